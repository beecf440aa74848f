internal import Foundation

extension FeedList {
  /// Reads a feed list of any format: OPML, or one address a line, where lines that begin with "#" are remarks.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - path: Where it is from, for messages only.
  /// - Throws: ``AggregationError/brokenFeedList(path:reason:)``, or
  ///   ``AggregationError/badLine(path:line:reason:)`` for the first line that is no address.
  init(anyFormat bytes: [UInt8], path: String) throws(AggregationError) {
    let first = bytes.first { $0 > 0x20 && $0 < 0x80 }
    if first == UInt8(ascii: "<") {
      try self.init(bytes: bytes, path: path)
      return
    }
    var document = FeedList()
    var listed: Set<String> = []
    for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      let text = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
      guard !text.isEmpty, !text.hasPrefix("#") else { continue }
      do throws(AggregationError) {
        let address = try FeedAddress.checked(text)
        if listed.insert(address).inserted { document.append(address) }
      } catch {
        throw .badLine(path: path, line: index + 1, reason: error.description)
      }
    }
    self = document
  }
}
