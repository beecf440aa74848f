public import Analysis
public import Foundation
internal import News

/// One story in full: its counts, and each item with its time since the first and what it shares with whom.
public struct StoryDetail: Listing, Sendable {
  private let story: StoryFinding
  private let clock: Clock

  /// - Parameters:
  ///   - story: The story.
  ///   - timeZone: The zone that times are shown in.
  public init(_ story: StoryFinding, timeZone: TimeZone) {
    self.story = story
    clock = Clock(timeZone: timeZone)
  }

  /// The story without a line break at its end.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    let entry = StoryEntry(story, activeOutlets: nil, window: nil, clock: clock)
    var lines = renderer.story(entry)
    lines.append(.empty)
    for (item, next) in zip(story.items, story.items.dropFirst().map(Optional.some) + [nil]) {
      lines += self.lines(for: item, isLast: next == nil, renderer: renderer)
    }
    lines += elsewhere(renderer)
    lines += angles(renderer)
    lines += [.empty]
    let marks =
      story.items.contains { $0.text?.copied.isEmpty == false }
      ? styled ? " Underlined: copied." : " In ‹ ›: copied." : ""
    lines += renderer.prose(
      "Times are \(clock.zone(in: Window(since: story.firstTime, until: story.lastTime.addingTimeInterval(1)))). “Copied” is the copied share of the feed text.\(marks)",
      style: .quiet)
    return renderer.written(lines)
  }

  /// What stands word for word in other stories: the user may want to join them.
  private func elsewhere(_ renderer: TextRenderer) -> [TerminalText] {
    let stories = Dictionary(grouping: story.copiesElsewhere, by: \.story)
    return stories.keys.sorted().flatMap { other -> [TerminalText] in
      let items = (stories[other] ?? []).map { "item\u{A0}\($0.item.rawValue)" }
      let shown =
        items.prefix(5).joined(separator: ", ") + (items.count > 5 ? " and \(items.count - 5) more" : "")
      return [.empty]
        + renderer.prose(
          """
          At least half of \(shown) stands word for word in the story \(strong: other.rawValue). If the two are one: \
          \(code: "echometer story merge \(other.rawValue) \(story.id.rawValue)")
          """)
    }
  }

  /// What everyone says, and what is left to say.
  private func angles(_ renderer: TextRenderer) -> [TerminalText] {
    guard let angles = story.angles else { return [] }
    var lines: [TerminalText] = [.empty]
    if !angles.common.isEmpty {
      let common = angles.common.map { "\($0.phrase) \(quiet: Words.count($0.owners))" as Phrase }
      lines += renderer.prose(
        "\(strong: "Everyone repeats") \(common.joined(separator: " · ")) \(quiet: "of \(Words.counted(angles.owners, "owner"))")"
      )
    }
    if !angles.rare.isEmpty {
      let rare = angles.rare.map(\.attributed)
      lines += renderer.prose("\(strong: "Only one owner has") \(rare.joined(separator: " · "))")
    }
    return lines
  }

  /// An item on the lane of time: its offset, then what it is, then its title.
  private func lines(for item: StoryItem, isLast: Bool, renderer: TextRenderer) -> [TerminalText] {
    let minutes = item.time.timeIntervalSince(story.firstTime) / 60
    let offset = minutes < 0.5 ? "first" : "+" + Words.duration(minutes: minutes)
    let lane = 12
    let style = TerminalText.Style.echo(item.echoType)
    let mark = TerminalText(words: " \(item.isCounted ? item.echoType.glyph : "░") ", style: style)
    let bar = TerminalText(words: isLast ? "   " : " │ ", style: .quiet)
    let room = renderer.width - lane - 3
    let name: Phrase =
      item.owner.rawValue == item.outletName
      ? "\(outside: item.outletName, weight: .strong)"
      : """
      \(outside: item.outletName, weight: .strong) \(quiet: "(")\(outside: item.owner.words, weight: .quiet)\(quiet: ")")
      """
    let time = item.timeBasis == .firstSeen ? clock.stamp(item.time) + ", first seen" : clock.stamp(item.time)
    let head = renderer.text("\(name) \(time) · \(echo(of: item))").wrapped(to: room)
    let marked = item.text.map { MarkedItem($0, styled: renderer.styled) }
    let title = (marked?.title ?? renderer.text("\(outside: item.title)")).wrapped(to: room)
    // The words themselves where they are somebody else's.
    let isCopied = item.text?.copied.contains { $0.field != .title } == true
    let body = isCopied ? marked?.body(limit: 500).wrapped(to: room) ?? [] : []
    let link = WebLink(item.link).map { [TerminalText(text: $0.address, style: .quiet)] } ?? []
    let blank = TerminalText(words: String(repeating: " ", count: lane))
    return (head + title + body + link).enumerated().map { index, line in
      index == 0
        ? TerminalText(words: offset).padded(to: lane, trailing: true) + mark + line : blank + bar + line
    }
  }

  private func echo(of item: StoryItem) -> Phrase {
    var phrase: Phrase = "\(item.echoType.words)"
    if let share = item.copiedShare, share > 0 {
      phrase = "\(phrase), copied \(Words.percent(share))"
    }
    if let source = item.copiedFrom {
      let name = story.items.first { $0.id == source }?.outletName
      let place: Phrase = name.map { "\(outside: $0)" } ?? "another story"
      phrase = "\(phrase), \(item.copiedShare == nil ? "headline" : "most") also in \(place) before"
    }
    if let origin = item.origin { phrase = "\(phrase), credits \(outside: origin)" }
    if let share = item.inHouseShare, share >= 0.2 { phrase = "\(phrase), in-house \(Words.percent(share))" }
    if !item.isCounted { phrase = "\(phrase)\(quiet: ", not counted")" }
    return
      "\(phrase)\(quiet: ", by \(item.basis.words) · item\u{A0}\(item.id.rawValue)\(item.isPinned ? ", pinned" : "")")"
  }
}
