import FeedParsing
import Foundation
import Testing

@Suite struct HostileTests {
  static let limits: ParsingLimits = {
    var limits = ParsingLimits.standard
    limits.documentByteCount = 100_000
    limits.itemByteCount = 20_000
    limits.tagByteCount = 2_000
    limits.itemCount = 20
    limits.attributeCount = 10
    limits.valueCount = 5
    return limits
  }()

  private func failure(_ text: String) -> ParsingError? {
    do throws(ParsingError) {
      _ = try FeedParser.parse(Array(text.utf8), limits: Self.limits)
      return nil
    } catch {
      return error
    }
  }

  @Test func `Declared entities are refused and nothing outside is read`() throws {
    let secret = FileManager.default.temporaryDirectory.appending(
      path: "echometer-entity-\(UUID().uuidString)")
    try Data("CANARY".utf8).write(to: secret)
    defer { try? FileManager.default.removeItem(at: secret) }
    for declaration in [
      "<!ENTITY x SYSTEM \"file://\(secret.path)\">", "<!ENTITY % x SYSTEM \"file://\(secret.path)\">%x;",
      "<!ENTITY x \"CANARY\">",
    ] {
      let feed = try Samples.parse(
        "<!DOCTYPE rss [\(declaration)]>" + Samples.rss("<item><title>a&x;b</title></item>"))
      #expect(feed.items.map(\.plainTitle) == ["a&x;b"])
      #expect(feed.remarks.contains { $0.kind == .entityDeclaration })
    }
  }

  @Test func `A billion laughs are refused, and a few entities that refer to others are not`() throws {
    let declarations = (1...9).map {
      "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">"
    }
    func document(_ declarations: some Sequence<String>) -> String {
      "<!DOCTYPE rss [<!ENTITY l0 \"lol &#169;\">\(declarations.joined())]>"
        + Samples.rss("<item><title>&l1;</title></item>")
    }
    #expect(failure(document(declarations)) == .limitExceeded(.nestedEntityCount, maximum: 16, line: 1))
    let feed = try Samples.parse(document(declarations.prefix(1)))
    #expect(feed.items.map(\.plainTitle) == ["&l1;"])
  }

  @Test func `Every limit has its error`() {
    let deep = Samples.rss("<item>" + String(repeating: "<x>", count: 300) + "</item>")
    #expect(failure(deep) == .limitExceeded(.depth, maximum: 256, line: 1))
    let json =
      "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + String(repeating: "[", count: 300)
    #expect(failure(json) == .limitExceeded(.depth, maximum: 256, line: 1))
    let tag = Samples.rss("\n<item a=\"" + String(repeating: "x", count: 3_000))
    #expect(failure(tag + "\"/>") == .limitExceeded(.tagByteCount, maximum: 2_000, line: 2))
    #expect(failure(tag) == .limitExceeded(.tagByteCount, maximum: 2_000, line: 2))
    let item = Samples.rss("<item><description>" + String(repeating: "x", count: 30_000))
    #expect(failure(item) == .limitExceeded(.itemByteCount, maximum: 20_000, line: 1))
    let document = Samples.rss(String(repeating: "<item/>", count: 20_000))
    #expect(failure(document) == .limitExceeded(.documentByteCount, maximum: 100_000, line: 0))
  }

  @Test func `An item that does not end is refused while it arrives`() throws {
    let parser = FeedDocumentParser(limits: Self.limits)
    try parser.append(Array("<rss><channel><item><description>".utf8))
    #expect(throws: ParsingError.limitExceeded(.itemByteCount, maximum: 20_000, line: 1)) {
      for _ in 0..<10 { try parser.append(Array(repeating: UInt8(ascii: "x"), count: 8_000)) }
    }
  }

  @Test func `Too many items end the reading, not the feed`() throws {
    let text = Samples.rss(String(repeating: "<item><title>x</title></item>", count: 50))
    let feed = try FeedParser.parse(Array(text.utf8), limits: Self.limits)
    #expect(feed.items.count == 20)
    #expect(feed.isTruncated)
    #expect(feed.remarks.map(\.kind) == [.tooManyItems])
  }

  @Test func `Too many values and attributes are dropped`() throws {
    let categories = (0..<50).map { "<category>\($0)</category>" }.joined()
    let attributes = (0..<50).map { " a\($0)=\"1\"" }.joined()
    let text = Samples.rss("<item><title\(attributes)>t</title>\(categories)</item>")
    let item = try FeedParser.parse(Array(text.utf8), limits: Self.limits).items[0]
    #expect(item.categories.map(\.term) == ["0", "1", "2", "3", "4"])
    #expect(item.plainTitle == "t")
  }

  static let strangers: [(String, ParsingError)] = [
    ("", .empty), (" \n\t", .empty), ("\u{feff}", .empty), ("Service Unavailable", .notAFeed(found: "text")),
    ("<!DOCTYPE html><html><body><item><title>a</title></item>", .notAFeed(found: "<html>")),
    ("<opml version=\"2.0\"/>", .notAFeed(found: "<opml>")), ("{\"a\":1}", .notAFeed(found: "JSON")),
    ("[1,2]", .notAFeed(found: "JSON")), ("{\"a\" 1}", .malformedJSON(line: 1)),
  ]

  @Test(arguments: strangers) func `What is no feed says what it is`(text: String, error: ParsingError) {
    #expect(throws: error) { try FeedParser.parse(Array(text.utf8)) }
  }

  @Test func `A gzip file is named as such`() {
    #expect(throws: ParsingError.notAFeed(found: "gzip")) { try FeedParser.parse([0x1f, 0x8b, 8, 0]) }
  }
}
