/// One line of `echometer parse --json --server`: which file to read, and what the transport said of it.
public struct ParseRequest: Hashable, Sendable {
  /// The file to read.
  public var file: String
  /// What the transport said.
  public var context: DocumentContext

  /// A request.
  public init(file: String, context: DocumentContext = DocumentContext()) {
    self.file = file
    self.context = context
  }

  /// Decodes `{"file": …, "base_url": …, "content_type": …, "content_location": …}`; only `file` must be there.
  ///
  /// - Returns: `nil` when the line is no such request.
  public init?(line: String) {
    var line = line
    let value = line.withUTF8 { bytes -> JSONValue? in
      var reader = JSONReader(bytes, limits: .standard)
      let value = try? reader.document()
      return reader.isTruncated ? nil : value
    }
    guard let value, let file = value["file"]?.text else { return nil }
    self.init(
      file: file,
      context: DocumentContext(
        baseURL: value["base_url"]?.text, contentType: value["content_type"]?.text,
        contentLocation: value["content_location"]?.text))
  }

  /// The answer to a line: the neutral document of the file, or what went wrong. One line, without its end.
  ///
  /// - Parameters:
  ///   - line: A request, see ``init(line:)``.
  ///   - read: Gives the bytes of a file; what it throws becomes the answer's error.
  public static func answer(to line: String, reading read: (String) throws -> [UInt8]) -> [UInt8] {
    guard let request = ParseRequest(line: line) else {
      return NeutralDocument.failure("not a request: \(line)")
    }
    do {
      return try FeedParser.parse(read(request.file), context: request.context).neutralJSON()
    } catch let error as ParsingError {
      return NeutralDocument.failure(error)
    } catch {
      return NeutralDocument.failure("\(error)")
    }
  }
}
