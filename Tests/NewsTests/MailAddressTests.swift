import Foundation
import News
import Testing

@Suite("Addresses of mail")
struct MailAddressTests {
  @Test(arguments: [
    "ann@example.org", "a.b+c@mail.example.org", "root@localhost", "o'neill@xn--bcher-kva.example",
  ])
  func `have a name, one at sign and a domain`(text: String) throws {
    let address = try #require(MailAddress(text))
    #expect(address.text == text)
    #expect(text.hasSuffix("@" + address.domain))
    let encoded = try JSONEncoder().encode([address])
    #expect(try JSONDecoder().decode([MailAddress].self, from: encoded) == [address])
  }

  @Test(arguments: [
    "", "@", "ann", "ann@", "@example.org", "ann@b@example.org", "ann @example.org", "ann@exam ple.org",
    "ann@example.org\r\nBcc: x@example.org", "ann@example.org\n", "ann\u{0}@example.org",
    "Ann <ann@example.org>",
    "ann@example.org,bob@example.org", "\"a b\"@example.org", "ann..b@example.org", ".ann@example.org",
    "ann@example..org", "ann@bücher.example", "änn@example.org", "ann@exam_ple.org",
    "ann@example.org\u{202E}",
    String(repeating: "a", count: 65) + "@example.org", "a@" + String(repeating: "a.", count: 130) + "org",
  ])
  func `hold nothing else`(text: String) {
    #expect(MailAddress(text) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([MailAddress].self, from: JSONEncoder().encode([text]))
    }
  }
}
