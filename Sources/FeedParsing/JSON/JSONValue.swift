/// A value of a JSON document.
enum JSONValue {
  case null
  case bool(Bool)
  case number(Double, text: String)
  case string(String)
  case array([JSONValue])
  /// Names in document order; of equal names the last counts.
  case object([String: JSONValue])

  subscript(_ name: String) -> JSONValue? {
    if case .object(let members) = self { return members[name] }
    return nil
  }

  /// A text, or a number as written: identifiers are met in both forms.
  var text: String? {
    switch self {
    case .string(let text): text.nonEmpty
    case .number(_, let text): text
    default: nil
    }
  }

  var elements: [JSONValue] {
    if case .array(let elements) = self { return elements }
    return []
  }

  var integer: Int? {
    switch self {
    case .number(let value, _): value.isFinite && abs(value) < 1e15 ? Int(value) : nil
    case .string(let text): Int(text)
    default: nil
    }
  }

  var bool: Bool? {
    if case .bool(let value) = self { return value }
    return nil
  }

  var isObject: Bool {
    if case .object = self { return true }
    return false
  }
}
