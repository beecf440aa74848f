internal import Foundation
public import News

/// An address on the site that `echometer serve` serves: a path, and what it asks for.
///
/// It can only be made of paths that stand in our source and of parts that are encoded, so that no name or ID can lead
/// elsewhere.
public struct SiteAddress: Sendable, Hashable {
  /// Path and query, encoded.
  public let text: String

  private init(text: String) { self.text = text }

  /// - Parameters:
  ///   - path: A path of ours, such as "/gaps".
  ///   - query: Names and values, in their order.
  init(_ path: StaticString, _ query: [(name: String, value: String)] = []) {
    self.init(text: "\(path)" + Self.encoded(query))
  }

  /// - Parameters:
  ///   - path: A path of ours that ends in a slash.
  ///   - part: What follows it.
  ///   - rest: What follows that.
  init(_ path: StaticString, _ part: String, _ rest: StaticString = "") {
    self.init(text: "\(path)\(Self.encoded(part))\(rest)")
  }

  public static let today = SiteAddress("/")
  static let gaps = SiteAddress("/gaps")
  static let outlets = SiteAddress("/outlets")
  static let beats = SiteAddress("/beats")
  static let search = SiteAddress("/search")
  static let feeds = SiteAddress("/feeds")
  static let check = SiteAddress("/check")
  static let days = SiteAddress("/day")
  /// The site's one style sheet, its one script and its icon.
  static let style = SiteAddress("/style.css")
  static let script = SiteAddress("/script.js")
  static let icon = SiteAddress("/icon.svg")

  /// - Parameter day: Such as "2026-11-21".
  static func day(_ day: String) -> SiteAddress { SiteAddress("/day/", day) }
  public static func story(_ id: Story.ID) -> SiteAddress { SiteAddress("/story/", id.rawValue) }
  static func outlet(_ id: Outlet.ID) -> SiteAddress { SiteAddress("/outlet/", id.rawValue) }
  static func search(_ query: String) -> SiteAddress { SiteAddress("/search", [("q", query)]) }

  /// Two items of a story side by side.
  static func comparison(_ left: Item.ID, _ right: Item.ID, in story: Story.ID) -> SiteAddress {
    SiteAddress(
      text: SiteAddress("/story/", story.rawValue, "/compare").text
        + encoded([("left", String(left.rawValue)), ("right", String(right.rawValue))]))
  }

  private static func encoded(_ query: [(name: String, value: String)]) -> String {
    query.enumerated().reduce(into: "") { text, entry in
      text +=
        (entry.offset == 0 ? "?" : "&") + encoded(entry.element.name) + "=" + encoded(entry.element.value)
    }
  }

  /// RFC 3986, section 2.3: everything but the unreserved characters is encoded.
  private static func encoded(_ part: String) -> String {
    var text = ""
    for byte in part.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "."):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    // A part of dots alone would be a step up the path.
    return text.allSatisfy { $0 == "." } ? text.replacing(".", with: "%2E") : text
  }
}
