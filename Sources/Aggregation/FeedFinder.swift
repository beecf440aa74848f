public import FeedFetching
internal import FeedParsing

/// Finds the feeds of a site: the address itself, what its page declares or links to, or the usual places.
///
/// - SeeAlso: RSS Autodiscovery (2006); HTML, section 4.6.7.1.
public struct FeedFinder: Sendable {
  /// A feed that was read.
  public struct Found: Sendable, Hashable, Codable {
    /// Where it is, after permanent redirects.
    public var address: String
    /// As it calls itself, on one line.
    public var title: String
    public var itemCount: Int

    enum CodingKeys: String, CodingKey {
      case address = "url"
      case title
      case itemCount = "items"
    }
  }

  /// What there is at an address.
  public enum Result: Sendable, Hashable {
    /// The address is a feed.
    case feed(Found)
    /// The address is a page, and these are its feeds, those it declares first; comments' feeds last.
    case page([Found])
    /// The address could not be fetched: why, in words, and whether any server answered.
    case unreachable(String)
  }

  private let fetcher: Fetcher

  public init(fetcher: Fetcher) { self.fetcher = fetcher }

  /// - Parameter address: An absolute http or https address.
  public func feeds(at address: String) async -> Result {
    let answer = await fetcher.fetch(FetchRequest(address: address))
    guard case .document(let document) = answer.outcome else {
      return .unreachable(Self.reason(of: answer, at: address))
    }
    if let found = Self.feed(document, answer, askedAt: address) { return .feed(found) }
    let page = FeedDiscovery.feeds(in: document.bytes, context: Self.context(document, answer))
    let declared = page.filter(\.isDeclared).map(\.url)
    let guessed = page.filter { !$0.isDeclared }.map(\.url)
    var found = await read(Self.sorted(declared))
    if found.isEmpty { found = await read(Self.sorted(guessed)) }
    if found.isEmpty, let site = RobotsAddress(answer.finalAddress)?.origin {
      // One after the other and only up to the first: most of these addresses do not exist.
      for path in Self.usualPaths {
        found = await read([site + path])
        if !found.isEmpty { break }
      }
    }
    return .page(found)
  }

  private static let maximumCandidates = 10
  private static let usualPaths = [
    "/feed", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/rss", "/feed.json",
  ]

  /// Which of the addresses are feeds, in their order.
  private func read(_ addresses: [String]) async -> [Found] {
    var found: [Found] = []
    for address in addresses.prefix(Self.maximumCandidates) {
      let answer = await fetcher.fetch(FetchRequest(address: address))
      guard case .document(let document) = answer.outcome,
        let feed = Self.feed(document, answer, askedAt: address),
        !found.contains(where: { $0.address == feed.address })
      else { continue }
      found.append(feed)
    }
    return found
  }

  /// Feeds of comments behind those of articles.
  private static func sorted(_ addresses: [String]) -> [String] {
    addresses.filter { !$0.lowercased().contains("comment") }
      + addresses.filter { $0.lowercased().contains("comment") }
  }

  private static func feed(
    _ document: FetchedDocument, _ answer: FetchResult, askedAt address: String
  ) -> Found? {
    guard let parsed = try? FeedParser.parse(document.bytes, context: context(document, answer)) else {
      return nil
    }
    return Found(
      address: answer.permanentAddress ?? address, title: parsed.plainTitle, itemCount: parsed.items.count)
  }

  private static func context(_ document: FetchedDocument, _ answer: FetchResult) -> DocumentContext {
    DocumentContext(
      baseURL: answer.finalAddress, contentType: document.contentType,
      contentLocation: document.contentLocation)
  }

  private static func reason(of answer: FetchResult, at address: String) -> String {
    switch answer.outcome {
    case .failed(let error): error.description
    case .gone: "\(address) answers 410: it is gone for good."
    case .tryLater: "The host of \(address) asks us to come back later."
    case .document, .notModified: "\(address) did not send a document."
    }
  }
}
