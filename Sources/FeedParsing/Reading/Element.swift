/// One complete element. Valid until the window it stands in is changed.
///
/// Holds bare pointers, because a counted reference in each of the thousands of elements of a document would
/// cost as much as reading them.
struct Element {
  private let events: UnsafePointer<XMLEvent>
  private let bytes: UnsafePointer<UInt8>

  /// - Parameters:
  ///   - events: The start of the element and all that follows until its end.
  ///   - bytes: The window.
  init(events: UnsafePointer<XMLEvent>, bytes: UnsafePointer<UInt8>) {
    self.events = events
    self.bytes = bytes
  }

  private var event: XMLEvent { events.pointee }
  private var span: Int { Int(event.span) }
  var name: ElementName { event.name }
  /// Where the name stands in the window.
  var position: Int { Int(event.nameOffset) }

  /// The name without its prefix, as written.
  var localName: String { Self.localName(event, bytes) }

  /// An attribute without a namespace, trimmed; `nil` when absent or empty.
  func attribute(_ tag: ElementName.Tag) -> String? { attribute(.none, tag).nonEmpty }

  /// An attribute of a namespace, or of ``ElementName/Space/none``; may be empty.
  func attribute(_ space: ElementName.Space, _ tag: ElementName.Tag) -> String? {
    var at = events + 1
    while at.pointee.kind == .attribute || at.pointee.kind == .namespace {
      if at.pointee.kind == .attribute, at.pointee.name.tag == tag, at.pointee.name.space == space {
        return XMLText.text(of: at.pointee, bytes)
      }
      at += 1
    }
    return nil
  }

  /// Whether there is any attribute or namespace declaration.
  var hasAttributes: Bool { events[1].kind == .attribute || events[1].kind == .namespace }

  /// The attributes and namespace declarations in document order.
  var rawAttributes: [(isNamespace: Bool, prefix: String, localName: String, value: String)] {
    var found: [(Bool, String, String, String)] = []
    var at = events + 1
    while at.pointee.kind == .attribute || at.pointee.kind == .namespace {
      let isNamespace = at.pointee.kind == .namespace
      let isDefault = isNamespace && at.pointee.prefixLength == 0
      found.append(
        (
          isNamespace, isNamespace ? "" : Self.prefix(at.pointee, bytes),
          isDefault ? "" : Self.localName(at.pointee, bytes), XMLText.text(of: at.pointee, bytes)
        ))
      at += 1
    }
    return found
  }

  /// The elements directly inside.
  var children: Children {
    Children(position: events + 1, end: events + span, bytes: bytes)
  }

  struct Children: Sequence, IteratorProtocol {
    fileprivate var position: UnsafePointer<XMLEvent>
    fileprivate let end: UnsafePointer<XMLEvent>
    fileprivate let bytes: UnsafePointer<UInt8>

    mutating func next() -> Element? {
      while position < end {
        let at = position
        if at.pointee.kind == .start {
          position = at + Int(at.pointee.span) + 1
          return Element(events: at, bytes: bytes)
        }
        position = at + 1
      }
      return nil
    }
  }

  /// The first child with this tag in the vocabulary of the element itself.
  func child(_ tag: ElementName.Tag) -> Element? {
    children.first { $0.name.tag == tag && $0.name.space == name.space }
  }

  var hasChildren: Bool {
    var at = events + 1
    while at < events + span {
      if at.pointee.kind == .start { return true }
      at += 1
    }
    return false
  }

  /// All text inside, that of inner elements included.
  var text: String { string(isTrimmed: false) }

  /// ``text`` trimmed; `nil` when nothing is left.
  var value: String? {
    let value = string(isTrimmed: true)
    return value.isEmpty ? nil : value
  }

  /// Hands over the text, trimmed, when it stands in one piece as it is; otherwise `nil` is returned.
  func withPlainText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result?) -> Result? {
    guard span == 2, events[1].kind == .text, !events[1].flags.contains(.references) else { return nil }
    return body(Self.trimmed(events[1], bytes))
  }

  private func string(isTrimmed: Bool) -> String {
    var at = events + 1
    let end = events + span
    while at < end, at.pointee.kind != .text { at += 1 }
    guard at < end else { return "" }
    // Nearly always there is one text and the end behind it.
    if at + 1 >= end {
      return isTrimmed ? Self.trimmedString(at, bytes) : XMLText.text(of: at.pointee, bytes)
    }
    var joined = ""
    while at < end {
      if at.pointee.kind == .text {
        let piece = XMLText.text(of: at.pointee, bytes)
        if joined.isEmpty { joined = piece } else { joined += piece }
      }
      at += 1
    }
    return isTrimmed ? joined.trimmed : joined
  }

  /// All events of the inside with what they say, for writing it anew.
  func forEachInside(_ body: (XMLEvent.Kind, Element) -> Void) {
    var at = events + 1
    while at < events + span {
      let kind = at.pointee.kind
      switch kind {
      case .end: body(kind, Element(events: at - Int(at.pointee.span), bytes: bytes))
      default: body(kind, Element(events: at, bytes: bytes))
      }
      at += 1
    }
  }

  /// The text of the event itself, which is a text.
  var ownText: String { XMLText.text(of: event, bytes) }

  // MARK: Strings

  private static func localName(_ event: XMLEvent, _ bytes: UnsafePointer<UInt8>) -> String {
    let prefixLength = Int(event.prefixLength)
    return XMLText.string(
      bytes + Int(event.nameOffset) + prefixLength, Int(event.nameLength) - prefixLength)
  }

  private static func prefix(_ event: XMLEvent, _ bytes: UnsafePointer<UInt8>) -> String {
    event.prefixLength == 0
      ? "" : XMLText.string(bytes + Int(event.nameOffset), Int(event.prefixLength) - 1)
  }

  private static func trimmed(
    _ event: XMLEvent, _ bytes: UnsafePointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    var start = bytes + Int(event.offset)
    var end = start + Int(event.length)
    while start < end, start.pointee.isSpace { start += 1 }
    while end > start, (end - 1).pointee.isSpace { end -= 1 }
    return UnsafeBufferPointer(start: start, count: end - start)
  }

  private static func trimmedString(
    _ event: UnsafePointer<XMLEvent>, _ bytes: UnsafePointer<UInt8>
  ) -> String {
    let text = trimmed(event.pointee, bytes)
    guard let start = text.baseAddress, text.count > 0 else { return "" }
    guard event.pointee.flags.contains(.references) else { return XMLText.string(start, text.count) }
    // References may stand for white space.
    return XMLText.decoded(text, event.pointee.flags).trimmed
  }
}
