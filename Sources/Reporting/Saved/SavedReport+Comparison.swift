public import Analysis

extension SavedReport {
  /// What a saved report and one made again have in common.
  public struct Comparison: Hashable, Sendable {
    /// The first place where they differ.
    public struct Difference: Hashable, Sendable {
      /// The heading or the key that the line stands under, "head" for what comes before the first.
      public let section: String
      /// The line of the file, counted from 1.
      public let line: Int
      /// What stands there; `nil` where it has no such line.
      public let saved: String?
      /// What the store gives; `nil` where there is no such line.
      public let made: String?
    }

    /// How many bytes are the same, of those that are compared; those before the first difference when there is one.
    public let byteCount: Int
    /// The sections that are not the same but are not compared, because the store knows only the present of them.
    public let leftOut: [String]
    /// `nil` when they are the same.
    public let difference: Difference?
    /// What went into the new one and not into the saved one: names of `Methods.inputs`, in order.
    public let changedInputs: [String]
  }

  /// Compares it with a report of the same window, made again as of the same moment.
  ///
  /// Compared byte by byte, but for what a store knows of the present only: the sections on feed health and on stars, and in
  /// JSON the count of feeds that lost items.
  ///
  /// - Parameters:
  ///   - findings: What the store gives for the window and the moment of ``provenance``.
  /// - Throws: What the encoding of JSON throws.
  public func comparison(with findings: Findings) throws -> Comparison {
    let report = Report(findings: findings, timeZone: provenance.timeZone)
    let made = Array(
      try report.text(as: format, width: provenance.width ?? Report.fileWidth, styled: false).utf8)
    let changed = provenance.inputs(changedIn: report.provenance)
    guard made != bytes else {
      return Comparison(byteCount: bytes.count, leftOut: [], difference: nil, changedInputs: changed)
    }
    let present = report.namesOfThePresent(in: format)
    // Of other input, what it was made of is another one at any rate.
    let isSameInput = changed.isEmpty
    let ours = Passage.all(of: bytes, format, withProvenance: isSameInput)
    let others = Passage.all(of: made, format, withProvenance: isSameInput)
    let leftOut = zip(ours.filter { present.contains($0.name) }, others.filter { present.contains($0.name) })
      .filter { $0.lines.map(\.bytes) != $1.lines.map(\.bytes) }.map(\.0.name)
    let saved = ours.filter { !present.contains($0.name) }.flatMap { passage in
      passage.lines.map { (section: passage.name, line: $0) }
    }
    let again = others.filter { !present.contains($0.name) }.flatMap(\.lines)
    var count = 0
    for (place, entry) in saved.enumerated() {
      guard place < again.count, entry.line.bytes == again[place].bytes else {
        return Comparison(
          byteCount: count, leftOut: leftOut,
          difference: .init(
            section: entry.section, line: entry.line.number, saved: entry.line.text,
            made: place < again.count ? again[place].text : nil),
          changedInputs: changed)
      }
      count += entry.line.bytes.count + 1
    }
    // The last line of a file that ends in a line break is an empty one.
    let difference =
      again.count > saved.count
      ? Comparison.Difference(
        section: saved.last?.section ?? Passage.head, line: (saved.last?.line.number ?? 0) + 1, saved: nil,
        made: again[saved.count].text) : nil
    return Comparison(
      byteCount: max(0, count - 1), leftOut: leftOut, difference: difference, changedInputs: changed)
  }
}

/// A part of a written report under one heading.
private struct Passage {
  struct Line {
    /// Counted from 1 in the whole document.
    let number: Int
    let bytes: ArraySlice<UInt8>

    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  static let head = "head"

  let name: String
  var lines: [Line] = []

  /// The passages of a document, with the lines that say what it was made of or without.
  static func all(
    of document: [UInt8], _ format: Report.Format, withProvenance hasProvenance: Bool
  ) -> [Passage] {
    let lines = document.split(separator: 10, omittingEmptySubsequences: false).enumerated().map {
      Line(number: $0 + 1, bytes: $1)
    }
    var passages = [Passage(name: head)]
    var isInMark = false
    for (index, line) in lines.enumerated() {
      let text = line.text
      let next = index + 1 < lines.count ? lines[index + 1].text : ""
      if let name = heading(text, next, format) { passages.append(Passage(name: name)) }
      switch format {
      case .html: isInMark = text.contains("<meta name=\"echometer-")
      case .markdown: isInMark = text.hasPrefix("`" + Provenance.mark)
      // Wrapped, it goes to the end.
      case .text: isInMark = isInMark || text.hasPrefix(Provenance.mark)
      case .json: isInMark = passages.last?.name == "report"
      }
      // A state of the feeds among the methods.
      let isPresent = format == .json && text.hasPrefix("    \"truncatedFeeds\"")
      if !isPresent, hasProvenance || !isInMark { passages[passages.count - 1].lines.append(line) }
    }
    return passages
  }

  /// The name of the passage that a line begins; `nil` when it begins none.
  private static func heading(_ line: String, _ next: String, _ format: Report.Format) -> String? {
    switch format {
    case .html:
      if line.hasPrefix("</main>") { return "footer" }
      return line.firstMatch(of: /<section id="([a-z-]+)"/).map { String($0.1) }
    case .markdown: return line.hasPrefix("## ") ? String(line.dropFirst(3)) : line == "---" ? "footer" : nil
    case .text: return next.hasPrefix("────") && !line.isEmpty ? line : nil
    case .json: return line.firstMatch(of: /^ {2}"([A-Za-z]+)" :/).map { String($0.1) }
    }
  }
}

extension Report {
  /// How a format calls the passages that show the present.
  fileprivate func namesOfThePresent(in format: Format) -> Set<String> {
    let sections = sections.filter(\.isOfThePresent)
    return switch format {
    case .html: Set(sections.map(\.id))
    case .markdown: Set(sections.map(\.title))
    case .text: Set(sections.map { $0.title.uppercased() })
    case .json: ["feeds", "starred"]
    }
  }
}
