import Analysis
import Foundation
import News
import Reporting
import TestServers
import Testing

@Suite("The report as mail")
struct MailTests {
  private static let date = Date(timeIntervalSince1970: 1_795_240_800.5)

  private static func message(_ findings: Findings, to recipients: [String] = ["ann@example.org"]) throws
    -> MailMessage
  {
    Report(findings: findings, timeZone: .gmt).mail(
      from: try #require(MailAddress("echometer@example.org")),
      to: try recipients.map { try #require(MailAddress($0)) },
      date: date)
  }

  @Test func `its header says who, to whom, what and when`() throws {
    let message = try Self.message(Fixture.small, to: ["ann@example.org", "bob@example.org"])
    let mail = try ReceivedMail(message.source)
    #expect(mail.defects == [])
    #expect(mail.values("From") == ["Echometer <echometer@example.org>"])
    #expect(mail.values("To") == ["ann@example.org, bob@example.org"])
    #expect(mail.values("Subject") == ["Echo report, Sunday, 22 November 2026: “Bridge closed”"])
    #expect(mail.values("Date") == ["Sat, 21 Nov 2026 06:00:00 +0000"])
    #expect(mail.values("MIME-Version") == ["1.0"])
    #expect(mail.values("Message-ID").count == 1)
    #expect(mail.values("Message-ID")[0].hasSuffix("@example.org>"))
    #expect(mail.type == "multipart/alternative")
    #expect(mail.parts.map(\.type) == ["text/plain", "text/html"])
    #expect(mail.parts.map(\.charset) == ["utf-8", "utf-8"])
  }

  @Test func `a day without any echo has a subject that needs no encoding`() throws {
    let message = try Self.message(of: "empty")
    let text = String(decoding: message.source, as: UTF8.self)
    #expect(text.contains("\r\nSubject: Echo report, Sunday, 22 November 2026\r\n"))
    #expect(try ReceivedMail(message.source).parts.count == 2)
  }

  @Test(arguments: ["rich", "small", "empty", "hostile", "large"])
  func `is seven-bit text in short lines, smaller than 100 kB`(name: String) throws {
    let message = try Self.message(of: name)
    #expect(message.source.count < 100_000)
    #expect(message.source.allSatisfy { (32...126).contains($0) || $0 == 13 || $0 == 10 })
    let text = String(decoding: message.source, as: UTF8.self)
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 && !$0.utf8.contains(13) && !$0.utf8.contains(10) })
    let mail = try ReceivedMail(message.source)
    #expect(mail.defects == [])
    #expect(mail.parts.count == 2)
  }

  @Test func `its text is the report in 72 columns`() throws {
    let report = Report(findings: Fixture.small, timeZone: .gmt)
    let mail = try ReceivedMail(try Self.message(of: "small").source)
    let text = mail.parts[0].text.replacing("\r\n", with: "\n")
    #expect(text == report.text(width: 72, styled: false))
  }

  @Test(arguments: ["rich", "small", "empty", "hostile", "large"])
  func `its page is well-formed and holds only tables and text`(name: String) throws {
    let page = try Self.page(name)
    #expect(page.error == nil)
    let allowed: Set<String> = [
      "html", "head", "meta", "title", "style", "body", "table", "caption", "thead", "tbody", "tr", "th",
      "td", "h1",
      "h2", "h3", "p", "a", "b", "small", "span", "code", "br",
    ]
    #expect(Set(page.elements.map(\.name)).subtracting(allowed).isEmpty)
    let attributes = Set(page.elements.flatMap(\.attributes.keys))
    #expect(attributes.isDisjoint(with: ["src", "srcset", "background", "action", "id"]))
    #expect(!attributes.contains { $0.hasPrefix("on") })
    for element in page.elements {
      let style = element.attributes["style"] ?? ""
      #expect(!style.contains("url(") && !style.contains("//"))
    }
    let sheet = page.all("style").map(\.text).joined()
    #expect(!sheet.contains("//") && !sheet.contains("url(") && !sheet.contains("@import"))
    for link in page.all("a") {
      let address = link.attributes["href"] ?? ""
      #expect(address.hasPrefix("https://") || address.hasPrefix("http://"), "\(address)")
    }
    for (index, element) in page.elements.enumerated() where element.name == "table" {
      let hasCaption = page.inside(index).contains { $0.name == "caption" && $0.parent == index }
      #expect(hasCaption || element.attributes["role"] == "presentation")
    }
  }

  @Test func `can be read without its style sheet`() throws {
    let page = try Self.page("small")
    for element in page.all("body", "h1", "h2", "h3", "p", "td", "th", "a", "small") {
      #expect(element.attributes["style"]?.isEmpty == false, "\(element.name)")
    }
  }

  @Test func `goes through the day in the order of the page`() throws {
    let page = try Self.page("rich")
    #expect(
      page.all("h2").map(\.text) == [
        "Most echoed stories", "Under-covered", "Moving", "Angles left", "Something of their own", "Who led",
        "By beat", "Starred", "Feed health", "Methods",
      ])
    let text = words(page.all("body").map(\.text).joined(separator: " "))
    for part in [
      "312items= 141stories= 41effective", "Narrower than usual",
      "4.3×echo factor First: Meridian Press Agency (wire), 21 Nov 12:12 · world, local",
      "13 outlets → 9 owners → 3 independent reports so far", "Second owner after 9 min ± 15 min",
      "■ 6 own words □ 6 rewrite ■ 6 verbatim ■ 3 wire □ 3 can’t tell",
      "41 %chance Recall of infant formula batch L-2291",
      "In a primary-source feed for 22 h, and in none of 26 active outlets.",
      "34 feeds: 30 well, 2 failing, 1 gone, 1 silent.", "Input 9f3c1a77e02b4d58.",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `the cells of a bar are as wide as their parts`() throws {
    let page = try Self.page("rich")
    var bars = 0
    for (index, element) in page.elements.enumerated() where element.attributes["aria-hidden"] == "true" {
      let widths = page.inside(index).filter { $0.name == "td" }
        .compactMap { Double($0.attributes["width"]?.dropLast() ?? "") }
      #expect(abs(widths.reduce(0, +) - 100) < 0.1)
      bars += 1
    }
    #expect(bars > 3)
  }

  @Test func `a hostile title is text and nothing else`() throws {
    let message = try Self.message(of: "hostile")
    let mail = try ReceivedMail(message.source)
    #expect(
      mail.fields.map { $0[0] } == [
        "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Auto-Submitted", "Content-Type",
      ])
    #expect(mail.values("Bcc") == [])
    #expect(mail.values("Subject")[0].contains("<script>alert(1)</script> Bcc: eve@example.org"))
    #expect(mail.values("Subject")[0].count < 140)
    #expect(mail.parts.count == 2)
    let html = mail.parts[1].text
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; Bcc: eve@example.org"))
    #expect(html.contains("首都圏で大雪") && html.contains("صوت المرفأ") && html.contains("👩🏽‍🚀"))
    for text in mail.parts.map(\.text) + mail.values("Subject") {
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{2066}" })
    }
    let source = String(decoding: message.source, as: UTF8.self)
    #expect(source.components(separatedBy: "=_echometer.").count == 5, "no end of a part can be brought in")
    #expect(!html.contains("<script"))
  }

  @Test func `what does not fit is counted, and the rest is in the report`() throws {
    let mail = try ReceivedMail(try Self.message(of: "large").source)
    for part in mail.parts.map(\.text) {
      #expect(words(part).contains(/And [0-9,]+ more: the rest is in the report\./))
    }
    #expect(words(mail.parts[1].text).contains("60 feeds"))
    #expect(mail.parts.allSatisfy { $0.text.contains("9f3c1a77e02b4d58") })
  }

  @Test func `fifty recipients with long addresses leave it smaller than 100 kB`() throws {
    let domain = String(repeating: "a.", count: 90) + "example"
    let names = (10..<60).map { String(repeating: "n", count: 60) + "\($0)@\(domain)" }
    let message = try Self.message(Fixture.findings, to: names)
    #expect(message.source.count < 100_000)
    #expect(try ReceivedMail(message.source).parts.count == 2)
  }

  @Test func `the same report, addresses and date give the same bytes, others another identifier`() throws {
    let first = try Self.message(Fixture.findings)
    #expect(try Self.message(Fixture.findings) == first)
    let others = [
      try Self.message(Fixture.small), try Self.message(Fixture.findings, to: ["bob@example.org"]),
    ]
    let ids = try ([first] + others).map { try ReceivedMail($0.source).values("Message-ID")[0] }
    // The two fixtures have one fingerprint.
    #expect(ids[0] == ids[1])
    #expect(ids[0] != ids[2])
  }

  /// Made once: each is much work for a debug build.
  private static let messages = days.mapValues { findings in Result { try message(findings) } }

  private static func message(of day: String) throws -> MailMessage { try #require(messages[day]).get() }

  private static let days: [String: Findings] = [
    "rich": Fixture.findings, "small": Fixture.small, "empty": Fixture.empty, "hostile": hostile,
    "large": large,
  ]

  private static let hostileTitles = [
    "<script>alert(1)</script>\r\nBcc: eve@example.org\r\n\r\n--=_echometer.x--\u{202E}gro\u{2066}",
    String(repeating: "W", count: 10_000), "👩🏽‍🚀🚀 lands 🇩🇪", "首都圏で大雪、交通に影響", "صوت المرفأ: العاصفة",
    "=?utf-8?Q?=0D=0ABcc:_eve@example.org?=", "a\u{0}b\u{1B}[31m]]>&amp;<!--",
    "e" + String(repeating: "\u{301}", count: 5_000),
  ]

  /// A day whose titles are what nobody should have to read.
  private static let hostile: Findings = {
    var findings = Fixture.findings
    for index in findings.stories.indices.prefix(hostileTitles.count) {
      findings.stories[index].title = hostileTitles[index]
    }
    for index in findings.gaps.indices {
      findings.gaps[index].title = hostileTitles[index % hostileTitles.count]
      findings.gaps[index].outletName = hostileTitles[(index + 1) % hostileTitles.count]
      findings.gaps[index].reason = hostileTitles[(index + 2) % hostileTitles.count]
    }
    return findings
  }()

  /// A day of many entries, each as long as it can be in the costliest script.
  private static let large: Findings = {
    var findings = Fixture.findings
    let words = String(repeating: "首都圏で大雪👩🏽‍🚀", count: 60)
    let link = "https://example.org/" + String(repeating: "&", count: 2000)
    var story = findings.stories[0]
    story.title = words
    story.keyTerms = [words]
    for index in story.items.indices {
      story.items[index].outletName = words
      story.items[index].link = link
    }
    for index in story.firstMovers.indices { story.firstMovers[index].outletName = words }
    findings.stories = (0..<30).map { _ in story }
    var gap = findings.gaps[0]
    (gap.title, gap.reason, gap.outletName, gap.link) = (words, words, words, link)
    findings.gaps = (0..<40).map { index in
      var gap = gap
      gap.outlet = Outlet.ID(rawValue: "\(index)")
      return gap
    }
    let mention = AnglesFinding.Mention(
      kind: .quote, text: words, owners: 9, item: Item.ID(rawValue: 1), outletName: words)
    findings.angles = (0..<5).map { _ in
      AnglesFinding(
        story: story.id, title: words, owners: 9, common: [mention], rare: [mention])
    }
    findings.beats = (0..<20).map { _ in BeatFinding(beat: words, day: findings.day) }
    findings.feeds = (0..<60).map { _ in
      var feed = findings.feeds[0]
      (feed.title, feed.reason) = (words, words)
      return feed
    }
    return findings
  }()

  private static func page(_ day: String) throws -> Page {
    Page(try ReceivedMail(try message(of: day).source).parts[1].text)
  }

  private func words(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
