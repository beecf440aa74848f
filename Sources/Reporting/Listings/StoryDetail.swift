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
    lines += [.empty]
    lines += renderer.prose(
      "Times are \(clock.zone(in: Window(since: story.firstTime, until: story.lastTime.addingTimeInterval(1)))). “Copied” is the copied share of the feed text.",
      style: .quiet)
    return renderer.written(lines)
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
    let title = renderer.text("\(outside: item.title)").wrapped(to: room)
    let link = WebLink(item.link).map { [TerminalText(text: $0.address, style: .quiet)] } ?? []
    let blank = TerminalText(words: String(repeating: " ", count: lane))
    return (head + title + link).enumerated().map { index, line in
      index == 0
        ? TerminalText(words: offset).padded(to: lane, trailing: true) + mark + line : blank + bar + line
    }
  }

  private func echo(of item: StoryItem) -> Phrase {
    var phrase: Phrase = "\(item.echoType.words)"
    if let share = item.copiedShare, share > 0 {
      // Below a fifth it is turns of phrase, and names of places.
      let source = share < 0.2 ? nil : story.items.first { $0.id == item.copiedFrom }
      let from: Phrase = source.map { ", most also in \(outside: $0.outletName) before" } ?? ""
      phrase = "\(phrase), copied \(Words.percent(share))\(from)"
    }
    if let origin = item.origin { phrase = "\(phrase), credits \(outside: origin)" }
    if let share = item.inHouseShare, share >= 0.2 { phrase = "\(phrase), in-house \(Words.percent(share))" }
    if !item.isCounted { phrase = "\(phrase)\(quiet: ", not counted")" }
    return
      "\(phrase)\(quiet: ", by \(item.basis.words) · item\u{A0}\(item.id.rawValue)\(item.isPinned ? ", pinned" : "")")"
  }
}
