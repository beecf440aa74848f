import Aggregation
import FeedFetching
import Foundation
import News
import Storage
import WebServer

/// The site over a store of the sample day, crawled for real.
struct SampleSite: Sendable {
  let address: String
  let port: Int
  let newsroom: Newsroom
  let folder: URL

  /// Serves while `body` runs.
  ///
  /// - Parameters:
  ///   - token: What visitors have to know; `nil` for none.
  ///   - timeout: Seconds a client may take.
  ///   - feeds: Further feeds by name, served beside those of the day.
  ///   - isCrawled: Whether the feeds have been read already.
  static func serve(
    token: String? = nil, timeout: Double = 20, isCrawled: Bool = true,
    _ body: @escaping @Sendable (SampleSite) async throws -> Void
  ) async throws {
    try await SampleDayServer.serve { server in
      // Without the feed that never answers: each test would wait for it.
      let list = String(decoding: SampleDay.feedList(servedFrom: server), as: UTF8.self)
        .split(separator: "\n").filter { !$0.contains("/hangs.xml") }.joined(separator: "\n")
      try await serve(list: Array(list.utf8), token: token, timeout: timeout, isCrawled: isCrawled, body)
    }
  }

  /// Serves a site of the feeds of a list while `body` runs.
  static func serve(
    list: [UInt8], token: String? = nil, timeout: Double = 20, isCrawled: Bool = true,
    _ body: @escaping @Sendable (SampleSite) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "echometer-site-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let places = Places(folder: folder.path)
    try Data(list).write(to: URL(fileURLWithPath: places.feedList))
    let settings = Settings()
    var fetcher = try settings.fetcherSettings(version: "test")
    fetcher.allowedNetworks = [try Network("127.0.0.0/8")]
    fetcher.hostGap = .zero
    fetcher.totalTime = .seconds(20)
    fetcher.stallTime = .seconds(10)
    let newsroom = Newsroom(
      places: places, store: try SQLiteStore(path: places.database), settings: settings, owners: OwnerTable(),
      fetcher: fetcher, version: "test", now: { SampleDay.now })
    if isCrawled { _ = try await newsroom.crawl(isForced: true, progress: { _ in }) }
    var configuration = SiteServer.Configuration()
    configuration.port = 0
    configuration.token = token
    configuration.clientTimeout = timeout
    let server = try SiteServer(newsroom: newsroom, configuration: configuration)
    let (addresses, announce) = AsyncStream.makeStream(of: String.self)
    let serving = Task {
      defer { announce.finish() }
      try await server.serve { announce.yield($0) }
    }
    for await address in addresses {
      let site = SampleSite(
        address: address, port: address.split(separator: ":").last.flatMap { Int($0) } ?? 0,
        newsroom: newsroom,
        folder: folder)
      do {
        try await body(site)
      } catch {
        serving.cancel()
        _ = try? await serving.value
        throw error
      }
      break
    }
    serving.cancel()
    try await serving.value
  }
}
