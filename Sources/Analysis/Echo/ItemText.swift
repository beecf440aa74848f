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
}
