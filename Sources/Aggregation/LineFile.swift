internal import CZlib
internal import Foundation

/// A file with one JSON object a line, plain or gzip.
enum LineFile {
  /// Hands over each line's value in the order of the file; empty lines are passed over.
  ///
  /// - Throws: ``AggregationError/unreadableFile(path:reason:)``, or
  ///   ``AggregationError/badLine(path:line:reason:)`` for the first line that is something else.
  static func decode<Value: Decodable>(
    _ type: Value.Type, from path: String, body: (Value) -> Void
  ) throws(AggregationError) {
    let decoder = JSONDecoder()
    var lineNumber = 0
    for line in try lines(of: path) {
      lineNumber += 1
      guard line.contains(where: { $0 > UInt8(ascii: " ") }) else { continue }
      do {
        body(try decoder.decode(Value.self, from: line))
      } catch {
        throw .badLine(path: path, line: lineNumber, reason: reason(of: error))
      }
    }
  }

  /// gzip may hide a bomb: a file this large does not fit into memory with what is made of it.
  private static let maximumByteCount = 4_000_000_000

  private static func lines(of path: String) throws(AggregationError) -> [Data] {
    guard let file = gzopen(path == "-" ? "/dev/stdin" : path, "rb") else {
      throw .unreadableFile(path: path, reason: String(cString: strerror(errno)))
    }
    defer { gzclose(file) }
    gzbuffer(file, 1 << 18)
    var whole = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = gzread(file, &buffer, UInt32(buffer.count))
      guard count >= 0 else { throw .unreadableFile(path: path, reason: "it is damaged, or not a file") }
      if count == 0 { break }
      whole.append(contentsOf: buffer[..<Int(count)])
      guard whole.count <= maximumByteCount else {
        throw .unreadableFile(path: path, reason: "it has more than \(maximumByteCount) bytes")
      }
    }
    return whole.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  private static func reason(of error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "it has no \"\(key.stringValue)\""
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "\"\(context.codingPath.last?.stringValue ?? "it")\" has another type than expected"
    case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
      "\"\(context.codingPath.last?.stringValue ?? "")\" is not a time such as 2026-03-01T12:00:00Z"
    default: "it is not a JSON object"
    }
  }
}
