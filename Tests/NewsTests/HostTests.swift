import News
import Testing

@Suite("The host of an address")
struct HostTests {
  @Test(
    "is read from any absolute address",
    arguments: [
      ("https://Feeds.BBC.co.uk/news/rss.xml", "feeds.bbc.co.uk"), ("http://example.org", "example.org"),
      ("http://example.org:8080?q", "example.org"), ("https://user:secret@example.org/x@y", "example.org"),
      ("http://[::1]:8800/feed", "::1"), ("http://127.0.0.1:99/", "127.0.0.1"),
      ("https://example.org#a", "example.org"),
    ])
  func name(address: String, name: String) {
    #expect(Host(address: address)?.name == name)
  }

  @Test(
    "is missing where there is none",
    arguments: ["", "example.org/feed", "https://", "http:///feed", "mailto:a@b"])
  func missing(address: String) {
    #expect(Host(address: address) == nil)
  }

  @Test(
    "belongs to the domain somebody registered",
    arguments: [
      ("https://feeds.bbc.co.uk/", "bbc.co.uk"), ("https://www.spiegel.de/", "spiegel.de"),
      ("https://a.b.example.com/", "example.com"), ("https://co.uk/", "co.uk"),
      ("http://10.1.2.3/", "10.1.2.3"),
      ("http://[2001:db8::1]/", "2001:db8::1"), ("http://localhost/", "localhost"),
    ])
  func registrableDomain(address: String, domain: String) {
    #expect(Host(address: address)?.registrableDomain == domain)
  }

  @Test("puts all hosts of a domain into one of 4,096 buckets")
  func bucket() throws {
    let one = try #require(Host(address: "https://feeds.bbc.co.uk/news"))
    let other = try #require(Host(address: "http://www.bbc.co.uk/sport"))
    #expect(one.bucket == other.bucket)
    // A bucket is stored with every feed and item: this number must never change.
    #expect(one.bucket == 1458)
  }
}
