import Analysis
import Foundation
import News
import Testing

@Suite struct OriginCreditsTests {
  static let outlets = [
    Outlet(id: .init(rawValue: "nordwire"), name: "Nordic Wire Service", role: .wire),
    Outlet(id: .init(rawValue: "reuters"), name: "Reuters", role: .wire),
    Outlet(id: .init(rawValue: "relay"), name: "Relay Releases", role: .pr),
    Outlet(id: .init(rawValue: "gazette"), name: "Harbour Gazette", site: "https://www.gazette.example/"),
    Outlet(id: .init(rawValue: "courier"), name: "Courier", site: "https://courier.example/"),
    Outlet(id: .init(rawValue: "now"), name: "Now", role: .aggregator),
  ]

  static func item(
    _ title: String = "Storm nears coast", summary: String = "", content: String = "", authors: [String] = [],
    categories: [String] = [], origin: Item.Origin? = nil, outlet: String = "courier"
  ) -> Item {
    Item(
      id: .init(rawValue: 1), feed: .init(rawValue: 1), outlet: .init(rawValue: outlet), identity: "1",
      title: title, summary: summary, content: content, authors: authors, categories: categories,
      origin: origin, firstSeen: NewsDay.midnight)
  }

  func credit(_ item: Item) -> OriginCredits.Credit? { OriginCredits(outlets: Self.outlets).credit(of: item) }

  @Test(arguments: [
    ("LONDON (Reuters) - Oil rose.", "Reuters"), ("WASHINGTON (AP) — Oil rose.", "Associated Press"),
    ("Berlin (dpa/bb) – Öl stieg.", "dpa"), ("Berlin (dpa-AFX) Öl stieg.", "dpa"),
    ("OSLO (NWS) - Oil rose.", "Nordic Wire Service"),
    ("BERGEN (Nordic Wire Service) - Oil rose.", "Nordic Wire Service"),
    ("Oil rose. The Associated Press contributed to this report.", "Associated Press"),
    ("Oil rose. Additional reporting by AFP", "Agence France-Presse"),
    ("Öl stieg. Mit Material von dpa", "dpa"), ("Öl stieg. Quelle: APA", "APA"),
    ("Oil rose. Source: AFP", "Agence France-Presse"), ("Oil rose – PA Media", "PA Media"),
    ("Oil rose. © AFP", "Agence France-Presse"),
  ])
  func textsThatCreditAnAgency(summary: String, name: String) {
    #expect(credit(Self.item(summary: summary))?.name == name)
    #expect(credit(Self.item(summary: summary))?.kind == .wire)
    #expect(credit(Self.item(content: summary))?.name == name)
  }

  @Test(
    arguments: [
      ("The sale was first reported by the Gazette on Monday.", nil),
      ("The sale was first reported by the Harbour Gazette on Monday.", "Harbour Gazette"),
      ("Harbour Gazette first reported the sale.", "Harbour Gazette"),
      ("Reuters was first to report the sale.", "Reuters"),
      ("Zuerst berichtete die Harbour Gazette davon.", "Harbour Gazette"),
      ("Zuerst hatte dpa berichtet.", "dpa"),
      ("A sale révélée par Harbour Gazette.", "Harbour Gazette"),
      ("The Courier first reported the sale.", nil), ("It was first reported by now that ships sank.", nil),
      ("It was first reported by harbour gazette readers.", nil), ("Harbour Gazette reported the sale.", nil),
      ("First reported by", nil),
    ] as [(String, String?)])
  func whoReportedFirstIsAnOriginAndTheWordsStayOnesOwn(summary: String, name: String?) {
    let credit = credit(Self.item(summary: summary))
    #expect(credit?.name == name)
    #expect(credit == nil || credit?.kind == .firstReport)
    #expect(EchoType(role: .outlet, credit: credit?.kind, copiedShare: 0) == .ownWords)
  }

  @Test func anAgencyOfTheListIsOneOriginByAllItsNames() {
    for summary in ["First reported by Thomson Reuters.", "Reuters first reported it."] {
      #expect(
        credit(Self.item(summary: summary))
          == .init(kind: .firstReport, name: "Reuters", key: "outlet:reuters"))
    }
  }

  @Test func anItemThatLeadsToAnotherOutletsPageIsARepost() {
    var item = Self.item()
    item.link = "https://www.gazette.example/2026/storm"
    #expect(credit(item) == .init(kind: .repost, name: "Harbour Gazette", key: "outlet:gazette"))
    item.link = "https://blog.courier.example/storm"
    #expect(credit(item) == nil)
    item.link = "https://elsewhere.example/storm"
    #expect(credit(item) == nil)
    item.outlet = .init(rawValue: "gazette")
    item.link = "https://gazette.example/storm"
    #expect(credit(item) == nil)
  }

  @Test(arguments: [
    "A minister told Reuters that oil would rise.", "Reuters was sold on Monday.", "The pa (and ma) of it.",
    "Photo: a ship (AP Photo/J. Smith)", "Rep. Lee (D-PA) voted.", "Unsure whether AP sources agree.",
    "It rose (ap) a little.", "",
  ])
  func mentionsAreNoCredits(summary: String) {
    #expect(credit(Self.item(summary: summary)) == nil)
  }

  @Test(arguments: [
    ("Reuters", "Reuters"), ("By Reuters", "Reuters"), ("Ann Lee, Reuters", "Reuters"),
    ("REUTERS", "Reuters"), ("AFP", "Agence France-Presse"), ("dpa", "dpa"), ("dpa/Ann Lee", "dpa"),
    ("ANN LEE Associated Press", "Associated Press"), ("PA", "PA Media"), ("Reuters Staff", "Reuters"),
    ("nobody@example.com (AFP)", "Agence France-Presse"), ("Nordic Wire Service", "Nordic Wire Service"),
    ("Ann Lee", nil), ("Pa Ingalls", nil), ("Paul Reuters", nil), ("", nil),
  ])
  func bylines(author: String, name: String?) {
    #expect(credit(Self.item(authors: [author]))?.name == name)
  }

  @Test(arguments: [
    ("Oil rises - Reuters", "Reuters"), ("Oil rises | AP News", "Associated Press"),
    ("Oil rises at Reuters", nil), ("Reuters", nil), ("Oil-Reuters", nil),
  ])
  func titles(title: String, name: String?) {
    #expect(credit(Self.item(title))?.name == name)
  }

  @Test(
    arguments: [
      ("Harbour Gazette", nil, "Harbour Gazette", .repost, "outlet:gazette"),
      ("Somebody", "https://feeds.gazette.example/rss", "Harbour Gazette", .repost, "outlet:gazette"),
      ("HARBOUR GAZETTE", nil, "Harbour Gazette", .repost, "outlet:gazette"),
      ("Reuters", nil, "Reuters", .wire, "outlet:reuters"), ("AFP", nil, "Agence France-Presse", .wire, nil),
      ("Relay Releases", nil, "Relay Releases", .pressRelease, "outlet:relay"),
      ("Village Voice", nil, "Village Voice", .repost, nil),
    ] as [(String, String?, String, OriginCredits.Kind, String?)])
  func declaredSources(
    name: String, address: String?, shown: String, kind: OriginCredits.Kind, key: String?
  ) {
    let found = credit(Self.item(origin: .init(name: name, address: address)))
    #expect(found?.name == shown)
    #expect(found?.kind == kind)
    if let key { #expect(found?.key == key) }
  }

  @Test(arguments: [
    ("Courier", nil), ("Courier – World", nil), ("World news", "https://www.courier.example/world.xml"),
    ("", nil),
  ])
  func anOutletThatNamesItselfIsNoOrigin(name: String, address: String?) {
    #expect(credit(Self.item(origin: .init(name: name, address: address))) == nil)
  }

  @Test func theUsersReutersAndTheWorldsAreOne() {
    #expect(credit(Self.item(summary: "(Reuters) - Oil"))?.key == "outlet:reuters")
    #expect(credit(Self.item(outlet: "reuters"))?.key == "outlet:reuters")
  }

  @Test(arguments: [
    ("Press release: New pump", "", [], true), ("New pump", "FOR IMMEDIATE RELEASE – Acme", [], true),
    ("Pressemitteilung | Neue Pumpe", "", [], true), ("New pump", "", ["Press Release"], true),
    ("New pump", "PARIS /PRNewswire/ -- Acme", [], true), ("New pump", "(Relay Releases) Acme", [], true),
    ("Press release offers no answers", "", [], false),
    ("New pump", "In a press release Acme said", [], false),
  ])
  func pressReleases(title: String, summary: String, categories: [String], expected: Bool) {
    let found = credit(Self.item(title, summary: summary, categories: categories))
    #expect((found?.kind == .pressRelease) == expected)
  }

  @Test func rolesGoBeforeWords() {
    #expect(credit(Self.item(summary: "(AFP) Oil", outlet: "nordwire"))?.name == "Nordic Wire Service")
    #expect(credit(Self.item(outlet: "relay"))?.kind == .pressRelease)
  }
}
