internal import News

/// The words of an item, ready to be compared.
///
/// Two sequences are compared: the *lead* (title and summary, which nearly every feed gives) and, where the
/// feed gives the text itself, the *full* text (title and content).
struct ItemText: Sendable {

  /// A title longer than this is no title.
  static let titleLimit = 200
  /// So much of a full text stands in for a summary that is missing.
  static let leadLimit = 60

  let title: Tokens
  let summary: Tokens
  let content: Tokens
  /// Words of the title and the summary, or of the beginning of the content where there is no summary.
  let lead: [UInt64]
  /// Words of the title and the content; `nil` when the content is no longer than the summary.
  let full: [UInt64]?

  /// - Parameter limit: Tokens read of each of summary and content.
  init(_ item: Item, limit: Int) {
    title = Tokens(item.title, limit: min(limit, Self.titleLimit))
    summary = Tokens(item.summary, limit: limit)
    content = item.content == item.summary ? Tokens("") : Tokens(item.content, limit: limit)
    let opening = summary.isEmpty ? content.words.prefix(Self.leadLimit) : summary.words[...]
    lead = title.words + opening
    full = content.count > opening.count ? title.words + content.words : nil
  }

  /// What ``lead`` consists of.
  var leadBasis: TextBasis { summary.isEmpty && content.isEmpty ? .title : .summary }

  /// The field and the bytes in it of a run of tokens of ``lead`` or ``full``, cut where a field ends.
  func places(of run: Range<Int>, isFull: Bool) -> [(field: Copy.Run.Field, bytes: Range<Int>)] {
    let body = isFull || summary.isEmpty ? content : summary
    let field: Copy.Run.Field = isFull || summary.isEmpty ? .content : .summary
    var places: [(field: Copy.Run.Field, bytes: Range<Int>)] = []
    let border = title.count
    if run.lowerBound < min(run.upperBound, border) {
      let last = min(run.upperBound, border) - 1
      places.append((.title, title.ranges[run.lowerBound].lowerBound..<title.ranges[last].upperBound))
    }
    let first = max(run.lowerBound, border) - border
    if first < run.upperBound - border {
      let last = run.upperBound - border - 1
      places.append((field, body.ranges[first].lowerBound..<body.ranges[last].upperBound))
    }
    return places
  }
}
