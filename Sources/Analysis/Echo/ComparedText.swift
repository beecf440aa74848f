internal import News

/// One of an item's two texts, its words one after the other: title and summary, or title and content.
struct ComparedText {
  let words: [UInt64]
  /// Whether it is the full text and not the lead.
  let isFull: Bool
  private let item: Item
  private let title: Tokens
  private let body: Tokens
  private let bodyField: Copy.Run.Field

  /// The title with the summary, or with the beginning of the content where there is no summary.
  init(leadOf item: Item, _ text: ItemText) {
    self.init(text.lead, of: item, text, isFull: false)
  }

  /// The title with the content; `nil` when the feed does not give it.
  init?(fullTextOf item: Item, _ text: ItemText) {
    guard let words = text.full else { return nil }
    self.init(words, of: item, text, isFull: true)
  }

  private init(_ words: [UInt64], of item: Item, _ text: ItemText, isFull: Bool) {
    self.words = words
    self.isFull = isFull
    self.item = item
    title = text.title
    bodyField = isFull || text.summary.isEmpty ? .content : .summary
    body = bodyField == .content ? text.content : text.summary
  }

  /// Whether a run of tokens is a name, such as "the Senate Judiciary Committee": not a word of at least four
  /// letters begins with a small one.
  func isName(_ run: Range<Int>) -> Bool {
    run.allSatisfy { position in
      let isTitle = position < title.count
      let range = isTitle ? title.ranges[position] : body.ranges[position - title.count]
      guard range.count >= 4 else { return true }
      let text = isTitle ? item.title : bodyField == .content ? item.content : item.summary
      let first = text.unicodeScalars[text.utf8.index(text.startIndex, offsetBy: range.lowerBound)]
      return first.properties.isUppercase
    }
  }

  /// The field and the bytes in it of a run of tokens, cut where a field ends.
  func places(of run: Range<Int>) -> [(field: Copy.Run.Field, bytes: Range<Int>)] {
    var places: [(field: Copy.Run.Field, bytes: Range<Int>)] = []
    let border = title.count
    if run.lowerBound < min(run.upperBound, border) {
      let last = min(run.upperBound, border) - 1
      places.append((.title, title.ranges[run.lowerBound].lowerBound..<title.ranges[last].upperBound))
    }
    let first = max(run.lowerBound, border) - border
    if first < run.upperBound - border {
      let last = run.upperBound - border - 1
      places.append((bodyField, body.ranges[first].lowerBound..<body.ranges[last].upperBound))
    }
    return places
  }
}
