internal import Analysis
internal import Foundation
internal import News

extension StoryEntry {
  /// - Parameter activeOutlets: Outlets with an item in the window; `nil` when unknown.
  init(_ story: StoryFinding, activeOutlets: Int?, window: Window?, clock: Clock) {
    let day = window.map { clock.day(of: $0) } ?? story.firstTime
    let items = story.items
    id = story.id
    title = Phrase(
      outside: story.title, link: Self.link(of: story), page: .story(story.id),
      language: Self.language(story.language))
    echoFactor = Words.decimal(story.echoFactor)
    first = Self.first(story, day: day, clock: clock)
    beats = story.beats
    isRunning = story.isRunning
    chain = [
      Count(number: Words.count(story.outlets), unit: story.outlets == 1 ? "outlet" : "outlets"),
      Count(number: Words.count(story.owners), unit: story.owners == 1 ? "owner" : "owners"),
      Count(
        number: Words.count(story.independentReports),
        unit: story.independentReports == 1 ? "independent report" : "independent reports"),
    ]
    let coverage =
      activeOutlets.map { " of the \(Words.counted($0, "active outlet"))" } ?? " of the active outlets"
    extent =
      "\(Words.counted(items.count, "item")) · coverage \(strong: Words.percent(story.coverage))\(coverage)"
    mix = EchoMix(
      parts: EchoType.readingOrder.compactMap { type in
        story.echoTypes[type].flatMap { $0 > 0 ? EchoMix.Part(type: type, count: $0) : nil }
      })
    lanes = EchoTimeline(
      marks: items.enumerated().filter { $0.element.isCounted || $0.offset < Table.maximumItems }.map(
        \.element
      ).map {
        EchoTimeline.Mark(
          minutes: $0.time.timeIntervalSince(story.firstTime) / 60, type: $0.echoType, isCounted: $0.isCounted
        )
      })
    facts = Self.facts(story)
    carriers = Self.carriers(story, day: day, clock: clock)
    let shown = min(items.count, Table.maximumItems)
    itemsTitle =
      shown < items.count
      ? "The first \(Words.count(shown)) of \(Words.counted(items.count, "item"))"
      : items.count == 1 ? "The item" : "All \(Words.counted(items.count, "item"))"
    self.items = .items(of: story, clock: clock)
  }

  /// A language that a page may name; `nil` for "und" and for what is no language.
  static func language(_ tag: String) -> String? {
    let isTag = (2...3).contains(tag.utf8.count) && tag.utf8.allSatisfy { (97...122).contains($0) }
    return isTag && tag != "und" ? tag : nil
  }

  /// The address of the item whose headline stands for the story, or of the first item that has one.
  static func link(of story: StoryFinding) -> WebLink? {
    let named = story.items.first { $0.title == story.title && WebLink($0.link) != nil }
    return WebLink(named?.link) ?? story.items.lazy.compactMap { WebLink($0.link) }.first
  }

  private static func first(_ story: StoryFinding, day: Date, clock: Clock) -> Phrase {
    let time = clock.time(story.firstTime, on: day)
    let names = story.firstMovers.prefix(3).map { mover -> Phrase in
      let item = story.items.first { $0.id == mover.item }
      let remark = item?.role.remark.map { " (\($0))" } ?? ""
      return "\(outside: mover.outletName, link: WebLink(item?.link))\(remark)"
    }
    switch story.firstMovers.count {
    case 0: return "First seen \(time)"
    case 1: return "First: \(names[0]), \(time)"
    default:
      let rest = story.firstMovers.count - names.count
      let more = rest > 0 ? " and \(rest) more" : ""
      return """
        First: \(names.joined(separator: ", "))\(more), \(time), \
        a tie within ±\u{A0}\(Words.duration(minutes: story.resolution))
        """
    }
  }

  static func facts(_ story: StoryFinding) -> [Phrase] {
    var facts: [Phrase] = []
    let resolution = "±\u{A0}" + Words.duration(minutes: story.resolution)
    if let reaction = story.reactionTime {
      facts.append("Second owner after \(strong: Words.duration(minutes: reaction)) \(quiet: resolution)")
    } else if story.owners == 1 {
      facts.append("No second owner yet")
    }
    if let half = story.halfBreadthTime, story.owners > 3 {
      facts.append("half of its owners after \(strong: Words.duration(minutes: half)) \(quiet: resolution)")
    }
    if let halfLife = story.halfLife, story.items.count > 4 {
      facts.append("half of its items within \(strong: Words.duration(minutes: halfLife))")
    }
    if let share = story.copiedShare {
      facts.append("mean copied share of the feed text \(strong: Words.percent(share))")
    }
    if story.isGaining, let momentum = story.momentum {
      facts.append("spreading faster than before \(quiet: "(\(Words.probability(momentum, as: "p")))")")
    }
    if story.confidence == .loose {
      facts.append("loosely held together: some items may be of another event")
    }
    if !story.keyTerms.isEmpty {
      facts.append("key terms \(story.keyTerms.map { "\(outside: $0)" as Phrase }.joined(separator: ", "))")
    }
    return facts
  }

  /// "Meridian Press Agency 14:02 (wire), Harbour Post 14:20 (verbatim, 96 %), …".
  private static func carriers(_ story: StoryFinding, day: Date, clock: Clock) -> Phrase {
    let counted = story.items.filter(\.isCounted)
    let shown = counted.prefix(12).map { item -> Phrase in
      let share = item.copiedShare.map { $0 > 0 ? " " + Words.percent($0) : "" } ?? ""
      return """
        \(outside: item.outletName, link: WebLink(item.link)) \
        \(quiet: "\(clock.time(item.time, on: day)) (\(item.echoType.words)\(share))")
        """
    }
    let rest = counted.count - shown.count
    return shown.joined(separator: ", ") + Phrase(rest > 0 ? [.quiet(" and \(rest) more")] : [])
  }
}
