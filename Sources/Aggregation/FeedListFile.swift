internal import Foundation
internal import News

/// The file of a feed list, read but not parsed: usually it is the same as in the last crawl.
public struct FeedListFile: Sendable {
  private let bytes: [UInt8]
  private let path: String
  private let isOPML: Bool

  /// Reads the user's feed list, an OPML document.
  ///
  /// - Throws: ``AggregationError/noFeedList(path:)`` when there is none, or
  ///   ``AggregationError/unreadableFile(path:reason:)``.
  public init(path: String) throws(AggregationError) {
    guard FileManager.default.fileExists(atPath: path) else { throw .noFeedList(path: path) }
    bytes = try File.read(path)
    self.path = path
    isOPML = true
  }

  /// Reads a file of any format: OPML, or one address a line.
  ///
  /// - Parameter path: "-" for the standard input.
  /// - Throws: ``AggregationError/unreadableFile(path:reason:)``.
  public init(anyFormat path: String) throws(AggregationError) {
    bytes = try File.readInput(path)
    self.path = path
    isOPML = false
  }

  /// Parses it.
  ///
  /// - Throws: ``AggregationError/brokenFeedList(path:reason:)``, or
  ///   ``AggregationError/badLine(path:line:reason:)`` for the first line that is no address.
  public func list() throws(AggregationError) -> FeedList {
    isOPML ? try FeedList(bytes: bytes, path: path) : try FeedList(anyFormat: bytes, path: path)
  }

  /// A hash of the file, and of the version of the program: another one may understand more of it.
  func source(version: String) -> UInt64 {
    var hash = StableHash()
    hash.combine(version)
    hash.combine(bytes)
    return hash.value
  }
}
