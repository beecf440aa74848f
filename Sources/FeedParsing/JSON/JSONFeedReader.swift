import Foundation

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org).
struct JSONFeedReader {
  let base: String
  let limits: ParsingLimits
  let log: RemarkLog

  /// What a whole document says, its items included.
  func read(_ bytes: [UInt8]) throws(ParsingError) -> ParsedFeed {
    let (document, isTruncated) = try bytes.withUnsafeBufferPointer {
      (buffer) throws(ParsingError) -> (JSONValue, Bool) in
      var reader = JSONReader(buffer, limits: limits)
      let value = try reader.document()
      if reader.isTruncated { log.add(.truncated, line: reader.line) }
      if reader.isIllFormed { log.add(.malformedJSON, line: 0) }
      return (value, reader.isTruncated)
    }
    guard document.isObject else { throw .notAFeed(found: "JSON") }
    let version = document["version"]?.text
    let isDeclared = version?.lowercased().contains("jsonfeed.org") == true
    guard isDeclared || document["items"]?.elements.contains(where: \.isObject) == true else {
      throw .notAFeed(found: "JSON")
    }
    var feed = ParsedFeed(format: .json)
    feed.version = version.flatMap(Self.number)
    readFeed(document, into: &feed)
    var elements = document["items"]?.elements ?? []
    feed.isTruncated = isTruncated
    if elements.count > limits.itemCount {
      log.add(.tooManyItems, line: 0)
      feed.isTruncated = true
      elements.removeSubrange(limits.itemCount...)
    }
    feed.items = elements.filter(\.isObject).map { item($0, feed) }
    if isTruncated, let last = feed.items.indices.last { feed.items[last].isTruncated = true }
    return feed
  }

  /// "https://jsonfeed.org/version/1.1" → "1.1".
  private static func number(_ version: String) -> String? {
    guard let slash = version.lastIndex(of: "/") else { return version }
    let number = String(version[version.index(after: slash)...])
    return number == "1" ? "1.0" : number
  }

  private func readFeed(_ document: JSONValue, into feed: inout ParsedFeed) {
    feed.title = document["title"]?.text.map { text($0, "text/plain", nil) }
    feed.link = url(document["home_page_url"])
    feed.selfLink = url(document["feed_url"])
    feed.id = feed.selfLink
    feed.description = document["description"]?.text.map { text($0, "text/plain", nil) }
    feed.next = url(document["next_url"])
    feed.logo = url(document["icon"])
    feed.icon = url(document["favicon"]) ?? feed.logo
    feed.image = feed.logo.map { ParsedImage(url: $0) }
    feed.language = document["language"]?.text.flatMap(Scope.language)
    feed.authors = authors(document)
    for hub in (document["hubs"]?.elements ?? []).prefix(20) { feed.hubs.add(url(hub["url"]), limit: 20) }
    for (relation, address) in [("alternate", feed.link), ("self", feed.selfLink), ("next", feed.next)] {
      if let address { feed.links.append(ParsedLink(relation: relation, href: address)) }
    }
  }

  private func item(_ value: JSONValue, _ feed: ParsedFeed) -> ParsedItem {
    var item = ParsedItem()
    let language = value["language"]?.text.flatMap(Scope.language) ?? feed.language
    item.id = value["id"]?.text
    item.link = url(value["url"])
    item.externalURL = url(value["external_url"])
    item.title = value["title"]?.text.map { text($0, "text/plain", language) }
    item.summary = value["summary"]?.text.map { text($0, "text/plain", language) }
    if let markup = value["content_html"]?.text {
      item.content.append(text(MarkupLinks.resolving(markup, against: base), "text/html", language))
    }
    if let plain = value["content_text"]?.text { item.content.append(text(plain, "text/plain", language)) }
    item.published = date(value["date_published"])
    item.updated = date(value["date_modified"])
    item.language = language
    item.authors = authors(value)
    if item.authors.isEmpty { item.authors = feed.authors }
    for tag in (value["tags"]?.elements ?? []).prefix(limits.valueCount) {
      item.categories.add(tag.text.map { ParsedCategory(term: $0) }, limit: limits.valueCount)
    }
    item.image = (url(value["image"]) ?? url(value["banner_image"])).map { ParsedImage(url: $0) }
    for attachment in (value["attachments"]?.elements ?? []).prefix(limits.valueCount) {
      guard let address = url(attachment["url"]) else { continue }
      item.enclosures.append(
        ParsedEnclosure(
          url: address, mediaType: attachment["mime_type"]?.text, length: attachment["size_in_bytes"]?.integer
        ))
    }
    return item
  }

  private func text(_ value: String, _ mediaType: String, _ language: String?) -> ParsedText {
    ParsedText(value, mediaType: mediaType, language: language, base: base.nonEmpty)
  }

  private func url(_ value: JSONValue?) -> String? {
    value?.text.map { URLReference.resolve($0, against: base) }
  }

  private func date(_ value: JSONValue?) -> Date? {
    guard let text = value?.text else { return nil }
    if let date = FeedDate.parse(text) { return date }
    log.add(.unreadableDate, line: 0, detail: text)
    return nil
  }

  /// `authors` of 1.1, `author` of 1.0.
  private func authors(_ value: JSONValue) -> [ParsedPerson] {
    var people: [ParsedPerson] = []
    let listed = value["authors"]?.elements ?? []
    let single = value["author"].map { [$0] } ?? []
    for author in listed.isEmpty ? single : listed {
      let person = ParsedPerson(
        name: author["name"]?.text ?? (author.isObject ? nil : author.text), url: url(author["url"]))
      if !person.isEmpty { people.add(person, limit: limits.valueCount) }
    }
    return people
  }
}
