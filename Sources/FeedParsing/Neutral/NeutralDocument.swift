/// Writes feeds in the neutral JSON that `echometer parse --json` prints: one schema for every format.
///
/// Keys are left out where nothing is known; dates are RFC 3339 in UTC; the order of keys is fixed.
public enum NeutralDocument {
  /// The document for a feed, without a line feed.
  public static func json(_ feed: ParsedFeed) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("ok", true)
      writer.field("wellformed", feed.isWellFormed)
      writer.field("encoding", feed.encoding)
      writer.field("truncated", feed.isTruncated)
      writer.object("feed") { $0.write(feed) }
      writer.alwaysArray("items", feed.items) { writer, item in writer.object { $0.write(item) } }
      writer.array("remarks", feed.remarks) { writer, remark in
        writer.object {
          $0.field("kind", remark.kind.rawValue)
          $0.field("line", remark.line)
          $0.field("detail", remark.detail)
        }
      }
      if feed.remarkCount > feed.remarks.count { writer.field("remark_count", feed.remarkCount) }
    }
    return writer.bytes
  }

  /// The document for a failure.
  public static func failure(_ error: ParsingError) -> [UInt8] { failure(error.description) }

  /// The document for a failure of another kind, such as a file that cannot be read.
  public static func failure(_ message: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.field("ok", false)
      $0.field("error", message)
    }
    return writer.bytes
  }
}

extension ParsedFeed {
  /// The feed in the neutral schema; see ``NeutralDocument``.
  public func neutralJSON() -> [UInt8] { NeutralDocument.json(self) }

  /// The neutral document for a document that could not be read.
  public static func failure(_ error: ParsingError) -> [UInt8] { NeutralDocument.failure(error) }
}
