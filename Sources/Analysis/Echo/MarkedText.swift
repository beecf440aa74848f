/// A text with its tokens and what stands between them.
struct MarkedText {
  let text: String
  let tokens: Tokens
  /// Whether nothing of the text was cut off.
  let isWhole: Bool

  init(_ text: String, limit: Int) {
    // Cut by bytes first: a sign-off or dateline is never further away.
    self.text = String(text.unicodeScalars.prefix(limit * 24))
    tokens = Tokens(self.text, limit: limit)
    isWhole = tokens.count < limit && self.text.utf8.count == text.utf8.count
  }

  /// The last tokens of a text.
  init(endOf text: String, tokens count: Int) {
    self.text = String(text.unicodeScalars.suffix(count * 12))
    tokens = Tokens(self.text)
    isWhole = self.text.utf8.count == text.utf8.count
  }

  /// The first answer over all tokens.
  func first(where answer: (Int) -> CreditNames.Entry?) -> CreditNames.Entry? {
    for start in 0..<tokens.count {
      if let found = answer(start) { return found }
    }
    return nil
  }

  /// What stands before a token and behind the one before it.
  func gap(before token: Int) -> Substring.UnicodeScalarView {
    let lower = token > 0 && token <= tokens.count ? tokens.ranges[token - 1].upperBound : 0
    let upper = token < tokens.count ? tokens.ranges[token].lowerBound : text.utf8.count
    let start = text.utf8.index(text.startIndex, offsetBy: lower)
    let end = text.utf8.index(text.startIndex, offsetBy: max(lower, upper))
    return text[start..<end].unicodeScalars
  }

  /// Whether the text begins or ends here, or something other than white space and dots stands here.
  func isBorder(before token: Int) -> Bool {
    token == 0 || token >= tokens.count || gap(before: token).contains { $0 != " " && $0 != "." && $0 != "'" }
  }
}
