import CLibXML2

/// Turns the events of an OPML document into a tree. No recursion: depth is the document's choice.
struct OPMLReader {
  let events: XMLEventReader
  private var document = OPMLDocument(title: "", outlines: [])
  /// The open outlines; what closes joins the children of the one before.
  private var open: [Outline] = []

  init(events: XMLEventReader) { self.events = events }

  mutating func read() -> OPMLDocument {
    var position = 0
    while position < events.events.count {
      let event = events.events[position]
      switch Int(event.kind) {
      case CXML_EVENT_START: start(Element(reader: events, index: position))
      case CXML_EVENT_END where events.names[Int(event.name)].meaning.tag == .outline: close()
      default: break
      }
      position += 1
    }
    while !open.isEmpty { close() }
    return document
  }

  private mutating func start(_ element: Element) {
    for attribute in element.rawAttributes where attribute.isNamespace {
      declare(attribute.name.local, attribute.value)
    }
    switch element.name.tag {
    case .outline: open.append(outline(element))
    case .opml: document.version = element.attribute(.version) ?? "2.0"
    default:
      // The head's fields stand outside of any outline and hold text only.
      if open.isEmpty, !element.hasChildren, let value = element.value, element.rawName.local != "body" {
        document.head.append(OPMLDocument.HeadField(name: element.rawName.local, value: value))
      }
    }
  }

  private mutating func declare(_ prefix: String, _ address: String) {
    guard !prefix.isEmpty, address != OPMLDocument.namespace,
      !document.namespaces.contains(where: { $0.prefix == prefix })
    else { return }
    document.namespaces.append(OPMLDocument.NamespaceDeclaration(prefix: prefix, address: address))
  }

  private func outline(_ element: Element) -> Outline {
    var outline = Outline()
    for attribute in element.rawAttributes where !attribute.isNamespace {
      let name = Self.name(attribute.name)
      guard !outline.attributes.contains(where: { $0.name == name }) else { continue }
      outline.attributes.append(Outline.Attribute(name: name, value: attribute.value))
    }
    return outline
  }

  /// Our namespace always gets our prefix, whatever the document calls it.
  private static func name(_ raw: ElementName.Raw) -> String {
    if raw.space == OPMLDocument.namespace { return "echometer:\(raw.local)" }
    return raw.prefix.isEmpty ? raw.local : "\(raw.prefix):\(raw.local)"
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
