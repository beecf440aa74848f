internal import News

/// Finds the names of agencies where credits stand.
struct CreditNames: Sendable {
  /// An agency under one of its names.
  struct Entry: Sendable {
    let words: [UInt64]
    /// The bytes it must be written with; `nil` when case does not matter.
    let spelling: [UInt8]?
    let credit: OriginCredits.Credit
  }

  /// Tokens read at the beginning of a text, where datelines stand, and at its end, where sign-offs do.
  private static let opening = 40
  private static let closing = 30

  /// Entries by their first word, longest names first.
  private let entries: [UInt64: [Entry]]

  /// - Parameter outlets: In a stable order.
  init(outlets: [Outlet]) {
    var entries: [UInt64: [Entry]] = [:]
    for (agency, credit) in Self.agencies(among: outlets) {
      for name in agency.names {
        let words = Tokens(name).words
        guard let first = words.first else { continue }
        let isExact = name.count <= 4 || !name.contains(where: \.isLowercase)
        entries[first, default: []].append(
          Entry(words: words, spelling: isExact ? Array(name.utf8) : nil, credit: credit))
      }
    }
    self.entries = entries.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The agencies of the user's list, then those of the world, each with the credit of who names it: "Reuters" in the
  /// list and Reuters of the world are one origin.
  static func agencies(among outlets: [Outlet]) -> [(agency: Agency, credit: OriginCredits.Credit)] {
    var keys: [[UInt64]: (name: String, key: String)] = [:]
    for outlet in outlets where Agency(outlet: outlet) != nil {
      keys[Tokens(outlet.name).words] = (outlet.name, OriginCredits.key(of: outlet.id))
    }
    return (outlets.compactMap(Agency.init(outlet:)) + Agency.known).map { agency in
      let known = agency.names.lazy.compactMap { keys[Tokens($0).words] }.first
      return (
        agency,
        OriginCredits.Credit(
          kind: agency.kind, name: known?.name ?? agency.name, key: known?.key ?? "agency:" + agency.name)
      )
    }
  }

  /// An agency that a byline names alone, beside a person ("Ann Lee, Reuters"), or by a name of several
  /// words.
  func agency(inByline byline: String) -> Entry? {
    let text = MarkedText(byline, limit: 40)
    return text.first { start in
      match(at: start, in: text).first { entry in
        let end = start + entry.words.count
        return entry.words.count > 1
          || (isBorder(before: start, in: text, beside: start - 1)
            && isBorder(before: end, in: text, beside: end))
      }
    }
  }

  /// Whether a byline's part ends before a token, by punctuation or by a word such as "by" or "staff"
  /// beside it.
  private func isBorder(before token: Int, in text: MarkedText, beside neighbour: Int) -> Bool {
    if text.isBorder(before: token) { return true }
    return text.tokens.words.indices.contains(neighbour)
      && Self.companions.contains(text.tokens.words[neighbour])
  }

  /// An agency credited at the beginning or the end of a text.
  func agency(inText text: String) -> Entry? {
    let beginning = MarkedText(text, limit: Self.opening)
    if let entry = beginning.first(where: { enclosed(at: $0, in: beginning) }) { return entry }
    let end = beginning.isWhole ? beginning : MarkedText(endOf: text, tokens: Self.closing)
    return end.first { start in
      enclosed(at: start, in: end) ?? signed(at: start, in: end) ?? contributed(at: start, in: end)
    }
  }

  /// An agency after the last dash or bar of a title.
  func agency(endingTitle title: String) -> Entry? {
    let text = MarkedText(endOf: title, tokens: 6)
    return text.first { start in
      match(at: start, in: text).first { entry in
        start + entry.words.count == text.tokens.count && start > 0
          && text.gap(before: start).contains { "-–—|".unicodeScalars.contains($0) }
          && text.gap(before: start).contains(" ")
      }
    }
  }

  /// "(Reuters)", "(AP/dpa)", "/PRNewswire/".
  private func enclosed(at start: Int, in text: MarkedText) -> Entry? {
    match(at: start, in: text).first { entry in
      let before = text.gap(before: start).last { $0 != " " }
      let after = text.gap(before: start + entry.words.count).first { $0 != " " }
      return before.map { "(/[".unicodeScalars.contains($0) } == true
        && after.map { ")/]".unicodeScalars.contains($0) } == true
    }
  }

  /// "Source: AFP", "© dpa", "– PA Media" as the last words of a text.
  private func signed(at start: Int, in text: MarkedText) -> Entry? {
    match(at: start, in: text).first { entry in
      guard start + entry.words.count >= text.tokens.count, start > 0 else { return false }
      if text.gap(before: start).contains(where: { "–—|©".unicodeScalars.contains($0) }) { return true }
      return Self.signatures.contains(text.tokens.words[start - 1])
    }
  }

  /// "The Associated Press contributed to this report", "Additional reporting by Reuters", "Mit Material
  /// von dpa".
  private func contributed(at start: Int, in text: MarkedText) -> Entry? {
    match(at: start, in: text).first { entry in
      let words = text.tokens.words
      let after = words[min(start + entry.words.count, words.count)...].prefix(2)
      if after.contains(where: Self.contributions.contains) { return true }
      return Self.introductions.contains { introduction in
        words[..<start].suffix(introduction.count).elementsEqual(introduction)
      }
    }
  }

  private func match(at start: Int, in text: MarkedText) -> [Entry] {
    guard start < text.tokens.count, let candidates = entries[text.tokens.words[start]] else { return [] }
    return candidates.filter { entry in
      let end = start + entry.words.count
      guard end <= text.tokens.count, text.tokens.words[start..<end].elementsEqual(entry.words) else {
        return false
      }
      return entry.spelling.map { $0 == Array(text.tokens.text(of: start..<end, in: text.text).utf8) } ?? true
    }
  }

  private static let signatures = words("source quelle via copyright agencia agence fonte bron")
  private static let companions = words(
    "by von par por di with mit and und via staff news agency correspondent")
  private static let contributions = words("contributed")
  private static let introductions = [
    "reporting by", "reporting from", "mit material von", "mit material der", "mit agenturmaterial von",
    "avec", "with inputs from", "with input from", "with information from", "con información de",
  ].map { Tokens($0).words }

  private static func words(_ list: String) -> Set<UInt64> { Set(Tokens(list).words) }
}
