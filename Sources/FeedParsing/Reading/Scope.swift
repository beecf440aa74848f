/// What an element inherits from those around it.
///
/// A class, because every element has one and nearly all have that of their parent.
final class Scope {
  /// The base for relative addresses; empty when unknown.
  let base: String
  let language: String?

  init(base: String, language: String? = nil) {
    self.base = base
    self.language = language
  }

  /// The scope inside an element.
  func entering(_ element: Element) -> Scope {
    guard element.hasAttributes else { return self }
    let innerBase = element.attribute(.xml, .base).nonEmpty
    let innerLanguage = element.attribute(.xml, .lang)
    guard innerBase != nil || innerLanguage != nil else { return self }
    return Scope(
      base: innerBase.map { URLReference.base($0, against: base) } ?? base,
      language: innerLanguage.map(Self.language) ?? language)
  }

  /// A language as feeds write it, with hyphens; `nil` for the empty one, which ends inheritance.
  static func language(_ text: String) -> String? {
    text.nonEmpty.map { String($0.map { $0 == "_" ? "-" : $0 }) }
  }

  func resolve(_ reference: String) -> String { URLReference.resolve(reference, against: base) }
}
