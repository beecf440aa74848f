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
      identity: item.identity,
      link: [item.link, item.externalURL].compactMap { $0 }.first(where: Self.isWebAddress),
      title: item.plainTitle, summary: item.plainSummary,
      content: String(item.plainContent.prefix(Self.maximumContentLength)),
      language: (item.language ?? feedLanguage)?.primaryLanguage,
      authors: item.authors.map(\.displayName).filter { !$0.isEmpty }.prefix(Self.maximumListLength).map {
        $0
      },
      categories: item.categories.compactMap { $0.label ?? $0.term }.prefix(Self.maximumListLength).map {
        $0
      },
      origin: item.source.flatMap(Self.origin), published: item.published ?? item.updated,
      firstSeen: firstSeen)
  }

  /// Enough for any news article; what is beyond is kept by its outlet.
  private static let maximumContentLength = 50_000
  private static let maximumListLength = 40

  private static func origin(of source: ParsedSource) -> Item.Origin? {
    let address = [source.url, source.link].compactMap { $0 }.first(where: isWebAddress)
    if source.title == nil, let host = address.flatMap(Host.init(address:)) {
      return Item.Origin(name: host.registrableDomain, address: address)
    }
    return source.name.isEmpty ? nil : Item.Origin(name: source.name, address: address)
  }

  /// Links of other kinds ("javascript:") never enter the store.
  private static func isWebAddress(_ link: String) -> Bool {
    let scheme = link.prefix { $0 != ":" }.lowercased()
    return (scheme == "http" || scheme == "https") && Host(address: link) != nil
  }
}
