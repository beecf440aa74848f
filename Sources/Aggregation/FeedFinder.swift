public import FeedFetching
internal import FeedParsing
internal import Foundation
public import News

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

    public init(address: String, title: String, itemCount: Int) {
      self.address = address
      self.title = title
      self.itemCount = itemCount
    }

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
    /// The address is a page. These are its feeds, those it declares first, comments' feeds last; and these
    /// are addresses that it declares as feeds and that could not be read as such.
    case page([Found], unread: [String])
    /// The address could not be fetched: why, in words, and of what kind.
    case unreachable(String, FeedFailure)
  }

  private let fetcher: Fetcher
  private let patience: Duration?
  private let plan: CrawlPlan

  /// - Parameters:
  ///   - fetcher: Asks the addresses.
  ///   - patience: How long it may take in all, after which what has been found is all there is; `nil` for as
  ///     long as the fetcher gives each address.
  ///   - plan: Which addresses are asked by HTTP/1.1 only, and which without a look at their certificate.
  public init(fetcher: Fetcher, patience: Duration? = nil, plan: CrawlPlan = CrawlPlan()) {
    self.fetcher = fetcher
    self.patience = patience
    self.plan = plan
  }

  /// - Parameter typed: An address as people type it. One without a scheme is tried with https first, then
  ///   with http.
  /// - Returns: Also the address that the result is about.
  /// - Throws: ``AggregationError/badAddress(_:reason:)`` when it is none, or when it has no scheme and
  ///   answers with neither: then we cannot know which is meant.
  public func feeds(atTyped typed: String) async throws(AggregationError) -> (address: String, result: Result)
  {
    guard let name = FeedAddress.withoutScheme(typed) else {
      let address = try FeedAddress.checked(typed)
      return (address, await feeds(at: address))
    }
    let (address, result) = await limited { () -> (String, Result) in
      let secure = "https://" + name
      let first = await search(secure)
      guard case .unreachable = first, !Task.isCancelled else { return (secure, first) }
      let second = await search("http://" + name)
      // Of two failures the one that a server has sent says more.
      if case .unreachable = second, first.isAnswer || !second.isAnswer { return (secure, first) }
      return ("http://" + name, second)
    }
    if case .unreachable(let reason, _) = result {
      throw .badAddress(
        name, reason: "it has no scheme, and cannot be asked: \(reason) If it is right, try \(address)")
    }
    return (address, result)
  }

  /// - Parameter address: An absolute http or https address.
  public func feeds(at address: String) async -> Result { await limited { await search(address) } }

  private static let maximumCandidates = 10
  private static let usualPaths = [
    "/feed", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/rss", "/feed.json",
  ]

  /// Cancels what runs when patience ends, and returns what it has come to.
  private func limited<Value: Sendable>(_ search: @escaping @Sendable () async -> Value) async -> Value {
    guard let patience else { return await search() }
    return await withTaskGroup(of: Value?.self) { group in
      group.addTask { await search() }
      group.addTask {
        try? await Task.sleep(for: patience)
        return nil
      }
      while true {
        let ended = await group.next() ?? nil
        group.cancelAll()
        if let ended { return ended }
      }
    }
  }

  private func search(_ address: String) async -> Result {
    let answer = await fetcher.fetch(plan.request(for: address))
    guard case .document(let document) = answer.outcome else { return unreachable(answer, at: address) }
    if let found = Self.feed(document, answer, askedAt: address) { return .feed(found) }
    let links = FeedDiscovery.feeds(in: document.bytes, context: Self.context(document, answer))
    let declared = Self.sorted(links.filter(\.isDeclared))
    var found = await read(declared)
    let unread = declared.filter { address in !found.contains { $0.asked == address } }
    if found.isEmpty { found = await read(Self.sorted(links.filter { !$0.isDeclared })) }
    if found.isEmpty, let site = RobotsAddress(answer.finalAddress)?.origin {
      // One after the other and only up to the first: most of these addresses do not exist.
      for path in Self.usualPaths where !Task.isCancelled {
        found = await read([site + path])
        if !found.isEmpty { break }
      }
    }
    var listed: Set<String> = []
    return .page(found.map(\.feed).filter { listed.insert($0.address).inserted }, unread: unread)
  }

  /// Which of the addresses are feeds, in their order. They are asked at once; the fetcher is polite to hosts.
  private func read(_ addresses: [String]) async -> [(asked: String, feed: Found)] {
    await withTaskGroup(of: (Int, Found?).self) { group in
      for (index, address) in addresses.enumerated() {
        group.addTask {
          let answer = await fetcher.fetch(plan.request(for: address))
          guard case .document(let document) = answer.outcome else { return (index, nil) }
          return (index, Self.feed(document, answer, askedAt: address))
        }
      }
      var found: [Int: Found] = [:]
      for await (index, feed) in group { found[index] = feed }
      return found.sorted { $0.key < $1.key }.map { (addresses[$0.key], $0.value) }
    }
  }

  /// The addresses to ask, feeds of comments behind those of articles.
  private static func sorted(_ links: [DiscoveredFeed]) -> [String] {
    (links.filter { !isOfComments($0) } + links.filter(isOfComments)).prefix(maximumCandidates).map(\.url)
  }

  /// By its path, such as WordPress's "/comments/feed/", or by what the page calls it.
  private static func isOfComments(_ link: DiscoveredFeed) -> Bool {
    // Not by its host: Commentary has a site of its own.
    let path = link.url.split(separator: "/", maxSplits: 2).dropFirst(2).joined()
    return [path, link.title ?? ""].contains { $0.lowercased().contains("comments") }
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

  private func unreachable(_ answer: FetchResult, at address: String) -> Result {
    switch answer.outcome {
    case .failed(.cancelled):
      let seconds = patience.map { " within \(Int($0 / .seconds(1))) s" } ?? ""
      return .unreachable("\(address) did not answer\(seconds).", .timeout)
    case .failed(let error): return .unreachable(error.description, error.kind)
    case .gone: return .unreachable("\(address) answers 410: it is gone for good.", .gone)
    case .tryLater:
      return .unreachable("The host of \(address) asks us to come back later.", .tooManyRequests)
    case .document, .notModified:
      return .unreachable("\(address) did not send a document.", .broken)
    }
  }
}

extension FeedFinder.Result {
  /// Whether a server answered, be it with a refusal.
  fileprivate var isAnswer: Bool {
    guard case .unreachable(_, let failure) = self else { return true }
    return switch failure {
    case .unknownHost, .noConnection, .timeout, .broken, .certificate, .address: false
    default: true
    }
  }
}
