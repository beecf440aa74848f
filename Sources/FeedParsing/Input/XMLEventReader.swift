import CLibXML2

/// Owns libxml2's parser and the events it has collected.
final class XMLEventReader {
  private let parser: OpaquePointer
  private(set) var events = UnsafeBufferPointer<cxml_event>(start: nil, count: 0)
  private(set) var text = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// What each interned name means, by its index.
  private(set) var names: [Name] = []
  private let vocabulary: (ElementName.Raw) -> ElementName

  /// A name of the document and what it means.
  struct Name {
    let meaning: ElementName
    let raw: ElementName.Raw
  }

  /// - Parameter vocabulary: Turns the names of the document into ours, once for each.
  init(vocabulary: @escaping (ElementName.Raw) -> ElementName) throws(ParsingError) {
    guard let parser = cxml_parser_create() else { throw .outOfMemory }
    self.parser = parser
    self.vocabulary = vocabulary
  }

  deinit { cxml_parser_destroy(parser) }

  /// Feeds repaired XML; the events of it are then in ``events``.
  func feed(_ bytes: [UInt8], isLast: Bool) throws(ParsingError) {
    let result = bytes.withUnsafeBufferPointer {
      cxml_parser_feed(parser, $0.baseAddress, $0.count, isLast ? 1 : 0)
    }
    refresh()
    guard result == 0 else { throw .outOfMemory }
  }

  /// Forgets the first events.
  func discard(_ count: Int) {
    cxml_parser_discard(parser, count)
    refresh()
  }

  /// The errors libxml2 went over: their count, and the number and line of the first.
  var errors: (count: Int, firstCode: Int, firstLine: Int) {
    var code: Int32 = 0
    var line: Int32 = 0
    let count = cxml_parser_errors(parser, &code, &line)
    return (count, Int(code), Int(line))
  }

  private func refresh() {
    var count = 0
    events = UnsafeBufferPointer(start: cxml_parser_events(parser, &count), count: count)
    text = UnsafeBufferPointer(start: cxml_parser_text(parser, &count), count: count)
    guard let raw = cxml_parser_names(parser, &count), count > names.count else { return }
    for index in names.count..<count {
      let name = ElementName.Raw(
        local: String(cString: raw[index].local), prefix: String(cString: raw[index].prefix),
        space: String(cString: raw[index].space))
      names.append(Name(meaning: vocabulary(name), raw: name))
    }
  }

  /// The text of an event. The repair stage lets only valid UTF-8 through, so nothing is ever replaced here.
  func string(_ event: cxml_event) -> String {
    String(decoding: text[event.text_offset..<(event.text_offset + event.text_length)], as: UTF8.self)
  }
}
