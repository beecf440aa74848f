internal import FeedParsing
internal import Foundation
internal import News
internal import Storage

extension NewItem {
  /// An item as the store keeps it, its markup turned into text and every length bounded.
  ///
  /// - Parameters:
  ///   - item: As the document gives it.
  ///   - feedLanguage: What the document says of all its items.
  init(_ item: ParsedItem, feedLanguage: String?, firstSeen: Date) {
    self.init(
      identity: item.identity, link: Self.webAddress(item.link) ?? Self.webAddress(item.externalURL),
      title: item.plainTitle, summary: item.plainSummary, content: Self.bounded(item.plainContent),
      language: (item.language ?? feedLanguage)?.primaryLanguage,
      authors: item.authors.isEmpty
        ? []
        : Array(item.authors.lazy.map(\.displayName).filter { !$0.isEmpty }.prefix(Self.maximumListLength)),
      categories: item.categories.prefix(Self.maximumListLength).map { $0.label ?? $0.term },
      origin: item.source.flatMap(Self.origin), published: item.published ?? item.updated,
      firstSeen: firstSeen)
  }

  /// Enough for any news article; what is beyond is kept by its outlet.
  private static let maximumContentLength = 50_000
  private static let maximumListLength = 40

  private static func origin(of source: ParsedSource) -> Item.Origin? {
    let address = webAddress(source.url) ?? webAddress(source.link)
    if source.title == nil, let host = address.flatMap(Host.init(address:)) {
      return Item.Origin(name: host.registrableDomain, address: address)
    }
    return source.name.isEmpty ? nil : Item.Origin(name: source.name, address: address)
  }

  /// The link, unless it is of another kind ("javascript:"): those never enter the store.
  private static func webAddress(_ link: String?) -> String? {
    guard let link, hasWebScheme(link), Host(address: link) != nil else { return nil }
    return link
  }

  private static func hasWebScheme(_ link: String) -> Bool {
    if link.hasPrefix("https:") || link.hasPrefix("http:") { return true }
    let scheme = link.utf8.prefix { $0 != UInt8(ascii: ":") }
    return scheme.elementsEqual("https".utf8) { $0 | 0x20 == $1 }
      || scheme.elementsEqual("http".utf8) { $0 | 0x20 == $1 }
  }

  private static func bounded(_ content: String) -> String {
    // A text of no more bytes has no more characters.
    guard content.utf8.count > maximumContentLength else { return content }
    return String(content.unicodeScalars.prefix(maximumContentLength))
  }
}
