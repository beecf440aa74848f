import Foundation

/// Collects what one item says, element by element, and picks the best source for each field at its end.
struct ItemBuilder {
  var item = ParsedItem()
  var title = Ranked<ParsedText>()
  var summary = Ranked<ParsedText>()
  var description: ParsedText?
  var content: [(rank: Int, text: ParsedText)] = []
  var link = Ranked<String>()
  var id = Ranked<String>()
  var published = Ranked<Date>()
  var updated = Ranked<Date>()
  var image = Ranked<ParsedImage>()
  var rights = Ranked<ParsedText>()
  /// FeedBurner puts its own address into the enclosure and the real one beside it.
  var originalEnclosure: String?
  var latitude: Double?
  var longitude: Double?
  let context: ReadingContext

  init(context: ReadingContext) { self.context = context }

  /// The item an `item` or `entry` element holds.
  static func read(_ element: Element, scope: Scope, context: ReadingContext) -> ParsedItem {
    var builder = ItemBuilder(context: context)
    let inner = scope.entering(element)
    builder.item.language = inner.language
    if let about = element.attribute(.rdf, .about).nonEmpty {
      builder.id.offer(about, rank: 1)
      builder.link.offer(URLReference.isAbsolute(about) ? about : nil, rank: 4)
    }
    if context.format == .cdf { builder.readCDF(element, inner) }
    for child in element.children { builder.read(child, inner) }
    return builder.finish()
  }

  mutating func read(_ child: Element, _ scope: Scope) {
    switch child.name.space {
    case .rss: readRSS(child, scope)
    case .atom: readAtom(child, scope)
    case .dc, .dcterms: readDublinCore(child, scope)
    case .content, .xhtml: readContent(child, scope)
    case .itunes, .googleplay: readPodcast(child, scope)
    case .media: readMedia(child, scope)
    default: readModule(child, scope)
    }
  }

  private mutating func finish() -> ParsedItem {
    // Who gives both means the description to be the text itself.
    if summary.hasValue(ofRank: 0), context.format != .atom, let description {
      content.append((3, description))
    }
    summary.offer(description, rank: 0)
    item.title = title.take()
    item.summary = summary.take()
    if content.count > 1 { content.sort { $0.rank < $1.rank } }
    if !content.isEmpty { item.content = content.map(\.text) }
    item.link = link.take()
    item.id = id.take()
    item.published = published.take()
    item.updated = updated.take()
    item.image = image.take()
    item.rights = rights.take()
    if let original = originalEnclosure, !item.enclosures.isEmpty { item.enclosures[0].url = original }
    if item.place == nil, let latitude, let longitude {
      item.place = ParsedPlace(shape: .point, coordinates: [[longitude, latitude]])
    }
    // Handed over rather than copied: an item has a hundred fields.
    var finished = ParsedItem()
    swap(&finished, &item)
    return finished
  }

  // MARK: RSS

  private mutating func readRSS(_ child: Element, _ scope: Scope) {
    let limit = context.limits.valueCount
    switch child.name.tag {
    case .title: title.offer(context.text(child, scope), rank: 0)
    case .description: description = context.text(child, scope, isMarkup: true) ?? description
    case .summary: summary.offer(context.text(child, scope, isMarkup: true), rank: 0)
    case .abstract: summary.offer(context.text(child, scope, isMarkup: true), rank: 1)
    case .link: readLink(child, scope)
    case .guid: readGUID(child, scope)
    case .id: id.offer(child.value, rank: 2)
    case .pubdate: published.replace(context.date(child), rank: 0)
    case .pubdates: published.offer(context.date(child), rank: 2)
    case .published, .issued, .date: published.offer(context.date(child), rank: 2)
    case .updated, .modified, .lastbuilddate: updated.replace(context.date(child), rank: 1)
    case .expirationdate: item.expired = context.date(child)
    case .author, .creator: item.authors.add(context.person(child, scope), limit: limit)
    case .contributor: item.contributors.add(context.person(child, scope), limit: limit)
    case .category: item.categories.add(context.category(child), limit: limit)
    case .enclosure: readEnclosure(child, scope)
    case .comments:
      // Some give the number of comments, or words, in place of the page.
      if let value = child.value, !value.utf8.contains(where: \.isSpace) {
        item.comments = item.comments ?? context.url(child, scope)
      }
    case .source: readSource(child, scope)
    case .body, .fullitem, .content: addContent(child, scope, rank: 2)
    case .copyright, .rights: rights.offer(context.text(child, scope), rank: 0)
    case .image, .logo: image.offer(context.image(child, scope), rank: 0)
    case .language: item.language = child.value.flatMap(Scope.language)
    case .subtitle: item.subtitle = child.value
    case .license: item.license = item.license ?? context.url(child, scope)
    default: break
    }
  }

  private mutating func readLink(_ child: Element, _ scope: Scope) {
    let inner = scope.entering(child)
    guard
      let address = child.value ?? child.attribute(.href) ?? child.attribute(.uri)
        ?? child.attribute(.rdf, .resource).nonEmpty
    else { return }
    let resolved = inner.resolve(address)
    link.replace(resolved, rank: 0)
    item.links.add(
      ParsedLink(relation: "alternate", href: resolved, mediaType: "text/html"),
      limit: context.limits.valueCount)
  }

  private mutating func readGUID(_ child: Element, _ scope: Scope) {
    guard let value = child.value else { return }
    id.offer(value, rank: 0)
    let isPermalink = child.attribute(.ispermalink)?.lowercased() != "false"
    item.isPermalink = isPermalink
    if isPermalink, URLReference.isAbsolute(value) || !scope.base.isEmpty {
      link.offer(value.utf8.contains(UInt8(ascii: "/")) ? scope.resolve(value) : nil, rank: 3)
    }
  }

  private mutating func readEnclosure(_ child: Element, _ scope: Scope) {
    guard
      let address = child.attribute(.url) ?? child.attribute(.href) ?? child.attribute(.src)
        ?? child.attribute(.rdf, .resource).nonEmpty ?? child.value
    else { return }
    item.enclosures.add(
      ParsedEnclosure(
        url: scope.entering(child).resolve(address), mediaType: child.attribute(.type),
        length: context.integer(child.attribute(.length) ?? child.attribute(.filesize))),
      limit: context.limits.valueCount)
  }

  private mutating func readSource(_ child: Element, _ scope: Scope) {
    var source = item.source ?? ParsedSource()
    if child.hasChildren {
      source = SourceBuilder.read(child, scope: scope, context: context)
    } else {
      source.title = context.text(child, scope)
    }
    source.url = child.attribute(.url).map(scope.entering(child).resolve) ?? source.url
    item.source = source
  }

  mutating func addContent(_ child: Element, _ scope: Scope, rank: Int) {
    guard content.count < context.limits.valueCount, let text = context.text(child, scope, isMarkup: true)
    else {
      return
    }
    content.append((rank, text))
  }

  // MARK: Atom

  private mutating func readAtom(_ child: Element, _ scope: Scope) {
    let limit = context.limits.valueCount
    switch child.name.tag {
    case .title: title.offer(context.construct(child, scope), rank: 0)
    case .summary, .description, .subtitle, .tagline:
      summary.offer(context.construct(child, scope), rank: child.name.tag == .summary ? 0 : 1)
    case .content:
      if content.count < limit, let text = context.construct(child, scope) { content.append((1, text)) }
    case .link: readAtomLink(child, scope)
    case .id, .guid: id.offer(child.value, rank: 0)
    case .published: published.replace(context.date(child), rank: 1)
    case .issued, .pubdate: published.replace(context.date(child), rank: 2)
    case .updated: updated.replace(context.date(child), rank: 0)
    case .modified: updated.replace(context.date(child), rank: 1)
    case .created: item.created = context.date(child)
    case .author: item.authors.add(context.person(child, scope), limit: limit)
    case .contributor: item.contributors.add(context.person(child, scope), limit: limit)
    case .category: item.categories.add(context.category(child), limit: limit)
    case .rights, .copyright: rights.offer(context.construct(child, scope), rank: 0)
    case .source: item.source = SourceBuilder.read(child, scope: scope, context: context)
    case .logo, .icon, .image: image.offer(context.image(child, scope), rank: 0)
    default: break
    }
  }

  private mutating func readAtomLink(_ child: Element, _ scope: Scope) {
    guard let found = context.link(child, scope) else { return }
    item.links.add(found, limit: context.limits.valueCount)
    guard !found.href.isEmpty else { return }
    switch found.relation {
    case "alternate":
      let isPage = found.mediaType?.holds("html") ?? true
      link.offer(found.href, rank: isPage ? 1 : 2)
    case "enclosure":
      item.enclosures.add(
        ParsedEnclosure(url: found.href, mediaType: found.mediaType, length: found.length),
        limit: context.limits.valueCount)
    case "replies":
      let isPage = found.mediaType?.holds("html") == true
      if isPage, child.attribute(.href)?.utf8.contains(where: \.isSpace) == false {
        item.comments = item.comments ?? found.href
      } else if !isPage {
        item.commentFeed = item.commentFeed ?? found.href
      }
      item.commentCount = item.commentCount ?? context.integer(child.attribute(.thr, .count))
    case "license": item.license = item.license ?? found.href
    case "related": item.externalURL = item.externalURL ?? found.href
    default: break
    }
  }
}
