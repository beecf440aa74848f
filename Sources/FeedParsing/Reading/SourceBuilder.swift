/// Reads Atom's `source`, the metadata of the feed an entry was copied from (RFC 4287, section 4.2.11).
enum SourceBuilder {
  static func read(_ element: Element, scope: Scope, context: ReadingContext) -> ParsedSource {
    let limit = context.limits.valueCount
    let inner = scope.entering(element)
    var source = ParsedSource()
    for child in element.children where child.name.space == .atom || child.name.space == .rss {
      switch child.name.tag {
      case .title: source.title = context.construct(child, inner)
      case .subtitle, .tagline, .description: source.subtitle = context.construct(child, inner)
      case .rights, .copyright: source.rights = context.construct(child, inner)
      case .id: source.id = child.value
      case .updated, .modified: source.updated = context.date(child)
      case .icon: source.icon = context.url(child, inner)
      case .logo: source.logo = context.url(child, inner)
      case .generator: source.generator = context.generator(child, inner)
      case .author: source.authors.add(context.person(child, inner), limit: limit)
      case .contributor: source.contributors.add(context.person(child, inner), limit: limit)
      case .category: source.categories.add(context.category(child), limit: limit)
      case .link:
        guard let link = context.link(child, inner) else { continue }
        source.links.add(link, limit: limit)
        if link.relation == "self" { source.url = source.url ?? link.href }
        if link.relation == "alternate" { source.link = source.link ?? link.href }
      default: break
      }
    }
    return source
  }
}
