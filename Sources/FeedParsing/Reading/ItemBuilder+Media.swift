extension ItemBuilder {
  mutating func readMedia(_ child: Element, _ scope: Scope) {
    readMedia(child, scope, depth: 0)
  }

  private mutating func readMedia(_ child: Element, _ scope: Scope, depth: Int) {
    let limit = context.limits.valueCount
    switch child.name.tag {
    case .group where depth < 4:
      for inner in child.children where inner.name.space == .media {
        readMedia(inner, scope, depth: depth + 1)
      }
    case .content:
      let resource = resource(child, scope)
      if item.media.content.count < limit { item.media.content.append(resource) }
      if resource.medium == "image" || resource.mediaType?.hasPrefix("image/") == true {
        image.offer(resource.url.map { ParsedImage(url: $0) }, rank: 4)
      }
      guard depth < 4 else { return }
      for inner in child.children where inner.name.space == .media {
        readMedia(inner, scope, depth: depth + 1)
      }
    case .thumbnail:
      let resource = resource(child, scope)
      if item.media.thumbnails.count < limit { item.media.thumbnails.append(resource) }
      image.offer(resource.url.map { ParsedImage(url: $0) }, rank: 3)
    case .title:
      let text = mediaText(child, scope)
      item.media.title = item.media.title ?? text
      title.offer(text, rank: depth == 0 ? 2 : 5)
    case .description:
      let text = mediaText(child, scope)
      item.media.description = item.media.description ?? text
      summary.offer(text, rank: 3)
    // A page that plays it, where there is no other.
    case .player: link.offer(child.attribute(.url).map(scope.resolve), rank: 5)
    case .keywords:
      for word in (child.value ?? "").split(separator: ",").prefix(limit) {
        item.media.keywords.add(word.trimmed.nonEmpty, limit: limit)
      }
    case .category:
      guard var category = context.category(child) else { return }
      category.scheme = category.scheme ?? "http://search.yahoo.com/mrss/category_schema"
      item.media.categories.add(category, limit: limit)
      item.categories.add(category, limit: limit)
    case .credit: item.contributors.add(child.value.map { ParsedPerson(name: $0) }, limit: limit)
    case .license: item.license = item.license ?? child.attribute(.href).map(scope.resolve) ?? child.value
    default: break
    }
  }

  /// `type` is "plain" or "html" here, and plain when missing.
  private func mediaText(_ child: Element, _ scope: Scope) -> ParsedText? {
    let isHTML = child.attribute(.type)?.lowercased().hasSuffix("html") == true
    guard let value = child.value else { return nil }
    let inner = scope.entering(child)
    return ParsedText(
      value, mediaType: isHTML || MarkupText.looksLikeMarkup(value) ? "text/html" : "text/plain",
      language: inner.language, base: inner.base.nonEmpty)
  }

  private func resource(_ child: Element, _ scope: Scope) -> ParsedMedia.Resource {
    ParsedMedia.Resource(
      url: (child.attribute(.url) ?? child.value).map(scope.entering(child).resolve),
      mediaType: child.attribute(.type), medium: child.attribute(.medium)?.lowercased(),
      width: context.integer(child.attribute(.width)), height: context.integer(child.attribute(.height)),
      length: context.integer(child.attribute(.filesize)), duration: child.attribute(.duration),
      isDefault: child.attribute(.isdefault)?.lowercased() == "true")
  }
}
