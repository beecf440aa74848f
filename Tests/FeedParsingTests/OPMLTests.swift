import FeedParsing
import Foundation
import Testing

@Suite struct OPMLTests {
  static let list = """
    <?xml version="1.0"?>
    <opml version="2.0" xmlns:e="https://echometer.example/ns/1.0" xmlns:other="urn:other">
      <head><title>Ours & theirs</title><dateCreated>2026</dateCreated></head>
      <body>
        <outline text="Tech" beat="x">
          <outline text="A &amp; B" xmlURL="http://a.example/?x=1&y=2" e:owner="Acme" other:mark="7" unknown="kept"/>
          <outline text="C" xmlUrl="http://c.example/"></outline>
        </outline>
        <outline text="D" xmlUrl="http://d.example/">
      </body>
    </opml>
    """

  @Test func `A broken list loses no address`() throws {
    let document = try OPMLDocument.parse(Array(Self.list.utf8))
    #expect(document.title == "Ours & theirs")
    #expect(
      document.allOutlines.compactMap(\.xmlUrl) == [
        "http://a.example/?x=1&y=2", "http://c.example/", "http://d.example/",
      ])
    #expect(document.outlines.map(\.text) == ["Tech", "D"])
    #expect(
      document.outlines[0].children[0].attributes.map(\.name) == [
        "text", "xmlURL", "echometer:owner", "other:mark", "unknown",
      ])
    #expect(document.outlines[0].children[0]["echometer:owner"] == "Acme")
    #expect(Set(document.remarks.map(\.kind)) == [.bareAmpersand, .unclosedElement])
  }

  @Test func `A list survives being written and read`() throws {
    var document = try OPMLDocument.parse(Array(Self.list.utf8))
    document.outlines[1]["title"] = "\"quoted\" <tag>\nnew line & more"
    let again = try OPMLDocument.parse(Array(document.xml.utf8))
    #expect(again.outlines == document.outlines)
    #expect(again.head == document.head)
    #expect(again.namespaces == document.namespaces)
    #expect(again.remarks.isEmpty)
    #expect(again.xml == document.xml)
    #expect(document.xml.contains("xmlns:echometer=\"https://echometer.example/ns/1.0\""))
  }

  @Test func `A new list has exactly these bytes`() {
    var outline = Outline(text: "A & B", xmlUrl: "http://a.example/?x&y")
    outline["echometer:owner"] = "Acme"
    let folder = Outline(attributes: [.init(name: "text", value: "F")], children: [outline])
    #expect(
      OPMLDocument(title: "T", outlines: [folder]).xml == """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0" xmlns:echometer="https://echometer.example/ns/1.0">
          <head>
            <title>T</title>
          </head>
          <body>
            <outline text="F">
              <outline text="A &amp; B" type="rss" xmlUrl="http://a.example/?x&amp;y" echometer:owner="Acme"/>
            </outline>
          </body>
        </opml>

        """)
  }

  @Test func `What is no list is refused`() {
    #expect(throws: ParsingError.empty) { try OPMLDocument.parse([]) }
    #expect(throws: ParsingError.notAFeed(found: "<rss>")) { try OPMLDocument.parse(Array("<rss/>".utf8)) }
  }

  @Test func `Depth is bounded`() {
    let deep = "<opml><body>" + String(repeating: "<outline>", count: 1_000)
    #expect(throws: ParsingError.limitExceeded(.depth, maximum: 256, line: 1)) {
      try OPMLDocument.parse(Array(deep.utf8))
    }
  }
}
