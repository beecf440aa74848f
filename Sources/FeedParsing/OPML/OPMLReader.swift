/// Turns the events of an OPML document into a tree. No recursion: depth is the document's choice.
struct OPMLReader {
  private var document = OPMLDocument(title: "", outlines: [])
  /// The open outlines; what closes joins the children of the one before.
  private var open: [Outline] = []
  /// What the document calls our namespace.
  private var ourPrefix = "echometer"

  mutating func read(_ events: [XMLEvent], _ text: UnsafeBufferPointer<UInt8>) -> OPMLDocument {
    events.withUnsafeBufferPointer { events in
      guard let first = events.baseAddress, let bytes = text.baseAddress else { return }
      for (position, event) in events.enumerated() {
        switch event.kind {
        case .start: start(Element(events: first + position, bytes: bytes))
        case .end where events[position - Int(event.span)].name.tag == .outline: close()
        default: break
        }
      }
    }
    while !open.isEmpty { close() }
    return document
  }

  private mutating func start(_ element: Element) {
    for attribute in element.rawAttributes where attribute.isNamespace {
      declare(attribute.localName, attribute.value)
    }
    switch element.name.tag {
    case .outline: open.append(outline(element))
    case .opml: document.version = element.attribute(.version) ?? "2.0"
    default:
      // The head's fields stand outside of any outline and hold text only.
      if open.isEmpty, !element.hasChildren, let value = element.value, element.localName != "body" {
        document.head.append(OPMLDocument.HeadField(name: element.localName, value: value))
      }
    }
  }

  private mutating func declare(_ prefix: String, _ address: String) {
    if address == OPMLDocument.namespace { ourPrefix = prefix }
    guard !prefix.isEmpty, address != OPMLDocument.namespace,
      !document.namespaces.contains(where: { $0.prefix == prefix })
    else { return }
    document.namespaces.append(OPMLDocument.NamespaceDeclaration(prefix: prefix, address: address))
  }

  private func outline(_ element: Element) -> Outline {
    var outline = Outline()
    for attribute in element.rawAttributes where !attribute.isNamespace {
      let name = name(attribute.prefix, attribute.localName)
      guard !outline.attributes.contains(where: { $0.name == name }) else { continue }
      outline.attributes.append(Outline.Attribute(name: name, value: attribute.value))
    }
    return outline
  }

  /// Our namespace always gets our prefix, whatever the document calls it.
  private func name(_ prefix: String, _ localName: String) -> String {
    if prefix.isEmpty { return localName }
    return prefix == ourPrefix ? "echometer:\(localName)" : "\(prefix):\(localName)"
  }

  private mutating func close() {
    guard let closed = open.popLast() else { return }
    if open.isEmpty {
      document.outlines.append(closed)
    } else {
      open[open.count - 1].children.append(closed)
    }
  }
}
