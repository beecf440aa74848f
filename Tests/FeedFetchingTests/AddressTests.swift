import FeedFetching
import News
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    ("93.184.216.34", true), ("0.0.0.0", false), ("10.1.2.3", false), ("100.64.0.1", false),
    ("100.128.0.1", true),
    ("127.0.0.1", false), ("169.254.169.254", false), ("172.15.255.255", true), ("172.16.0.1", false),
    ("172.32.0.1", true), ("192.0.2.1", false), ("192.168.1.1", false), ("198.18.0.1", false),
    ("224.0.0.1", false),
    ("255.255.255.255", false), ("::ffff:93.184.216.34", true), ("::ffff:127.0.0.1", false), ("::", false),
    ("::1", false), ("::127.0.0.1", false), ("2606:2800:220:1::1", true), ("fe80::1", false),
    ("fc00::1", false),
    ("fd12::1", false), ("ff02::1", false), ("64:ff9b::8.8.8.8", false), ("64:ff9b::10.0.0.1", false),
    ("2002:7f00:1::", false), ("2001:db8::1", false), ("2001::1", false), ("2001:4860:4860::8888", true),
  ])
  func onlyThePublicInternetIsSpokenTo(address: String, isAllowed: Bool) throws {
    #expect(AddressGuard(allowed: []).allows(try #require(IPAddress(address))) == isAllowed)
  }

  @Test(arguments: [
    ("127.20.0.0/14,::1/128", "127.23.255.255", true), ("127.20.0.0/14,::1/128", "127.24.0.0", false),
    ("127.20.0.0/14,::1/128", "::1", true), ("127.20.0.0/14", "::ffff:127.20.0.1", true),
    ("10.0.0.7", "10.0.0.7", true),
    ("10.0.0.7", "10.0.0.8", false), ("0.0.0.0/0", "192.168.0.1", true), ("0.0.0.0/0", "::1", false),
    ("::/0", "fe80::1", true), (" 10.9.9.9/8 , fd00::/8 ", "10.0.0.1", true),
  ])
  func anAllowedNetworkOpensItsAddresses(networks: String, address: String, isAllowed: Bool) throws {
    let addressGuard = AddressGuard(allowed: try Network.list(networks))
    #expect(addressGuard.allows(try #require(IPAddress(address))) == isAllowed)
  }

  @Test(arguments: [
    "", "localhost", "10.0.0.0/33", "::1/129", "10.0.0.0/-1", "10.0.0.0/", "10.0/8", "1.2.3.4/8/8",
  ])
  func whatIsNotANetworkIsSaid(text: String) {
    #expect(throws: FetchError.badNetwork(text)) { try Network(text) }
  }

  @Test(arguments: [
    ("HTTP://Example.ORG", "http://Example.ORG/", "http://example.org:80"),
    (
      "https://example.org:8443/a b?c=d e#f", "https://example.org:8443/a%20b?c=d+e",
      "https://example.org:8443"
    ),
    ("http://a:b@[2001:db8::1]/x", "http://[2001:db8::1]/x", "http://2001:db8::1:80"),
    ("https://example.org/a/../b/./c", "https://example.org/b/c", "https://example.org:443"),
    (
      "https://bücher.example/füße", "https://xn--bcher-kva.example/f%c3%bc%c3%9fe",
      "https://xn--bcher-kva.example:443"
    ),
    ("http://2130706433/", "http://127.0.0.1/", "http://127.0.0.1:80"),
  ])
  func anAddressIsBroughtIntoOneForm(given: String, text: String, origin: String) throws {
    let address = try WebAddress(given)
    #expect(address.text == text)
    #expect(address.origin == origin)
  }

  @Test func credentialsAreTakenOutAndPutBack() throws {
    let address = try WebAddress("https://ada:p%40ss%3A@example.org/a")
    #expect(address.user == "ada")
    #expect(address.password == "p@ss:")
    #expect(address.text == "https://example.org/a")
    #expect(address.textWithCredentials == "https://ada:p%40ss%3a@example.org/a")
    #expect(try WebAddress("https://example.org/b").withCredentials(of: address).user == "ada")
    #expect(try WebAddress("http://example.org/b").withCredentials(of: address).user == nil)
    #expect(try WebAddress("https://eve@example.com/b").withCredentials(of: address).user == nil)
  }
}
