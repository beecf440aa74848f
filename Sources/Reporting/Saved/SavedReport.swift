internal import Foundation

/// A report as it was written to a file, to be compared with what the store gives now.
public struct SavedReport: Sendable {
  public let format: Report.Format
  public let provenance: Provenance
  let bytes: [UInt8]

  /// - Parameter bytes: Those of the file.
  /// - Returns: `nil` when they are no report that says what it was made of.
  public init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    format =
      if text.hasPrefix("<!DOCTYPE html>") {
        .html
      } else if text.hasPrefix("{") {
        .json
      } else if text.hasPrefix("# ") {
        .markdown
      } else {
        .text
      }
    let fields =
      switch format {
      case .html: Self.metaElements(text)
      case .json: Self.members(text)
      case .text, .markdown: Self.words(text)
      }
    guard let provenance = Provenance(fields: fields) else { return nil }
    self.provenance = provenance
    self.bytes = bytes
  }

  /// `<meta name="echometer-now" content="…" />`, one a line.
  private static func metaElements(_ text: String) -> [String: String] {
    text.split(separator: "\n").prefix { !$0.hasPrefix("<style>") }.reduce(into: [:]) { fields, line in
      guard let match = line.firstMatch(of: /<meta name="echometer-([a-z-]+)" content="([^"]*)"/) else {
        return
      }
      fields[String(match.1)] = String(match.2)
    }
  }

  /// The object "report" of the JSON, read line by line, so that what is broken elsewhere does no harm.
  private static func members(_ text: String) -> [String: String] {
    let lines = text.split(separator: "\n").drop { $0 != "  \"report\" : {" }
    return lines.dropFirst().prefix { !$0.hasPrefix("  }") }.reduce(into: [:]) { fields, line in
      guard let match = line.firstMatch(of: /^ +"([a-z-]+)" : "([^"]*)"/) else { return }
      fields[String(match.1)] = String(match.2)
    }
  }

  /// The words after the last ``Provenance/mark``, which a terminal's width may have put on several lines.
  private static func words(_ text: String) -> [String: String] {
    let words = text.split { $0.isWhitespace || $0 == "`" }
    guard let mark = words.lastIndex(where: { $0 == Provenance.mark }) else { return [:] }
    return words[(mark + 1)...].reduce(into: [:]) { fields, word in
      let parts = word.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { fields[String(parts[0])] = String(parts[1]) }
    }
  }
}
