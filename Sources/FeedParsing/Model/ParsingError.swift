/// Why a document could not be read at all.
///
/// Whatever can be repaired is repaired and told in ``ParsedFeed/remarks``; these are the rest.
public enum ParsingError: Error, Hashable, Sendable {
  /// The document holds nothing but white space.
  case empty
  /// The document is something else; `found` says what, such as an element's name.
  case notAFeed(found: String)
  /// The document is JSON that breaks off or breaks the grammar before a feed can be recognised.
  case malformedJSON(line: Int)
  /// A limit of ``ParsingLimits`` was passed.
  case limitExceeded(Limit, maximum: Int, line: Int)
  /// Memory ran out.
  case outOfMemory

  /// Which limit was passed.
  public enum Limit: String, Hashable, Sendable {
    /// The bytes of the whole document.
    case documentByteCount
    /// The bytes of one item.
    case itemByteCount
    /// The bytes of one tag with its attributes.
    case tagByteCount
    /// How deep elements or values are nested.
    case depth
    /// References from one declared entity to another.
    case nestedEntityCount
  }
}

extension ParsingError: CustomStringConvertible {
  /// One sentence in the reader's words.
  public var description: String {
    switch self {
    case .empty: "the document is empty"
    case .notAFeed(let found): "not a feed: found \(found)"
    case .malformedJSON(let line): "malformed JSON in line \(line)"
    case .limitExceeded(let limit, let maximum, let line):
      "line \(line): more than the allowed \(limit.words) of \(maximum)"
    case .outOfMemory: "out of memory"
    }
  }
}

extension ParsingError.Limit {
  var words: String {
    switch self {
    case .documentByteCount: "document size in bytes"
    case .itemByteCount: "item size in bytes"
    case .tagByteCount: "tag size in bytes"
    case .depth: "nesting depth"
    case .nestedEntityCount: "count of entities that refer to each other"
    }
  }
}
