import Analysis
import Foundation
import Reporting
import Testing

@Suite("The report as a page")
struct HTMLTests {
  private static let source = html(Fixture.findings)

  private static func html(_ findings: Findings) -> String {
    Report(findings: findings, timeZone: TimeZone(identifier: "UTC") ?? .gmt).html()
  }

  private let page = Page(HTMLTests.source)

  @Test(arguments: ["rich", "small", "empty"])
  func `is well-formed`(name: String) throws {
    let days = ["rich": Fixture.findings, "small": Fixture.small, "empty": Fixture.empty]
    let page = Page(Self.html(try #require(days[name])))
    #expect(page.error == nil)
    #expect(page.elements.first?.name == "html")
    #expect(page.elements.first?.attributes["lang"] == "en")
  }

  @Test func `holds only elements that load and run nothing`() {
    let allowed: Set<String> = [
      "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "nav", "section",
      "article", "div",
      "figure", "h1", "h2", "h3", "p", "ul", "li", "dl", "dt", "dd", "a", "b", "span", "small", "code", "bdi",
      "br",
      "details", "summary", "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "defs", "pattern",
      "rect",
      "circle", "line", "text", "desc",
    ]
    #expect(Set(page.elements.map(\.name)).subtracting(allowed).isEmpty)
    let attributes = Set(page.elements.flatMap(\.attributes.keys))
    #expect(
      attributes.isDisjoint(with: [
        "src", "srcset", "style", "action", "poster", "data", "background", "xlink:href",
      ]))
    #expect(!attributes.contains { $0.hasPrefix("on") })
  }

  @Test func `its style sheet names no address`() {
    let style = page.all("style").map(\.text).joined()
    #expect(!style.isEmpty)
    #expect(!style.contains("@import"))
    #expect(!style.contains("//"))
    #expect(style.replacing("url(#", with: "").contains("url(") == false)
  }

  @Test func `forbids every request in its own policy`() {
    let policy = page.all("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    #expect(
      policy?.attributes["content"]
        == "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    )
    let named = page.all("meta").compactMap { $0.attributes["name"] }
    #expect(named.filter { !$0.hasPrefix("echometer-") } == ["viewport", "referrer", "color-scheme"])
  }

  @Test func `links lead to http and https, or to a place in the page`() {
    let ids = Set(page.elements.compactMap { $0.attributes["id"] })
    var outside = 0
    for link in page.all("a") {
      let address = link.attributes["href"] ?? ""
      if address.hasPrefix("#") {
        #expect(ids.contains(String(address.dropFirst())))
      } else {
        #expect(address.hasPrefix("https://") || address.hasPrefix("http://"), "\(address)")
        #expect(link.attributes["rel"] == "noopener noreferrer")
        outside += 1
      }
    }
    #expect(outside > 100)
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "vbscript:x",
    "file:///etc/passwd",
    "//elsewhere.example/", "https://", "https://good.example@bad.example/",
    "https://a.example/\"onmouseover=\"x",
    "https://a.example/ b", "ftp://a.example/", "https://a.example/\u{202E}moc",
  ])
  func `other addresses are shown as text only`(address: String) {
    var findings = Fixture.small
    findings.gaps[0].link = address
    let page = Page(Self.html(findings))
    #expect(page.error == nil)
    let titles = page.all("h3").filter { $0.text == "Owl found" }
    #expect(titles.count == 1)
    #expect(!page.all("a").contains { $0.text == "Owl found" })
  }

  @Test func `a hostile title is text, every character of it that can be seen`() {
    let titles = page.all("h3").map(\.text)
    #expect(
      titles.contains(
        "<script>alert(1)</script> & \"quoted\" <img src=x onerror=alert(2)> ]]> [31mred[0m desrever | a*b_c `d`"
      ))
    #expect(!Self.source.contains("<script"))
    #expect(!Self.source.contains("<img"))
    #expect(!Self.source.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test func `headings go down step by step`() {
    let levels = page.all("h1", "h2", "h3", "h4").map { Int($0.name.suffix(1)) ?? 0 }
    #expect(levels.first == 1)
    #expect(levels.filter { $0 == 1 }.count == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    #expect(
      page.all("h2").map(\.text) == [
        "Most echoed stories", "Under-covered", "Moving", "Angles left", "Something of their own", "Who led",
        "By beat", "Starred", "Feed health", "Methods",
      ])
  }

  @Test func `each section ends in how it is counted`() {
    for (index, element) in page.elements.enumerated() where element.name == "section" {
      #expect(page.inside(index).filter { $0.parent == index }.last?.text.hasPrefix("How counted: ") == true)
    }
  }

  @Test func `tables have captions and scopes, charts have titles and descriptions`() {
    for (index, element) in page.elements.enumerated() {
      let children = page.inside(index)
      if element.name == "table" { #expect(children.contains { $0.name == "caption" && !$0.text.isEmpty }) }
      if element.name == "th" { #expect(["col", "row"].contains(element.attributes["scope"])) }
      guard element.name == "svg" else { continue }
      if element.attributes["role"] == "img" {
        #expect(children.first?.name == "title")
        #expect(children.contains { $0.name == "desc" && !$0.text.isEmpty })
      } else {
        #expect(element.attributes["aria-hidden"] == "true")
      }
    }
    let ids = page.elements.compactMap { $0.attributes["id"] }
    #expect(ids.count == Set(ids).count)
  }

  @Test func `the bar of a story is as long as its parts, and its numbers stand beside it`() throws {
    let bars = page.elements.enumerated().filter { $0.element.attributes["class"] == "bar" }
    #expect(bars.count == 8)
    for (index, _) in bars {
      let widths = page.inside(index).filter { $0.name == "rect" }
        .compactMap { Double($0.attributes["width"]?.dropLast() ?? "") }
      #expect(abs(widths.reduce(0, +) - 100) < 0.1)
    }
    let legend = try #require(page.all("ul").first { $0.attributes["class"] == "legend" })
    #expect(
      legend.text.replacing("\n", with: " ").replacing("\u{A0}", with: " ").split(separator: " ").joined(
        separator: " ")
        == "6 own words 6 rewrite 6 verbatim 3 wire 3 can’t tell")
  }

  @Test func `all eighty items of a story are in its table`() {
    let tables = page.elements.enumerated().filter { $0.element.attributes["class"] == "items" }
    let rows = tables.map { table in page.inside(table.offset).filter { $0.name == "tr" }.count - 1 }
    #expect(rows == [80, 15, 10, 5, 3, 3, 2, 4])
  }

  @Test func `a story of thousands of items is cut, with what is left out said`() {
    var findings = Fixture.small
    let item = findings.stories[0].items[2]
    findings.stories[0].items += (0..<5000).map { index in
      var copy = item
      copy.time = item.time.addingTimeInterval(Double(index))
      copy.isCounted = false
      return copy
    }
    let html = Self.html(findings)
    #expect(html.contains("<summary>The first 300 of 5,003\u{A0}items</summary>"))
    #expect(html.utf8.count < 300_000)
  }

  @Test func `titles tell their language, and names keep their direction to themselves`() {
    #expect(page.all("bdi").contains { $0.attributes["lang"] == "ja" && $0.text.hasPrefix("首都圏で") })
    #expect(page.all("bdi").contains { $0.attributes["lang"] == "ar" })
    #expect(page.all("article").count == 15)
    #expect(page.all("h3").filter { $0.attributes["dir"] == "auto" }.count == 15)
  }

  @Test(arguments: ["paper", "ink", "soft", "accent", "own", "copy", "agency", "release", "plain"])
  func `colours have the contrast that their use needs, light and dark`(name: String) throws {
    let style = page.all("style").map(\.text).joined()
    let papers = colours(named: "paper", in: style)
    let colours = colours(named: name, in: style)
    try #require(papers.count >= 2 && colours.count >= 2)
    guard name != "paper" else { return }
    let least = ["ink", "soft", "accent"].contains(name) ? 4.5 : 3
    for (paper, colour) in zip(papers.prefix(2), colours.prefix(2)) {
      let (light, dark) = (max(luminance(paper), luminance(colour)), min(luminance(paper), luminance(colour)))
      #expect((light + 0.05) / (dark + 0.05) >= least, "\(name)")
    }
  }

  private func colours(named name: String, in style: String) -> [Int] {
    style.components(separatedBy: "--\(name): #").dropFirst().compactMap { Int($0.prefix(6), radix: 16) }
  }

  /// Relative luminance (WCAG 2.2).
  private func luminance(_ colour: Int) -> Double {
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(colour >> shift & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
