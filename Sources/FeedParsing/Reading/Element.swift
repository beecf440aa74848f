import CLibXML2

/// One complete element in the event buffer. Valid until the reader is fed again.
struct Element {
  let reader: XMLEventReader
  let index: Int

  var name: ElementName { reader.names[Int(event.name)].meaning }
  var rawName: ElementName.Raw { reader.names[Int(event.name)].raw }
  var line: Int { Int(event.line) }
  private var event: cxml_event { reader.events[index] }
  private var end: Int { index + Int(event.span) }

  /// An attribute without a namespace, trimmed; `nil` when absent or empty.
  func attribute(_ tag: ElementName.Tag) -> String? {
    firstAttribute { $0.meaning.tag == tag && $0.raw.prefix.isEmpty }.nonEmpty
  }

  /// An attribute of a namespace, or of ``ElementName/Space/none``; may be empty.
  func attribute(_ space: ElementName.Space, _ tag: ElementName.Tag) -> String? {
    firstAttribute {
      $0.meaning.tag == tag && (space == .none ? $0.raw.prefix.isEmpty : $0.meaning.space == space)
    }
  }

  private func firstAttribute(where matches: (XMLEventReader.Name) -> Bool) -> String? {
    var at = index + 1
    while at < reader.events.count, reader.events[at].kind >= CXML_EVENT_ATTRIBUTE {
      let event = reader.events[at]
      if event.kind == CXML_EVENT_ATTRIBUTE, matches(reader.names[Int(event.name)]) {
        return reader.string(event)
      }
      at += 1
    }
    return nil
  }

  /// The attributes and namespace declarations in document order.
  var rawAttributes: [(isNamespace: Bool, name: ElementName.Raw, value: String)] {
    var found: [(Bool, ElementName.Raw, String)] = []
    var at = index + 1
    while at < reader.events.count, reader.events[at].kind >= CXML_EVENT_ATTRIBUTE {
      let event = reader.events[at]
      found.append(
        (event.kind == CXML_EVENT_NAMESPACE, reader.names[Int(event.name)].raw, reader.string(event)))
      at += 1
    }
    return found
  }

  /// The elements directly inside.
  var children: [Element] {
    var found: [Element] = []
    var at = index + 1
    while at < end {
      let event = reader.events[at]
      if event.kind == CXML_EVENT_START {
        found.append(Element(reader: reader, index: at))
        at += Int(event.span)
      }
      at += 1
    }
    return found
  }

  var hasChildren: Bool {
    var at = index + 1
    while at < end {
      if reader.events[at].kind == CXML_EVENT_START { return true }
      at += 1
    }
    return false
  }

  /// All text inside, that of inner elements included.
  var text: String {
    var joined = ""
    var at = index + 1
    while at < end {
      let event = reader.events[at]
      if event.kind == CXML_EVENT_TEXT {
        if joined.isEmpty { joined = reader.string(event) } else { joined += reader.string(event) }
      }
      at += 1
    }
    return joined
  }

  /// ``text`` trimmed; `nil` when nothing is left.
  var value: String? { text.nonEmpty }

  /// The first child with this tag in the vocabulary of the element itself.
  func child(_ tag: ElementName.Tag) -> Element? {
    children.first { $0.name.tag == tag && $0.name.space == name.space }
  }
}
