internal import Analysis

extension TextRenderer {
  func story(_ story: StoryEntry) -> [TerminalText] {
    let room = min(width, 92) - Self.margin
    var title = text(story.title).styled(.strong).wrapped(to: room)
    if title.isEmpty { title = [.empty] }
    let factor = TerminalText(words: story.echoFactor + "×", style: .strong).padded(to: Self.margin)
    var lines = [factor + title[0]] + Array(title.dropFirst()).indented(by: Self.margin)
    let chain = story.chain.map { "\($0.number)\u{A0}\($0.unit)" }.joined(separator: " → ")
    let details: [Phrase] =
      ["\(chain)\(quiet: story.isRunning ? ", so far" : "")", story.extent]
    lines += details.flatMap { prose($0, width: room) }.indented(by: Self.margin)
    lines += mix(story.mix, room: room).indented(by: Self.margin)
    lines += prose(story.first, width: room).indented(by: Self.margin)
    lines += prose(story.facts.joined(separator: "; "), width: room).indented(by: Self.margin)
    return lines
  }

  func gap(_ gap: GapEntry) -> [TerminalText] {
    let room = min(width, 92) - Self.margin
    let chance = TerminalText(words: gap.chance?.probabilityText ?? "–", style: .strong).padded(
      to: Self.margin)
    var title = text(gap.title).styled(.strong).wrapped(to: room)
    if title.isEmpty { title = [.empty] }
    var lines = [chance + title[0]] + Array(title.dropFirst()).indented(by: Self.margin)
    let score = gap.chance.map { " · score \($0.scoreText)" } ?? ""
    let details: [Phrase] = ["\(gap.kind) · \(gap.source)\(quiet: score)", gap.reason]
    lines += details.flatMap { prose($0, width: room) }.indented(by: Self.margin)
    if let link = gap.title.link {
      lines.append(
        TerminalText(words: String(repeating: " ", count: Self.margin))
          + TerminalText(text: link.address, style: .quiet))
    }
    return lines
  }

  /// A bar of the counted items by echo type, and the numbers under it.
  func mix(_ mix: EchoMix, room: Int) -> [TerminalText] {
    guard mix.total > 0 else { return [] }
    let length = min(room, max(mix.total, 24), 60)
    var bar = TerminalText.empty
    var legend: [TerminalText] = []
    var sum = 0
    var drawn = 0
    for part in mix.parts {
      sum += part.count
      // Ends are rounded, not lengths, so that the whole bar has its length; each part is seen.
      let end = max(drawn + 1, Int((Double(sum) / Double(mix.total) * Double(length)).rounded()))
      let style = TerminalText.Style.echo(part.type)
      bar = bar + TerminalText(words: String(repeating: part.type.glyph, count: end - drawn), style: style)
      legend.append(
        TerminalText(words: part.type.glyph, style: style)
          + TerminalText(
            words: "\u{A0}\(Words.count(part.count))\u{A0}\(part.type.words.replacing(" ", with: "\u{A0}"))"))
      drawn = end
    }
    return [bar.truncated(to: room)] + legend.joined(separator: "\u{A0} ").wrapped(to: room)
  }
}

extension EchoType {
  /// What bars are drawn with where there is no colour.
  var glyph: String {
    switch self {
    case .ownWords: "█"
    case .rewrite: "▒"
    case .verbatim: "▓"
    case .wire: "═"
    case .pressRelease: "▪"
    case .linkOnly: "│"
    case .cannotTell: "·"
    }
  }
}
