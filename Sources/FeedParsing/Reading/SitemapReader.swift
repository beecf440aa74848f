/// Reads the entries of sitemaps (sitemaps.org, version 0.9) with Google's news extension: many outlets have
/// dropped RSS and publish those.
enum SitemapReader {
  /// The item of a `url` element; `nil` when it is a page without news.
  static func item(_ element: Element, _ scope: Scope, _ context: ReadingContext) -> ParsedItem? {
    var item = ParsedItem()
    var isNews = false
    for child in element.children {
      switch (child.name.space, child.name.tag) {
      case (.sitemap, .loc): item.link = context.url(child, scope)
      case (.sitemap, .lastmod): item.updated = context.date(child)
      case (.news, .news):
        isNews = true
        readNews(child, scope, context, into: &item)
      case (.sitemapImage, .image):
        guard item.image == nil else { continue }
        let location = child.children.first { $0.name.tag == .loc }
        item.image = location.flatMap { context.url($0, scope) }.map { ParsedImage(url: $0) }
      default: break
      }
    }
    return isNews ? item : nil
  }

  private static func readNews(
    _ element: Element, _ scope: Scope, _ context: ReadingContext, into item: inout ParsedItem
  ) {
    let limit = context.limits.valueCount
    for child in element.children {
      switch child.name.tag {
      case .title: item.title = context.text(child, scope)
      case .publicationdate: item.published = context.date(child)
      case .publication:
        for field in child.children {
          if field.name.tag == .name { item.publisher = field.value.map { ParsedPerson(name: $0) } }
          if field.name.tag == .language { item.language = field.value.flatMap(Scope.language) }
        }
      case .keywords, .genres:
        for word in (child.value ?? "").split(separator: ",").prefix(limit) {
          item.categories.add(word.trimmed.nonEmpty.map { ParsedCategory(term: $0) }, limit: limit)
        }
      default: break
      }
    }
  }

  /// The sitemap of a `sitemap` element in an index.
  static func sitemap(_ element: Element, _ scope: Scope, _ context: ReadingContext) -> ParsedSitemap? {
    var sitemap = ParsedSitemap(url: "")
    for child in element.children where child.name.space == .sitemap {
      if child.name.tag == .loc { sitemap.url = context.url(child, scope) ?? "" }
      if child.name.tag == .lastmod { sitemap.updated = context.date(child) }
    }
    return sitemap.url.isEmpty ? nil : sitemap
  }
}
