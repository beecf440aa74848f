/// One event of a document. Its texts stay where they are: the event says where in the window they stand.
struct XMLEvent {
  enum Kind: UInt8 {
    case start, end, text
    /// Follows the start of its element.
    case attribute
    /// Follows the start of its element: the local name is the prefix, the text the namespace.
    case namespace
  }

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// The text holds an `&`, which begins a reference or stands for itself.
    static let references = Flags(rawValue: 1)
    /// The text is that of a CDATA section and stands for itself.
    static let literal = Flags(rawValue: 2)
    /// The value of an attribute holds white space to be read as a space (XML 1.0, section 3.3.3).
    static let space = Flags(rawValue: 4)
  }

  var kind: Kind
  var flags: Flags = []
  /// What the name means; ``ElementName/Space/none`` for attributes without a prefix.
  var name = ElementName(space: .none, tag: .other)
  /// Bytes of the name before its local part, the colon included.
  var prefixLength: UInt16 = 0
  /// Bytes of the whole name.
  var nameLength: UInt16 = 0
  var nameOffset: UInt32 = 0
  /// Start: how many events further its end stands, 0 while it is open. End: how many back its start stands.
  var span: UInt32 = 0
  var offset: UInt32 = 0
  var length: UInt32 = 0
}
