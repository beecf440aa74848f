import Foundation

extension ItemBuilder {
  mutating func readDublinCore(_ child: Element, _ scope: Scope) {
    let limit = context.limits.valueCount
    switch child.name.tag {
    case .title, .alternate: title.offer(context.text(child, scope), rank: 1)
    case .description, .abstract: summary.offer(context.text(child, scope, isMarkup: true), rank: 1)
    case .creator, .author: item.authors.add(context.person(child, scope), limit: limit)
    case .contributor: item.contributors.add(context.person(child, scope), limit: limit)
    case .publisher: item.publisher = item.publisher ?? context.person(child, scope)
    case .date, .issued, .available: published.offer(context.date(child), rank: 1)
    case .created: item.created = item.created ?? context.date(child)
    case .modified: updated.offer(context.date(child), rank: 1)
    case .valid: item.expired = child.value.flatMap { Self.bound("end=", ofPeriod: $0) } ?? item.expired
    case .subject: item.categories.add(context.category(child), limit: limit)
    case .language: item.language = child.value.flatMap(Scope.language)
    case .rights, .accessrights: rights.offer(context.text(child, scope), rank: 1)
    case .identifier: id.offer(child.value, rank: 5)
    default: break
    }
  }

  /// DCMI Period: "start=…;end=…".
  static func bound(_ name: String, ofPeriod text: String) -> Date? {
    guard let end = text.range(of: name) else { return nil }
    return FeedDate.parse(String(text[end.upperBound...].prefix { $0 != ";" }))
  }

  /// The content module: `encoded`, and the older `items` with their `rdf:value`; unescaped XHTML.
  mutating func readContent(_ child: Element, _ scope: Scope) {
    switch (child.name.space, child.name.tag) {
    case (.content, .encoded): addContent(child, scope, rank: 0)
    case (.xhtml, .body):
      addContent(child, scope, rank: 2)
      if let last = content.indices.last, child.hasChildren {
        content[last].text.mediaType = "application/xhtml+xml"
      }
    case (.content, _):
      for inner in child.children { readContentValue(inner, scope, depth: 0) }
    default: break
    }
  }

  private mutating func readContentValue(_ element: Element, _ scope: Scope, depth: Int) {
    guard depth < 5 else { return }
    if element.name.tag == .value { return addContent(element, scope, rank: 3) }
    for child in element.children { readContentValue(child, scope, depth: depth + 1) }
  }

  mutating func readPodcast(_ child: Element, _ scope: Scope) {
    switch child.name.tag {
    case .title: title.offer(context.text(child, scope), rank: 3)
    case .summary, .description: summary.offer(context.text(child, scope, isMarkup: true), rank: 2)
    case .subtitle:
      item.subtitle = item.subtitle ?? child.value
      summary.offer(context.text(child, scope, isMarkup: true), rank: 4)
    case .author: item.authors.add(context.person(child, scope), limit: context.limits.valueCount)
    case .image: image.offer(context.image(child, scope), rank: 1)
    case .link where child.attribute(.rel)?.lowercased() == "image":
      image.offer(context.image(child, scope), rank: 2)
    default: break
    }
    item.podcast.read(child, scope, context, categories: &item.categories)
  }

  mutating func readModule(_ child: Element, _ scope: Scope) {
    switch (child.name.space, child.name.tag) {
    case (.googleBase, .author):
      item.authors.add(context.person(child, scope), limit: context.limits.valueCount)
    case (.podcast, .person):
      let person = child.value.map { ParsedPerson(name: $0, url: child.attribute(.href).map(scope.resolve)) }
      item.contributors.add(person, limit: context.limits.valueCount)
    case (.podcast, .transcript):
      let url = child.attribute(.url).map(scope.resolve)
      item.transcripts.add(
        url.map { ParsedEnclosure(url: $0, mediaType: child.attribute(.type)) },
        limit: context.limits.valueCount)
    case (.podcast, .chapters): item.chaptersLink = child.attribute(.url).map(scope.resolve)
    case (.slash, .comments), (.thr, .total): item.commentCount = context.integer(child.value)
    case (.wfw, .commentrss): item.commentFeed = item.commentFeed ?? context.url(child, scope)
    case (.wfw, .comment): item.commentAPI = item.commentAPI ?? context.url(child, scope)
    case (.thr, .inreplyto): readReply(child, scope)
    case (.feedburner, .origlink): item.feedBurnerLink = context.url(child, scope)
    case (.cc, .license), (.cc, .licence):
      let inner = scope.entering(child)
      item.license =
        (child.attribute(.rdf, .resource).nonEmpty ?? child.value).map(inner.resolve) ?? item.license
    case (.feedburner, .origenclosurelink): originalEnclosure = context.url(child, scope)
    case (.psc, .chapters) where item.chapters.isEmpty:
      for chapter in child.children where chapter.name.tag == .chapter { readChapter(chapter, scope) }
    case (.geo, .lat): latitude = child.value.flatMap(Double.init)
    case (.geo, .long): longitude = child.value.flatMap(Double.init)
    case (.geo, _), (.georss, _), (.gml, _): readPlace(child, depth: 0)
    default: break
    }
  }

  private mutating func readReply(_ child: Element, _ scope: Scope) {
    let inner = scope.entering(child)
    item.reply = ParsedReply(
      reference: child.attribute(.ref), href: child.attribute(.href).map(inner.resolve),
      mediaType: child.attribute(.type), source: child.attribute(.source).map(inner.resolve))
  }

  private mutating func readChapter(_ child: Element, _ scope: Scope) {
    guard item.chapters.count < context.limits.valueCount else { return }
    item.chapters.append(
      ParsedChapter(
        startMilliseconds: child.attribute(.start).flatMap(Self.milliseconds), title: child.attribute(.title),
        url: child.attribute(.href).map(scope.resolve), image: child.attribute(.image).map(scope.resolve)))
  }

  /// "01:02:03.456", "02:03", "3": hours, minutes and seconds.
  static func milliseconds(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count) else { return nil }
    var seconds = 0.0
    for part in parts {
      guard let value = Double(part), value.isFinite, value >= 0, value < 1e7 else { return nil }
      seconds = seconds * 60 + value
    }
    return seconds < 1e9 ? Int((seconds * 1_000).rounded()) : nil
  }

  /// GeoRSS gives latitude before longitude; so does GML unless it says otherwise.
  private mutating func readPlace(_ element: Element, depth: Int) {
    guard depth < 6, item.place == nil else { return }
    let shape: ParsedPlace.Shape? =
      switch element.name.tag {
      case .point, .pos: .point
      case .line, .linestring: .line
      case .polygon: .polygon
      case .box: .box
      default: nil
      }
    if element.name.tag == .point, element.hasChildren, let pair = latitudeAndLongitude(element) {
      item.place = ParsedPlace(shape: .point, coordinates: [pair])
      return
    }
    guard let shape else {
      for child in element.children { readPlace(child, depth: depth + 1) }
      return
    }
    let numbers = element.text.split { $0.isWhitespace || $0 == "," }.prefix(10_000).compactMap { Double($0) }
    guard numbers.count >= 2, numbers.count % 2 == 0, numbers.allSatisfy(\.isFinite) else { return }
    item.place = ParsedPlace(
      shape: shape,
      coordinates: stride(from: 0, to: numbers.count, by: 2).map { [numbers[$0 + 1], numbers[$0]] })
  }

  private func latitudeAndLongitude(_ element: Element) -> [Double]? {
    guard let latitude = element.child(.lat)?.value.flatMap(Double.init),
      let longitude = element.child(.long)?.value.flatMap(Double.init)
    else { return nil }
    return [longitude, latitude]
  }

  /// CDF gives most of an item in attributes.
  mutating func readCDF(_ element: Element, _ scope: Scope) {
    link.offer(element.attribute(.href).map(scope.resolve), rank: 1)
    updated.offer(element.attribute(.lastmod).flatMap { context.date($0, in: element) }, rank: 0)
  }
}
