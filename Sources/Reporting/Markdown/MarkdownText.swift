/// A piece of Markdown in which nothing from outside can be markup.
///
/// It can only be made of escaped text and of constants of our source.
struct MarkdownText {
  let source: String

  private init(source: String) { self.source = source }

  /// Text from outside, in one line.
  init(text: String) { self.init(source: Self.escaped(LegibleText.line(text))) }

  /// Our own words, which may begin or end with a space.
  init(words: String) { self.init(source: Self.escaped(words)) }

  /// Markdown that stands in our source.
  static func syntax(_ syntax: StaticString) -> MarkdownText { MarkdownText(source: "\(syntax)") }

  static func link(_ link: WebLink, _ text: MarkdownText) -> MarkdownText {
    // Round brackets would end the destination.
    let address = link.address.replacing("(", with: "%28").replacing(")", with: "%29")
    return MarkdownText(source: "[\(text.source)](\(address))")
  }

  /// Inline code; its content cannot leave it.
  static func code(_ text: String) -> MarkdownText {
    MarkdownText(source: "`\(LegibleText.line(text).replacing("`", with: "'"))`")
  }

  static func + (left: MarkdownText, right: MarkdownText) -> MarkdownText {
    MarkdownText(source: left.source + right.source)
  }

  /// Escapes what Markdown reads anywhere in a line, and at the beginning what makes a line a heading, a list or a
  /// rule. A pipe would end a cell, "<" begin a tag, "&" a character reference.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    var isBeginning = true
    var isNumber = false
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isBeforeSpace = index + 1 == scalars.count || scalars[index + 1] == " "
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "$", "&", "#": escaped += "\\"
      case "-", "+", "=": if isBeginning { escaped += "\\" }
      case ".", ")": if isNumber, isBeforeSpace { escaped += "\\" }
      default: break
      }
      escaped.unicodeScalars.append(scalar)
      isNumber = (isBeginning || isNumber) && ("0"..."9").contains(scalar)
      isBeginning = false
    }
    return escaped
  }
}

extension [MarkdownText] {
  func joined(separator: MarkdownText = .syntax("")) -> MarkdownText {
    enumerated().reduce(.syntax("")) { $1.offset == 0 ? $1.element : $0 + separator + $1.element }
  }
}
