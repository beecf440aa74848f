internal import News

/// Finds whom a text names as the first to have reported: "first reported by The Gazette", "The Gazette first
/// reported", "Zuerst berichtete die Gazette".
///
/// Only outlets and agencies that are known by name are found, and only right beside these words: who else is quoted
/// further on is a source, not the first to report.
struct FirstReports: Sendable {
  private struct Entry {
    let words: [UInt64]
    /// Whether it begins with a capital, and so has to in the text: "independent" is not The Independent.
    let isCapitalised: Bool
    let credit: OriginCredits.Credit
  }

  /// Tokens of a text that are read.
  private static let limit = 600
  /// Words between the phrase and the name: "by the", "unter Berufung auf die".
  private static let maximumGap = 2
  private static let longestName = 6

  /// Names by their first word, the longest first.
  private let entries: [UInt64: [Entry]]

  init(outlets: [Outlet]) {
    var entries: [UInt64: [Entry]] = [:]
    func add(_ name: String, _ credit: OriginCredits.Credit) {
      let words = Tokens(name).words
      guard let first = words.first else { return }
      entries[first, default: []].append(
        Entry(words: words, isCapitalised: name.first?.isUppercase == true, credit: credit))
    }
    for outlet in outlets where outlet.role != .aggregator {
      let credit = OriginCredits.Credit(
        kind: .firstReport, name: outlet.name, key: OriginCredits.key(of: outlet.id))
      add(outlet.name, credit)
      // "The Gazette" is called "the Gazette" and "Gazette".
      let bare = outlet.name.split(separator: " ").drop { $0.lowercased() == "the" }.joined(separator: " ")
      if bare != outlet.name { add(bare, credit) }
    }
    for (agency, credit) in CreditNames.agencies(among: outlets) where agency.kind == .wire {
      for name in agency.names { add(name, .init(kind: .firstReport, name: credit.name, key: credit.key)) }
    }
    // The user's own outlets were added first, and go first among names of equal length.
    self.entries = entries.mapValues { list in
      list.enumerated().sorted { left, right in
        let (leftCount, rightCount) = (left.element.words.count, right.element.words.count)
        return leftCount != rightCount ? leftCount > rightCount : left.offset < right.offset
      }.map(\.element)
    }
  }

  /// - Parameters:
  ///   - text: An item's summary or content.
  ///   - own: The key of the item's own outlet, which may well name itself.
  func credit(in text: String, own: String) -> OriginCredits.Credit? {
    let tokens = Tokens(text, limit: Self.limit)
    let words = tokens.words
    guard words.count >= 3 else { return nil }
    func entry(_ range: Range<Int>) -> Entry? {
      entries[words[range.lowerBound]]?.first { entry in
        words[range].starts(with: entry.words) && entry.credit.key != own
          && !(entry.isCapitalised
            && tokens.text(of: range.lowerBound..<range.lowerBound + 1, in: text).first?.isLowercase == true)
      }
    }
    for start in words.indices {
      for phrase in Self.phrases[words[start]] ?? [] where words[start...].starts(with: phrase.words) {
        if phrase.isBeforeName {
          let end = start + phrase.words.count
          for name in end..<min(end + Self.maximumGap + 1, words.count) {
            if let found = entry(name..<words.count) { return found.credit }
          }
        } else {
          for name in max(0, start - Self.longestName)..<start {
            if let found = entry(name..<start), found.words.count == start - name { return found.credit }
          }
        }
      }
    }
    return nil
  }

  /// What stands before or behind a name, by its first word.
  private static let phrases: [UInt64: [(words: [UInt64], isBeforeName: Bool)]] = {
    let all =
      before.map { (words: Tokens($0).words, isBeforeName: true) }
      + after.map { (words: Tokens($0).words, isBeforeName: false) }
    return Dictionary(grouping: all) { $0.words[0] }
  }()

  /// What stands before the name, each from a real text: "was first reported by Politico", "zuerst berichtete der
  /// Spiegel", "zuerst hatte die Bild berichtet", "révélé par Mediapart", "según adelantó El País".
  private static let before = [
    "first reported by", "first reported in", "first reported on by", "first revealed by",
    "first published by",
    "reported first by", "zuerst berichtete", "zuerst hatte", "zuerst hatten", "révélé par", "révélée par",
    "según adelantó", "ha adelantado",
  ]

  /// What stands behind it: "Politico first reported", "The Wall Street Journal was first to report".
  private static let after = [
    "first reported", "had first reported", "was first to report", "was the first to report",
    "berichtete zuerst",
    "hatte zuerst berichtet",
  ]
}
