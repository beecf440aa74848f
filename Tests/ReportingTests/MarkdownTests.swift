import Analysis
import Foundation
import Reporting
import Testing

@Suite("The report as Markdown")
struct MarkdownTests {
  private static let utc = TimeZone(identifier: "UTC") ?? .gmt

  @Test func `a story as heading, counts and who carried it`() {
    let text = Report(findings: Fixture.small, timeZone: Self.utc).markdown().replacing("\u{A0}", with: " ")
    #expect(
      text.contains(
        """
        ### [Bridge closed](https://alpha.example/1)

        First: [Alpha](https://alpha.example/1), 21 Nov 07:00

        - 3 outlets → 3 owners → 1 independent report; echo factor 3.0; so far
        - 3 items · coverage **100 %** of the 3 active outlets
        - 1 own words · 1 rewrite · 1 verbatim
        - Second owner after **4 min** ± 15 min; mean copied share of the feed text **47 %**
        - [Alpha](https://alpha.example/1) 21 Nov 07:00 (own words), [Beta](https://beta.example/2) \
        21 Nov 07:04 (verbatim 100 %), [Gamma](https://gamma.example/3) 21 Nov 08:30 (rewrite 40 %)

        """))
  }

  @Test func `a title cannot be markup`() {
    let text = Report(findings: Fixture.findings, timeZone: Self.utc).markdown()
    #expect(
      text.contains(
        #"### \<script\>alert(1)\</script\> \& "quoted" \<img src=x onerror=alert(2)\> \]\]\> \[31mred\[0m desrever \| a\*b\_c \`d\`"#
      ))
    #expect(text.matches(of: #/(^|[^\\])</#).isEmpty, "no tag can begin")
    #expect(!text.contains("](javascript:"))
    #expect(!text.contains("](data:"))
  }

  @Test(arguments: [
    ("# heading", ##"\# heading"##), ("- item", #"\- item"#), ("1. item", #"1\. item"#),
    ("12) item", #"12\) item"#),
    ("1.5 degrees", "1.5 degrees"), ("a | b", #"a \| b"#),
    ("[x](https://a.example)", #"\[x\](https://a.example)"#),
    ("&lt;b&gt;", #"\&lt;b\&gt;"#), ("a\n\n# b", ##"a \# b"##), ("`code`", #"\`code\`"#),
    ("~~x~~", #"\~\~x\~\~"#),
  ])
  func `what Markdown would read is escaped`(title: String, source: String) {
    var findings = Fixture.small
    findings.gaps[0].title = title
    findings.gaps[0].link = nil
    let text = Report(findings: findings, timeZone: Self.utc).markdown()
    #expect(text.contains("- **\(source)** · hardly anyone so far\\\n"))
  }

  @Test func `a link cannot end early`() {
    var findings = Fixture.small
    findings.gaps[0].link = "https://gamma.example/a_(b)"
    #expect(
      Report(findings: findings, timeZone: Self.utc).markdown()
        .contains("- **[Owl found](https://gamma.example/a_%28b%29)** ·"))
  }

  @Test func `every row of a table has the cells of its head`() {
    let text = Report(findings: Fixture.findings, timeZone: Self.utc).markdown()
    var head = 0
    var rows = 0
    for line in text.components(separatedBy: "\n") {
      let bars = line.replacing("\\|", with: "").filter { $0 == "|" }.count
      if !line.hasPrefix("|") {
        head = 0
        continue
      }
      if head == 0 { head = bars }
      #expect(bars == head, "\(line)")
      rows += 1
    }
    #expect(rows > 60)
  }
}
