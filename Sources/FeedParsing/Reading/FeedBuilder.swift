import Foundation

/// Collects what a document says of itself, outside of its items.
struct FeedBuilder {
  var feed: ParsedFeed
  var title = Ranked<ParsedText>()
  var description = Ranked<ParsedText>()
  var link = Ranked<String>()
  var id = Ranked<String>()
  var language = Ranked<String>()
  var published = Ranked<Date>()
  var updated = Ranked<Date>()
  var image = Ranked<ParsedImage>()
  var rights = Ranked<ParsedText>()
  let context: ReadingContext

  init(context: ReadingContext, version: String?) {
    self.context = context
    feed = ParsedFeed(format: context.format)
    feed.version = version
  }

  mutating func finish() -> ParsedFeed {
    feed.title = title.value
    feed.description = description.value
    feed.link = link.value
    feed.id = id.value
    feed.language = language.value
    feed.published = published.value
    feed.updated = updated.value
    feed.image = image.value
    feed.rights = rights.value
    return feed
  }

  /// Takes the attributes of `rss`, `channel` or `feed`.
  mutating func enter(_ container: Element, _ scope: Scope) {
    language.offer(scope.language, rank: 1)
    if let about = container.attribute(.rdf, .about).nonEmpty, container.name.tag == .channel {
      id.offer(about, rank: 1)
    }
    guard context.format == .cdf else { return }
    if let address = container.attribute(.href).map(scope.resolve) {
      link.offer(address, rank: 1)
      add(ParsedLink(relation: "alternate", href: address))
    }
    updated.offer(container.attribute(.lastmod).flatMap { context.date($0, in: container) }, rank: 0)
  }

  /// Takes what a sitemap only says in its items: the name of the publication and its language.
  mutating func describe(by item: ParsedItem) {
    title.offer(item.publisher?.name.map { ParsedText($0) }, rank: 0)
    language.offer(item.language, rank: 0)
  }

  /// Takes one element that stands beside the items.
  mutating func read(_ child: Element, _ scope: Scope) {
    switch child.name.space {
    case .rss: readRSS(child, scope)
    case .atom: readAtom(child, scope)
    case .dc, .dcterms: readDublinCore(child, scope)
    case .itunes, .googleplay: readPodcast(child, scope)
    default: readModule(child, scope)
    }
  }

  // MARK: RSS

  private mutating func readRSS(_ child: Element, _ scope: Scope) {
    let limit = context.limits.valueCount
    switch child.name.tag {
    case .title: title.offer(context.text(child, scope), rank: 0)
    case .description, .abstract:
      description.offer(
        context.text(child, scope, isMarkup: true), rank: child.name.tag == .description ? 0 : 1)
    case .subtitle, .tagline: description.offer(context.text(child, scope), rank: 2)
    case .link: readLink(child, scope)
    case .language: language.offer(child.value.flatMap(Scope.language), rank: 0)
    case .copyright, .rights: rights.offer(context.text(child, scope), rank: 0)
    case .managingeditor, .author: feed.authors.add(context.person(child, scope), limit: limit)
    case .webmaster: feed.publisher = feed.publisher ?? context.person(child, scope)
    case .pubdate: published.replace(context.date(child), rank: 0)
    case .lastbuilddate: updated.replace(context.date(child), rank: 0)
    case .category: feed.categories.add(context.category(child), limit: limit)
    case .generator: feed.generator = context.generator(child, scope)
    case .docs: feed.docs = context.url(child, scope)
    case .ttl: feed.ttl = context.integer(child.value)
    // RDF refers to the image inside the channel and describes it beside it.
    case .image: image.offer(context.image(child, scope), rank: child.hasChildren ? 0 : 1)
    case .icon: feed.icon = context.url(child, scope)
    case .logo: logo(child, scope)
    case .cloud: feed.cloud = cloud(child)
    case .textinput: if child.hasChildren { feed.textInput = textInput(child, scope) }
    case .skiphours:
      feed.skipHours = child.children.prefix(48).compactMap { context.integer($0.value) }
        .filter { (0...24).contains($0) }
    case .skipdays: feed.skipDays = child.children.prefix(14).compactMap(\.value)
    case .id, .guid: id.offer(child.value, rank: 2)
    default: break
    }
  }

  private mutating func readLink(_ child: Element, _ scope: Scope) {
    let inner = scope.entering(child)
    guard
      let address = child.value ?? child.attribute(.href) ?? child.attribute(.uri)
        ?? child.attribute(.rdf, .resource).nonEmpty
    else { return }
    let relation = child.attribute(.rel)?.lowercased() ?? "alternate"
    let resolved = inner.resolve(address)
    if relation == "alternate" { link.offer(resolved, rank: 0) }
    add(ParsedLink(relation: relation, href: resolved, mediaType: child.attribute(.type) ?? "text/html"))
  }

  private mutating func add(_ found: ParsedLink) {
    feed.links.add(found, limit: context.limits.valueCount)
    guard !found.href.isEmpty else { return }
    switch found.relation {
    case "self": feed.selfLink = feed.selfLink ?? found.href
    case "hub": feed.hubs.add(found.href, limit: 20)
    case "next": feed.next = feed.next ?? found.href
    case "license": feed.license = feed.license ?? found.href
    default: break
    }
  }

  private mutating func logo(_ child: Element, _ scope: Scope) {
    feed.logo = context.image(child, scope)?.url
    image.offer(feed.logo.map { ParsedImage(url: $0) }, rank: 1)
  }

  private func cloud(_ child: Element) -> ParsedCloud {
    ParsedCloud(
      domain: child.attribute(.domain), port: child.attribute(.port), path: child.attribute(.path),
      registerProcedure: child.attribute(.registerprocedure), transferProtocol: child.attribute(.protocol_))
  }

  private func textInput(_ child: Element, _ scope: Scope) -> ParsedTextInput {
    var input = ParsedTextInput()
    for field in child.children {
      switch field.name.tag {
      case .title: input.title = field.value
      case .description: input.description = field.value
      case .name: input.name = field.value
      case .link: input.link = context.url(field, scope.entering(child))
      default: break
      }
    }
    return input
  }

  // MARK: Atom

  private mutating func readAtom(_ child: Element, _ scope: Scope) {
    let limit = context.limits.valueCount
    switch child.name.tag {
    case .title: title.offer(context.construct(child, scope), rank: context.format == .atom ? 0 : 1)
    case .subtitle, .tagline: description.offer(context.construct(child, scope), rank: 0)
    case .summary, .description: description.offer(context.construct(child, scope), rank: 2)
    case .info: feed.info = context.construct(child, scope)
    case .link: readAtomLink(child, scope)
    case .id, .guid: id.offer(child.value, rank: 0)
    case .updated: updated.replace(context.date(child), rank: 0)
    case .modified: updated.replace(context.date(child), rank: 1)
    case .published, .issued: published.offer(context.date(child), rank: 0)
    case .created: feed.created = context.date(child)
    case .author: feed.authors.add(context.person(child, scope), limit: limit)
    case .contributor: feed.contributors.add(context.person(child, scope), limit: limit)
    case .category: feed.categories.add(context.category(child), limit: limit)
    case .generator: feed.generator = context.generator(child, scope)
    case .rights, .copyright: rights.offer(context.construct(child, scope), rank: 0)
    case .icon:
      feed.icon = context.url(child, scope)
      image.offer(feed.icon.map { ParsedImage(url: $0) }, rank: 2)
    case .logo: logo(child, scope)
    case .language: language.offer(child.value.flatMap(Scope.language), rank: 0)
    default: break
    }
  }

  private mutating func readAtomLink(_ child: Element, _ scope: Scope) {
    guard let found = context.link(child, scope) else { return }
    add(found)
    guard found.relation == "alternate", !found.href.isEmpty else { return }
    let isPage = found.mediaType?.holds("html") ?? true
    link.offer(found.href, rank: isPage ? 1 : 2)
  }

  // MARK: Modules

  private mutating func readDublinCore(_ child: Element, _ scope: Scope) {
    let limit = context.limits.valueCount
    switch child.name.tag {
    case .title: title.offer(context.text(child, scope), rank: 1)
    case .description, .abstract: description.offer(context.text(child, scope, isMarkup: true), rank: 1)
    case .creator, .author: feed.authors.add(context.person(child, scope), limit: limit)
    case .contributor: feed.contributors.add(context.person(child, scope), limit: limit)
    case .publisher: feed.publisher = feed.publisher ?? context.person(child, scope)
    case .date, .issued: published.offer(context.date(child), rank: 1)
    case .created: feed.created = feed.created ?? context.date(child)
    case .modified: updated.offer(context.date(child), rank: 1)
    case .language: language.offer(child.value.flatMap(Scope.language), rank: 1)
    case .rights: rights.offer(context.text(child, scope), rank: 1)
    case .subject: feed.categories.add(context.category(child), limit: limit)
    case .valid:
      feed.validityStart = child.value.flatMap { ItemBuilder.bound("start=", ofPeriod: $0) }
      feed.validityEnd = child.value.flatMap { ItemBuilder.bound("end=", ofPeriod: $0) }
    case .identifier: id.offer(child.value, rank: 5)
    default: break
    }
  }

  private mutating func readPodcast(_ child: Element, _ scope: Scope) {
    switch child.name.tag {
    case .title: title.offer(context.text(child, scope), rank: 3)
    case .subtitle: description.offer(context.text(child, scope, isMarkup: true), rank: 4)
    case .summary, .description: description.offer(context.text(child, scope, isMarkup: true), rank: 3)
    case .author: feed.authors.add(context.person(child, scope), limit: context.limits.valueCount)
    case .owner: feed.publisher = feed.publisher ?? context.person(child, scope)
    case .image: image.offer(context.image(child, scope), rank: 3)
    case .newfeedurl: feed.newLocation = context.url(child, scope)
    default: break
    }
    feed.podcast.read(child, scope, context, categories: &feed.categories)
  }

  private mutating func readModule(_ child: Element, _ scope: Scope) {
    switch (child.name.space, child.name.tag) {
    case (.fh, .complete): feed.isComplete = true
    case (.fh, .archive): feed.isArchive = true
    case (.sy, .updateperiod): feed.updatePeriod = child.value?.lowercased()
    case (.sy, .updatefrequency): feed.updateFrequency = context.integer(child.value)
    case (.cc, .license), (.cc, .licence):
      feed.license =
        (child.attribute(.rdf, .resource).nonEmpty ?? child.value).map(scope.resolve) ?? feed.license
    case (.admin, .generatoragent):
      let address = child.attribute(.rdf, .resource).nonEmpty ?? child.value
      if feed.generator == nil { feed.generator = ParsedGenerator(name: address, url: address) }
    case (.media, .category): feed.categories.add(context.category(child), limit: context.limits.valueCount)
    case (.feedburner, .browserfriendly): feed.info = context.text(child, scope)
    case (.media, .thumbnail), (.media, .content): image.offer(context.image(child, scope), rank: 4)
    default: break
    }
  }
}
