internal import Aggregation
internal import Analysis
internal import Foundation
internal import Hummingbird
internal import News
internal import Reporting

/// The lists as feeds to subscribe to.
extension SiteServer {
  func addFeeds(to router: Router<SiteContext>) {
    addFeed(to: router, "gaps") { edition in
      FeedDocument(gaps: Array(edition.findings.gaps.prefix(50)), starred: desk.starred, now: edition.moment)
    }
    addFeed(to: router, "echoes") { edition in
      FeedDocument(echoes: Array(edition.findings.stories.prefix(50)), now: edition.moment)
    }
  }

  private func addFeed(
    to router: Router<SiteContext>, _ name: String, _ make: @escaping @Sendable (Edition) -> FeedDocument
  ) {
    router.get(RouterPath(name + ".atom")) { request, _ in
      try await feed(request, type: "application/atom+xml; charset=utf-8") { make($0).atom() }
    }
    router.get(RouterPath(name + ".json")) { request, _ in
      try await feed(request, type: "application/feed+json; charset=utf-8") { try make($0).jsonFeed() }
    }
  }

  func storyFeed(_ request: Request, _ id: String) async throws -> Response {
    try await feed(request, type: "application/atom+xml; charset=utf-8") { edition in
      FeedDocument(story: try await desk.story(Story.ID(rawValue: id), edition), now: edition.moment).atom()
    }
  }

  func outletFeed(_ request: Request, _ id: String) async throws -> Response {
    try await feed(request, type: "application/atom+xml; charset=utf-8") { edition in
      let profile = try await edition.analyst.profile(
        ofOutlet: id, until: edition.moment, now: edition.moment)
      return FeedDocument(exclusivesOf: profile, now: edition.moment).atom()
    }
  }

  /// A feed; where there is nothing that it could be of, that is said in plain text.
  private func feed(
    _ request: Request, type: String, _ make: @escaping @Sendable (Edition) async throws -> String
  ) async throws -> Response {
    do {
      return try await document(request, type: type, make)
    } catch let error as AggregationError {
      return Gatekeeper.plain(.notFound, "\(error)")
    }
  }

  /// A document for programs, which wait as long as it takes.
  func document(
    _ request: Request, type: String, _ make: @escaping @Sendable (Edition) async throws -> String
  ) async throws -> Response {
    let start = ContinuousClock.now
    while ContinuousClock.now - start < Self.longestWait {
      let document = try await desk.answer(.page(request.uri.string), within: Self.longestWait) { edition in
        Document(try await make(edition), type: type)
      }
      if let document { return document.response(to: request) }
      // Before the first edition there is nothing to wait for.
      try await Task.sleep(for: .milliseconds(200))
    }
    var response = Gatekeeper.plain(.serviceUnavailable, "It is still being counted. Ask again.")
    response.headers[.retryAfter] = "30"
    return response
  }

  private static let longestWait = Duration.seconds(60)
}
