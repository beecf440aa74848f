internal import Foundation

/// A file of `{"id","story"}` lines, plain or gzip: which item is in which story.
public struct LabelFile: Sendable {
  /// The story of each item.
  public let stories: [String: String]

  /// Reads a whole file.
  ///
  /// - Throws: ``AggregationError/unreadableFile(path:reason:)``, or
  ///   ``AggregationError/badLine(path:line:reason:)`` for the first line that is not a label.
  public init(path: String) throws(AggregationError) {
    var stories: [String: String] = [:]
    try LineFile.decode(Label.self, from: path) { stories[$0.id] = $0.story }
    self.stories = stories
  }

  private struct Label: Decodable {
    var id: String
    var story: String
  }
}
