import FeedParsing
import Foundation
import Testing

@Suite struct EncodingTests {
  static let title = "Überraschung"

  private func document(_ declaration: String) -> String {
    "\(declaration)<rss version=\"2.0\"><channel><title>\(Self.title)</title></channel></rss>"
  }

  @Test(arguments: [
    (String.Encoding.utf8, "", "", "utf-8"), (.utf8, "utf-8", "text/xml", "utf-8"),
    (.isoLatin1, "iso-8859-1", "", "iso-8859-1"),
    (.isoLatin1, "", "text/xml; charset=\"ISO-8859-1\"", "iso-8859-1"),
    (.utf16LittleEndian, "utf-16", "", "utf-16le"), (.utf16BigEndian, "", "", "utf-16be"),
    (.utf32LittleEndian, "", "", "utf-32le"), (.utf8, "utf-16", "", "utf-8"), (.utf8, "klingon", "", "utf-8"),
    (.utf8, "utf-8", "text/xml; charset=iso-8859-1", "utf-8"), (.utf8, "us-ascii", "", "us-ascii"),
    (.windowsCP1251, "x", "text/xml; charset=windows-1251", "windows-1251"),
  ])
  func `The encoding comes from the mark, the transport or the declaration`(
    encoding: String.Encoding, declared: String, contentType: String, found: String
  ) throws {
    var text = document(
      declared.isEmpty ? "<?xml version=\"1.0\"?>" : "<?xml version=\"1.0\" encoding=\"\(declared)\"?>")
    let title = encoding == .windowsCP1251 ? "Порт" : Self.title
    text = text.replacingOccurrences(of: Self.title, with: title)
    let bytes = [UInt8](try #require(text.data(using: encoding)))
    let feed = try FeedParser.parse(bytes, context: DocumentContext(contentType: contentType))
    #expect(feed.plainTitle == title)
    #expect(feed.encoding == found)
  }

  @Test func `A single wrong byte among right ones is repaired alone`() throws {
    let bytes =
      Array("<rss><channel><title>Größe ".utf8) + [0xe9] + Array(" Ende</title></channel></rss>".utf8)
    let feed = try FeedParser.parse(bytes)
    #expect(feed.plainTitle == "Größe é Ende")
    #expect(feed.remarks.map(\.kind) == [.invalidBytes])
    #expect(!feed.isWellFormed)
  }
}
