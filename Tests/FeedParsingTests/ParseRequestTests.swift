import FeedParsing
import Foundation
import Testing

@Suite struct ParseRequestTests {
  struct Missing: Error {}

  @Test func `A request is answered on one line`() throws {
    let line = "{\"file\": \"a.rss\", \"base_url\": \"http://e.example/\", \"content_type\": \"\"}"
    let answer = ParseRequest.answer(to: line) { file in
      #expect(file == "a.rss")
      return Array(Samples.rss("<item><link>x</link>\n</item>").utf8)
    }
    let document = try Samples.dictionary(answer)
    #expect(document["ok"] as? Bool == true)
    #expect(((document["items"] as? [NSDictionary])?.first)?["link"] as? String == "http://e.example/x")
    #expect(!answer.contains(UInt8(ascii: "\n")))
  }

  @Test func `A failure is an answer too`() {
    func answer(_ line: String, _ read: (String) throws -> [UInt8]) -> String {
      String(decoding: ParseRequest.answer(to: line, reading: read), as: UTF8.self)
    }
    #expect(answer("nonsense") { _ in [] } == "{\"ok\":false,\"error\":\"not a request: nonsense\"}")
    #expect(
      answer("{\"file\":\"x\"}") { _ in [] } == "{\"ok\":false,\"error\":\"the document is empty\"}")
    #expect(answer("{\"file\":\"x\"}") { _ in throw Missing() } == "{\"ok\":false,\"error\":\"Missing()\"}")
  }
}
