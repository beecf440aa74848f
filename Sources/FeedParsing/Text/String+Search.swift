extension Substring {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = utf8.firstIndex(where: { !$0.isSpace }),
      let last = utf8.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(self[first..<utf8.index(after: last)])
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last, first.isSpace || last.isSpace else { return self }
    return self[...].trimmed
  }
}

extension StringProtocol {
  /// The first range of an ASCII text, upper and lower case taken as one.
  func range(of needle: String) -> Range<Index>? { range(of: needle, in: startIndex..<endIndex) }

  /// The first range of an ASCII text inside a range, upper and lower case taken as one.
  func range(of needle: String, in range: Range<Index>) -> Range<Index>? {
    let wanted = needle.utf8.map(\.lowercased)
    guard let first = wanted.first else { return nil }
    var at = range.lowerBound
    while at < range.upperBound {
      guard let start = utf8[at..<range.upperBound].firstIndex(where: { $0.lowercased == first }) else {
        return nil
      }
      let rest = utf8[start..<range.upperBound]
      if rest.count < wanted.count { return nil }
      if zip(rest, wanted).allSatisfy({ $0.lowercased == $1 }) {
        return start..<utf8.index(start, offsetBy: wanted.count)
      }
      at = utf8.index(after: start)
    }
    return nil
  }

  /// Whether an ASCII text occurs, upper and lower case taken as one.
  func holds(_ needle: String) -> Bool { range(of: needle) != nil }
}

extension Optional where Wrapped == String {
  /// The text without white space at its ends; `nil` when nothing is left.
  var nonEmpty: String? { self.flatMap(\.nonEmpty) }
}

extension String {
  /// The text without white space at its ends; `nil` when nothing is left.
  var nonEmpty: String? {
    let trimmed = trimmed
    return trimmed.isEmpty ? nil : trimmed
  }
}
