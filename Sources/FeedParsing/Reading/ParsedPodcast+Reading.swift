extension ParsedPodcast {
  /// Takes one element of the iTunes vocabulary.
  ///
  /// - Parameter categories: The general categories, which keywords and podcast categories join.
  mutating func read(
    _ child: Element, _ scope: Scope, _ context: ReadingContext, categories: inout [ParsedCategory]
  ) {
    let limit = context.limits.valueCount
    switch child.name.tag {
    case .author: author = child.value
    case .owner: owner = context.person(child, scope)
    case .subtitle: subtitle = child.value
    case .summary: summary = child.value
    case .image: image = context.image(child, scope)?.url
    case .duration: duration = child.value
    case .explicit: isExplicit = Self.isExplicit(child.text)
    case .block: isBlocked = Self.isYes(child.text)
    case .complete: isComplete = Self.isYes(child.text)
    case .keywords:
      for word in (child.value ?? "").split(separator: ",").prefix(limit) {
        guard let word = word.trimmed.nonEmpty else { continue }
        keywords.add(word, limit: limit)
        categories.add(ParsedCategory(term: word, scheme: "http://www.itunes.com/"), limit: limit)
      }
    case .category: readCategory(child, &categories, limit, depth: 0)
    case .episode: episode = context.integer(child.value)
    case .season: season = context.integer(child.value)
    case .newfeedurl: newFeedURL = context.url(child, scope)
    default:
      let name = child.localName
      if name == "type" || name == "episodeType" { kind = child.value }
    }
  }

  /// Apple ignores every other spelling.
  private static func isYes(_ text: String) -> Bool { text == "yes" || text == "Yes" }

  /// Apple's values, and the older ones.
  private static func isExplicit(_ text: String?) -> Bool? {
    switch text {
    case "yes", "true", "explicit": true
    case "no", "false", "clean": false
    default: nil
    }
  }

  private mutating func readCategory(
    _ element: Element, _ general: inout [ParsedCategory], _ limit: Int, depth: Int
  ) {
    guard depth < 3, let name = element.attribute(.text) ?? element.value else { return }
    categories.add(name, limit: limit)
    general.add(ParsedCategory(term: name, scheme: "http://www.itunes.com/"), limit: limit)
    for child in element.children where child.name.tag == .category {
      readCategory(child, &general, limit, depth: depth + 1)
    }
  }
}
