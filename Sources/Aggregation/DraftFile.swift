public import Analysis
internal import FeedParsing
internal import Foundation

/// A draft as it lies in a file: Markdown, HTML or plain text.
public struct DraftFile: Sendable {
  public let draft: Draft

  /// A longer file is no draft.
  static let longestFile = 4 << 20

  /// - Parameter path: The file; its name says what it is: `.html`, `.htm`, `.md`, `.markdown`, anything else is plain text,
  ///   and the standard input ("-") is Markdown.
  /// - Throws: ``AggregationError/unreadableFile(path:reason:)``.
  public init(path: String) throws(AggregationError) {
    let bytes = try File.readInput(path)
    guard bytes.count <= Self.longestFile else {
      throw .unreadableFile(path: path, reason: "it is longer than \(Self.longestFile >> 20) MB")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else {
      throw .unreadableFile(path: path, reason: "there is no word in it")
    }
    switch path == "-" ? "md" : URL(fileURLWithPath: path).pathExtension.lowercased() {
    case "html", "htm", "xhtml": draft = Self.html(text)
    case "md", "markdown": draft = Self.draft(of: Self.markdownLines(text))
    default: draft = Self.draft(of: Self.lines(of: text))
    }
  }

  /// A draft that was pasted: HTML when it has elements of it, else Markdown, of which plain text is a part.
  ///
  /// - Throws: ``AggregationError/unreadableFile(path:reason:)`` when there is no word in it.
  public init(text: String) throws(AggregationError) {
    guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else {
      throw .unreadableFile(path: "the draft", reason: "there is no word in it")
    }
    let isHTML = ["<p>", "<p ", "<html", "<body", "<div", "<br"].contains { text.lowercased().contains($0) }
    draft = isHTML ? Self.html(text) : Self.draft(of: Self.markdownLines(text))
  }

  /// A line of the file, and whether it begins a paragraph of its own.
  private struct Line {
    var number: Int
    var text: String
    var isBlock = false
  }

  private static func lines(of text: String) -> [Line] {
    text.split(omittingEmptySubsequences: false) { $0.isNewline }.enumerated()
      .map { Line(number: $0 + 1, text: $1.trimmingCharacters(in: .whitespaces)) }
  }

  /// Paragraphs end at an empty line.
  private static func draft(of lines: [Line]) -> Draft {
    var paragraphs: [Draft.Paragraph] = []
    var isOpen = false
    for line in lines {
      guard !line.text.isEmpty else {
        isOpen = false
        continue
      }
      if isOpen, !line.isBlock, var last = paragraphs.popLast() {
        last.text += "\n"
        // Lines without words between keep the count right.
        while last.line + last.lineStarts.count <= line.number {
          last.lineStarts.append(last.text.utf8.count)
        }
        last.text += line.text
        paragraphs.append(last)
      } else {
        paragraphs.append(Draft.Paragraph(text: line.text, line: line.number))
        isOpen = true
      }
    }
    return Draft(paragraphs: paragraphs)
  }

  // MARK: Markdown

  private static func markdownLines(_ text: String) -> [Line] {
    var lines = lines(of: text)
    let marks = Marks()
    var isCode = false
    // A block of facts about the text between two lines of dashes (YAML front matter).
    if lines.first?.text == "---", let end = lines.dropFirst().firstIndex(where: { $0.text == "---" }) {
      for position in 0...end { lines[position].text = "" }
    }
    for position in lines.indices {
      if lines[position].text.hasPrefix("```") || lines[position].text.hasPrefix("~~~") {
        isCode.toggle()
        lines[position].text = ""
      } else if isCode {
        lines[position].text = ""
      } else {
        let line = plain(lines[position].text, marks)
        lines[position].text = line.text
        lines[position].isBlock = line.isBlock
      }
    }
    return lines
  }

  /// What Markdown writes around words. Made once: reading an expression costs more than using it.
  private struct Marks {
    let beginning = /^(#{1,6}\s+|[-*+]\s+|\d{1,3}[.)]\s+|(>\s?)+)/
    let rule = /[-=*_|:\s]+/
    let image = /!\[([^\]]*)\]\([^)]*\)/
    let link = /\[([^\]]*)\](\([^)]*\)|\[[^\]]*\])/
    let emphasis = /\*{1,3}|_{2,3}|~~|`/
    let footnote = /\[\^[^\]]*\]/
  }

  /// A line without its marks: headings, lists, quotes, emphasis, links and images.
  private static func plain(_ line: String, _ marks: Marks) -> (text: String, isBlock: Bool) {
    guard line.utf8.contains(where: markBytes.contains) else { return (line, false) }
    var text = line
    let isBlock = text.prefixMatch(of: marks.beginning) != nil
    text.replace(marks.beginning, with: "")
    if text.wholeMatch(of: marks.rule) != nil { return ("", true) }
    text.replace(marks.image) { String($0.output.1) }
    text.replace(marks.link) { String($0.output.1) }
    text.replace(marks.emphasis, with: "")
    text.replace(marks.footnote, with: "")
    return (MarkupText.plainText(ofMarkup: text), isBlock)
  }

  /// A line without any of these is words alone.
  private static let markBytes = Set("#-*+.)>=_|:![]~`<&".utf8)

  // MARK: HTML

  /// Elements that begin a paragraph.
  private static let blocks: Set<String> = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "blockquote", "section", "article",
    "br", "tr",
    "td", "th", "figure", "figcaption", "header", "footer", "main", "nav", "aside", "title", "body", "head",
  ]

  /// Cut into paragraphs where blocks begin and end; the text of each is what a reader would see.
  private static func html(_ text: String) -> Draft {
    var paragraphs: [Draft.Paragraph] = []
    var markup = ""
    var start = 1
    var line = 1
    func close() {
      let plain = MarkupText.plainText(ofMarkup: markup)
      if plain.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) {
        paragraphs.append(Draft.Paragraph(text: plain, line: start))
      }
      markup = ""
    }
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      let words = rest[..<open]
      if markup.isEmpty, let first = words.firstIndex(where: { !$0.isWhitespace }) {
        start = line + words[..<first].count(where: \.isNewline)
      }
      line += words.count(where: \.isNewline)
      markup += words
      rest = rest[open...]
      let name = rest.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
      // What scripts, styles and comments hold is no text.
      let end =
        rest.hasPrefix("<!--")
        ? rest.range(of: "-->")
        : name == "script" || name == "style"
          ? rest.range(of: "</\(name)", options: .caseInsensitive) : rest.range(of: ">")
      guard let end else { break }
      let tag = rest[..<end.upperBound]
      line += tag.count(where: \.isNewline)
      if blocks.contains(name) {
        close()
      } else if name != "script", name != "style", !tag.hasPrefix("<!--") {
        markup += tag
      }
      rest = rest[end.upperBound...]
    }
    if markup.isEmpty { start = line }
    markup += rest.prefix { $0 != "<" }
    close()
    return Draft(paragraphs: paragraphs)
  }
}
