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
    try forEachLine(of: path) { line throws(AggregationError) in
      lineNumber += 1
      guard line.contains(where: { $0 > UInt8(ascii: " ") }) else { return }
      do {
        body(try decoder.decode(Value.self, from: line))
      } catch {
        throw .badLine(path: path, line: lineNumber, reason: reason(of: error))
      }
    }
  }

  /// gzip may hide a bomb: a file this large does not fit into memory with what is made of it.
  private static let maximumByteCount = 4_000_000_000

  /// Calls `body` with each line, without its line break; of the file no more than a line and a buffer is held.
  private static func forEachLine(
    of path: String, _ body: (Data) throws(AggregationError) -> Void
  ) throws(AggregationError) {
    guard let file = gzopen(path == "-" ? "/dev/stdin" : path, "rb") else {
      throw .unreadableFile(path: path, reason: String(cString: strerror(errno)))
    }
    defer { gzclose(file) }
    gzbuffer(file, 1 << 18)
    var byteCount = 0
    var line = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = Int(gzread(file, &buffer, UInt32(buffer.count)))
      guard count >= 0 else { throw .unreadableFile(path: path, reason: "it is damaged, or not a file") }
      if count == 0 { break }
      byteCount += count
      guard byteCount <= maximumByteCount else {
        throw .unreadableFile(path: path, reason: "it has more than \(maximumByteCount) bytes")
      }
      var rest = buffer[..<count]
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        line.append(contentsOf: rest[..<end])
        rest = rest[(end + 1)...]
        try body(line)
        line.removeAll(keepingCapacity: true)
      }
      line.append(contentsOf: rest)
    }
    try body(line)
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
