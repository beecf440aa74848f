internal import Foundation

/// A list that can be read in a feed reader, or pasted into a text: gaps, echoes, one story, one outlet's exclusives.
///
/// An entry keeps its ID as long as it is about the same, so that a reader shows it once.
public struct FeedDocument: Sendable {
  /// One line of the list.
  struct Entry: Sendable {
    /// The same for the same thing, within its kind of list.
    let id: String
    let title: String
    /// Where it stands; `nil` where nobody says.
    let link: WebLink?
    /// Who published it; `nil` when that is several.
    let author: String?
    /// What we have to say of it.
    let text: String
    let time: Date
  }

  let id: String
  let title: String
  let updated: Date
  let entries: [Entry]

  /// Nobody owns a domain on the user's machine, so that the name of the tag is one that no domain can be (RFC 4151 and
  /// RFC 2606).
  private static let namespace = "tag:echometer.invalid,2026:"

  /// - Parameters:
  ///   - name: What the list is of, such as "gaps".
  ///   - title: For people.
  ///   - updated: When it was made.
  ///   - entries: In the order to show them in.
  init(name: String, title: String, updated: Date, entries: [Entry]) {
    id = Self.namespace + name
    self.title = title
    self.updated = updated
    self.entries = entries
  }

  /// An Atom document (RFC 4287), ending in a line break.
  public func atom() -> String {
    var text = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
        <id>\(XMLText.escaped(id))</id>
        <title>\(XMLText.escaped(title))</title>
        <updated>\(Self.stamp(updated))</updated>
        <generator>Echometer</generator>
        <author><name>Echometer</name></author>

      """
    for entry in entries {
      text += """
          <entry>
            <id>\(XMLText.escaped(id + "/" + entry.id))</id>
            <title>\(XMLText.escaped(entry.title))</title>
            <updated>\(Self.stamp(entry.time))</updated>
            <published>\(Self.stamp(entry.time))</published>

        """
      if let author = entry.author, !LegibleText.line(author).isEmpty {
        text += "    <author><name>\(XMLText.escaped(author))</name></author>\n"
      }
      if let link = entry.link {
        text += "    <link rel=\"alternate\" href=\"\(XMLText.escaped(link.address))\"/>\n"
      }
      text += "    <summary>\(XMLText.escaped(entry.text))</summary>\n  </entry>\n"
    }
    return text + "</feed>\n"
  }

  /// A JSON Feed 1.1, ending in a line break.
  public func jsonFeed() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(JSONFeed(self)), as: UTF8.self) + "\n"
  }

  /// A list in CommonMark, ending in a line break.
  public func markdown() -> String {
    let heading = MarkdownText.syntax("# ") + MarkdownText(text: title) + .syntax("\n\n")
    let lines = entries.map { entry -> MarkdownText in
      let title = MarkdownText(text: entry.title)
      let linked = entry.link.map { MarkdownText.link($0, title) } ?? title
      let author = entry.author.map { .syntax(" – ") + MarkdownText(text: $0) } ?? .syntax("")
      return .syntax("- ") + linked + author + .syntax("  \n  ") + MarkdownText(text: entry.text)
        + .syntax("\n")
    }
    return (heading + lines.joined()).source
  }

  /// A time in RFC 3339; the beginning of time for one that no calendar holds.
  static func stamp(_ date: Date) -> String {
    let seconds = date.timeIntervalSince1970
    let safe =
      seconds.isFinite && (0..<253_402_300_800).contains(seconds) ? date : Date(timeIntervalSince1970: 0)
    return safe.formatted(.iso8601)
  }
}

/// Text inside XML elements and attributes.
enum XMLText {
  /// Legible and escaped.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in LegibleText.line(text, limit: 2_000).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

/// https://www.jsonfeed.org/version/1.1/
private struct JSONFeed: Encodable {
  struct Author: Encodable {
    let name: String
  }

  struct Item: Encodable {
    let id: String
    let title: String
    let url: String?
    let contentText: String
    let datePublished: String
    let authors: [Author]?

    enum CodingKeys: String, CodingKey {
      case id, title, url, authors
      case contentText = "content_text"
      case datePublished = "date_published"
    }
  }

  let version = "https://jsonfeed.org/version/1.1"
  let title: String
  let items: [Item]

  init(_ document: FeedDocument) {
    title = LegibleText.line(document.title)
    items = document.entries.map { entry in
      Item(
        id: document.id + "/" + entry.id, title: LegibleText.line(entry.title), url: entry.link?.address,
        contentText: LegibleText.line(entry.text, limit: 2_000),
        datePublished: FeedDocument.stamp(entry.time),
        authors: entry.author.map { [Author(name: LegibleText.line($0))] })
    }
  }

  enum CodingKeys: String, CodingKey { case version, title, items }
}
