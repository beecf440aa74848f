import CFuzzer
import FeedParsing
import Foundation

/// Runs LLVM's fuzzer with its own options; see `Fuzzing/run`.
@main enum Fuzzer {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments, testOneInput))
  }
}

/// Reads the input as a feed whole and in pieces, as an OPML list and as a page, and holds them to what they
/// promise: the pieces do not matter, every text is valid, and nothing traps.
///
/// The first byte chooses the size of the pieces.
private func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 1 else { return 0 }
  let pieceLength = Int(start.pointee % 61) + 1
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  let context = DocumentContext(baseURL: "https://feed.example/dir/feed")
  let whole = Result { () throws(ParsingError) in try FeedParser.parse(bytes, context: context) }
  let pieces = Result { () throws(ParsingError) in
    let parser = FeedDocumentParser(context: context)
    var items: [ParsedItem] = []
    var at = 0
    while at < bytes.count {
      let end = min(at + pieceLength, bytes.count)
      try parser.append(bytes[at..<end])
      items += parser.takeItems()
      at = end
    }
    var feed = try parser.finish()
    feed.items = items + feed.items
    return feed
  }
  switch (whole, pieces) {
  case (.success(let whole), .success(let pieces)):
    guard whole == pieces else {
      for feed in [whole, pieces] { print(String(decoding: feed.neutralJSON(), as: UTF8.self)) }
      preconditionFailure("a feed read in pieces of \(pieceLength) differs")
    }
    for item in whole.items {
      precondition(isValid(item.plainTitle) && isValid(item.plainSummary) && isValid(item.plainContent))
      precondition(isValid(item.identity))
    }
    precondition(isValid(String(decoding: whole.neutralJSON(), as: UTF8.self)))
  case (.failure, .failure): break
  default: preconditionFailure("a feed in pieces of \(pieceLength): one is read and the other is not")
  }
  _ = try? OPMLDocument.parse(bytes).xml
  for feed in FeedDiscovery.feeds(in: bytes, context: context) { precondition(isValid(feed.url)) }
  return 0
}

/// Whether a text holds UTF-8 as Swift believes it does.
private func isValid(_ text: String) -> Bool { String(validating: Array(text.utf8), as: UTF8.self) == text }
