import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page read by an XML parser: its elements in order, each with its text.
final class Page: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    let parent: Int?
    /// The index of the first element after it.
    var end = 0
    var text = ""
  }

  private(set) var elements: [Element] = []
  private(set) var error: (any Error)?
  private var open: [Int] = []

  init(_ source: String) {
    super.init()
    let parser = XMLParser(data: Data(source.utf8))
    parser.delegate = self
    if !parser.parse() { error = parser.parserError }
  }

  func all(_ names: String...) -> [Element] { elements.filter { names.contains($0.name) } }

  /// The elements inside another, at any depth: those that began before it ended.
  func inside(_ index: Int) -> ArraySlice<Element> { elements[(index + 1)..<elements[index].end] }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(Element(name: name, attributes: attributes, parent: open.last))
    open.append(elements.count - 1)
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    elements[open.removeLast()].end = elements.count
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for index in open { elements[index].text += text }
  }
}
