/// What an element inherits from those around it.
struct Scope {
  /// The base for relative addresses; empty when unknown.
  var base: String
  var language: String?

  /// The scope inside an element.
  func entering(_ element: Element) -> Scope {
    var inner = self
    if let base = element.attribute(.xml, .base).nonEmpty {
      inner.base = URLReference.base(base, against: self.base)
    }
    if let language = element.attribute(.xml, .lang) { inner.language = Self.language(language) }
    return inner
  }

  /// A language as feeds write it, with hyphens; `nil` for the empty one, which ends inheritance.
  static func language(_ text: String) -> String? {
    text.nonEmpty.map { String($0.map { $0 == "_" ? "-" : $0 }) }
  }

  func resolve(_ reference: String) -> String { URLReference.resolve(reference, against: base) }
}
