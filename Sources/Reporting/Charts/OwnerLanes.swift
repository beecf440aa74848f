internal import Analysis
internal import Foundation
internal import News

/// When each owner's items of a story came: a lane each, in order of their first item.
struct OwnerLanes {
  struct Lane {
    let name: String
    let outlets: [String]
    let items: [StoryItem]
  }

  let lanes: [Lane]
  /// Owners beyond those that have a lane.
  let hidden: Int
  let timeline: EchoTimeline

  private static let mostLanes = 40

  init(_ story: StoryFinding, timeline: EchoTimeline) {
    self.timeline = timeline
    var order: [Owner.ID] = []
    var items: [Owner.ID: [StoryItem]] = [:]
    for item in story.items where item.role != .aggregator {
      if items[item.owner] == nil { order.append(item.owner) }
      items[item.owner, default: []].append(item)
    }
    lanes = order.prefix(Self.mostLanes).map { owner in
      let items = items[owner] ?? []
      var outlets: [String] = []
      for item in items where !outlets.contains(item.outletName) { outlets.append(item.outletName) }
      return Lane(
        name: owner.isUnknown ? outlets.first ?? owner.words : owner.words, outlets: outlets, items: items)
    }
    hidden = order.count - lanes.count
  }
}

extension HTMLRenderer {
  /// A lane for each owner on the axis of the logarithm of minutes, its outlets and its first time beside it.
  func lanes(of story: StoryFinding, timeline: EchoTimeline) -> Markup {
    let lanes = OwnerLanes(story, timeline: timeline)
    guard lanes.lanes.count > 1 else { return .empty }
    func place(_ minutes: Double) -> String { SVG.percent(0.01 + timeline.position(minutes) * 0.98) }
    func minutes(_ item: StoryItem) -> Double { item.time.timeIntervalSince(story.firstTime) / 60 }
    let rows = lanes.lanes.map { lane -> Markup in
      let marks = lane.items.reversed().map { item in
        item.isCounted
          ? mark(item.echoType, x: place(minutes(item)))
          : SVG.line("tick again", x: place(minutes(item)), from: 6, to: 16)
      }
      let first = lane.items.first
      let offset = first.map(minutes) ?? 0
      let others = lane.outlets.filter { $0 != lane.name }
      let when = offset < 0.5 ? "first" : "+" + Words.duration(minutes: offset)
      let type = first?.echoType.words ?? ""
      let count = lane.items.count > 1 ? ", \(Words.counted(lane.items.count, "item"))" : ""
      return .element(
        .li, [],
        [
          .element(
            .span, [.init(.class, "who")],
            [.element(.bdi, [], [Markup(text: lane.name)])]
              + (others.isEmpty
                ? []
                : [
                  Markup(words: " "),
                  .element(.small, [], [.element(.bdi, [], [Markup(text: others.joined(separator: ", "))])]),
                ])),
          SVG.ornament("owner-lane", [SVG.axis(y: 11)] + marks),
          .element(.span, [.init(.class, "when")], [Markup(text: "\(when), \(type)\(count)")]),
        ])
    }
    let labels =
      [SVG.label("first", x: "0", y: 13, anchor: "start")]
      + timeline.ticks.dropFirst().map { SVG.label(Words.duration(minutes: $0), x: place($0), y: 13) }
      + [SVG.label(Words.duration(minutes: timeline.length), x: "100%", y: 13, anchor: "end")]
    let rest =
      lanes.hidden > 0
      ? Markup.element(
        .p, [.init(.class, "aside")],
        [Markup(text: "And \(Words.counted(lanes.hidden, "more owner")); the table has all.")])
      : .empty
    return .element(
      .figure, [.init(.class, "lanes")],
      [
        markLegend(story.items), .element(.ol, [], rows),
        .element(
          .div, [.init(.class, "scale"), .init(.ariaHidden, "true")],
          [.element(.span, [], []), SVG.ornament("ticks", labels), .element(.span, [], [])]),
        rest,
      ])
  }

  /// The mark of an echo type: a shape of its own, so that it can be told without colour.
  private func mark(_ type: EchoType, x: String) -> Markup {
    .element(
      .svg,
      [
        .init(.class, "mark \(type.rawValue)"), .init(.x, x), .init(.y, "11"), .init(.width, "1"),
        .init(.height, "1"),
      ],
      [.element(.path, [.init(.d, Self.outline(of: type))])])
  }

  /// Around the origin.
  private static func outline(of type: EchoType) -> String {
    switch type {
    case .ownWords: "M-5.5,0a5.5,5.5 0 1,0 11,0a5.5,5.5 0 1,0 -11,0z"
    case .verbatim, .rewrite: "M-5,-5h10v10h-10z"
    case .wire: "M0,-6.5l6.5,6.5l-6.5,6.5l-6.5,-6.5z"
    case .pressRelease: "M0,-6l6.5,11h-13z"
    case .linkOnly, .cannotTell: "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0z"
    }
  }

  /// What the marks of a story stand for.
  private func markLegend(_ items: [StoryItem]) -> Markup {
    let types = EchoType.readingOrder.filter { type in items.contains { $0.isCounted && $0.echoType == type }
    }
    return .element(
      .ul, [.init(.class, "legend")],
      types.map { type in
        .element(
          .li, [], [SVG.ornament("key", [mark(type, x: "8")]), Markup(words: "\u{A0}" + type.words)])
      })
  }

  /// How many owners had the story by when, as steps on the same axis.
  func ownersOverTime(of story: StoryFinding, timeline: EchoTimeline) -> Markup {
    var known = Set<Owner.ID>()
    var steps: [(minutes: Double, owners: Int)] = []
    for item in story.items where item.role != .aggregator && known.insert(item.owner).inserted {
      let minutes = max(0, item.time.timeIntervalSince(story.firstTime) / 60)
      if steps.last?.minutes == minutes { steps.removeLast() }
      steps.append((minutes, known.count))
    }
    guard known.count > 2, let last = steps.last else { return .empty }
    let height = Self.stepHeight
    func x(_ minutes: Double) -> String { SVG.percent(0.01 + timeline.position(minutes) * 0.98) }
    func y(_ owners: Int) -> Double { 14 + (height - 32) * (1 - Double(owners) / Double(last.owners)) }
    var lines: [Markup] = []
    for (index, step) in steps.enumerated() {
      let end = index + 1 < steps.count ? steps[index + 1].minutes : timeline.length
      lines.append(SVG.line("step", x1: x(step.minutes), x2: x(end), y1: y(step.owners), y2: y(step.owners)))
      let before = index > 0 ? steps[index - 1].owners : 0
      lines.append(SVG.line("step", x: x(step.minutes), from: y(before), to: y(step.owners)))
    }
    let half = steps.first { $0.owners * 2 >= last.owners }
    let halfMark =
      half.map {
        [
          SVG.dot(x: x($0.minutes), y: y($0.owners), radius: 4.5),
          SVG.label(
            "half by \($0.minutes < 0.5 ? "the start" : "+" + Words.duration(minutes: $0.minutes))",
            x: x($0.minutes), y: y($0.owners) - 8,
            anchor: timeline.position($0.minutes) > 0.3 ? "end" : "start"),
        ]
      } ?? []
    let labels =
      [SVG.label("first", x: "0", y: height - 2, anchor: "start")]
      + timeline.ticks.dropFirst().map { SVG.label(Words.duration(minutes: $0), x: x($0), y: height - 2) }
      + [
        SVG.label(Words.duration(minutes: timeline.length), x: "100%", y: height - 2, anchor: "end"),
        SVG.label(Words.counted(last.owners, "owner"), x: "100%", y: 9, anchor: "end"),
      ]
    let words = steps.map { "\($0.owners) after \(Words.duration(minutes: $0.minutes))" }.prefix(40)
      .joined(separator: ", ")
    return .element(
      .figure, [.init(.class, "steps")],
      [
        SVG.chart(
          "step-chart", title: "Owners over time, on a logarithmic axis", description: "Owners: \(words)",
          [SVG.axis(y: height - 18)] + lines + halfMark + labels)
      ])
  }

  private static let stepHeight = 132.0
}
