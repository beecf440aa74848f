package import News

extension HeaderFields {
  /// The first hub that `Link` names, with the address it knows the feed by.
  ///
  /// - Parameter address: The document's own: the base of relative links, and the topic where none is named.
  /// - SeeAlso: RFC 8288, section 3; WebSub, section 4.
  package func hub(at address: WebAddress) -> WebSubHub? {
    guard let link else { return nil }
    var hub: String?
    var topic: String?
    var rest = link[...]
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      let target = rest[rest.index(after: open)..<close]
      let after = rest[rest.index(after: close)...]
      // The parameters reach to the comma before the next target.
      let end = after.firstIndex(of: "<") ?? after.endIndex
      let relations = Self.relations(in: after[..<end])
      if relations.contains("hub"), hub == nil { hub = Self.absolute(target, address) }
      if relations.contains("self"), topic == nil { topic = Self.absolute(target, address) }
      rest = after[end...]
    }
    return hub.map { WebSubHub(address: $0, topic: topic ?? address.text) }
  }

  private static func absolute(_ target: Substring, _ base: WebAddress) -> String? {
    try? WebAddress(String(target), relativeTo: base).text
  }

  private static func relations(in parameters: Substring) -> Set<String> {
    for parameter in parameters.split(separator: ";") {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].filter({ !$0.isWhitespace }).lowercased() == "rel" else { continue }
      let words = parts[1].split { $0.isWhitespace || $0 == "\"" || $0 == "," || $0 == "'" }
      return Set(words.map { $0.lowercased() })
    }
    return []
  }
}
