import FeedParsing
import Foundation
import Testing

@Suite struct SampleTests {
  @Test(arguments: Samples.names) func `Each sample gives what is written beside it`(name: String) throws {
    let feed = try FeedParser.parse(Samples.bytes(name), context: Samples.context)
    #expect(try Samples.dictionary(feed.neutralJSON()) == Samples.expected(name))
  }

  @Test(arguments: Samples.names) func `The size of the pieces does not matter`(name: String) throws {
    let bytes = try Samples.bytes(name)
    let whole = try FeedParser.parse(bytes, context: Samples.context)
    for size in [1, 2, 3, 7, 64, 1_000] {
      #expect(try Samples.parse(bytes, inPiecesOf: size) == whole, "pieces of \(size)")
    }
  }

  @Test(arguments: Samples.names) func `A document cut anywhere is read or refused`(name: String) throws {
    let bytes = try Samples.bytes(name)
    for end in 0...bytes.count {
      _ = try? FeedParser.parse(Array(bytes[..<end]), context: Samples.context)
    }
  }

  @Test(arguments: Samples.names) func `A damaged document is read or refused`(name: String) throws {
    let bytes = try Samples.bytes(name)
    let seed = UInt64(bytes.count)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let at = Int.random(in: 0..<damaged.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: damaged[at] = UInt8.random(in: 0...255, using: &random)
        case 1: damaged.remove(at: at)
        case 2: damaged.insert(contentsOf: Array("<&]>\"'".utf8).shuffled(using: &random), at: at)
        default:
          let end = min(at + Int.random(in: 1...40, using: &random), damaged.count)
          damaged.append(contentsOf: damaged[at..<end])
        }
        if damaged.isEmpty { damaged = [0x3c] }
      }
      let whole = try? FeedParser.parse(damaged, context: Samples.context)
      let pieces = try? Samples.parse(damaged, inPiecesOf: Int.random(in: 1...50, using: &random))
      #expect(whole == pieces, "seed \(seed): \(String(decoding: damaged, as: UTF8.self))")
      if let whole { _ = try Samples.dictionary(whole.neutralJSON()) }
    }
  }

  @Test func `Items can be taken while the document still arrives`() throws {
    let parser = FeedDocumentParser()
    let start = "<rss version=\"2.0\"><channel><item><title>a</title></item>"
    try parser.append(Array((start + String(repeating: " ", count: 2_000)).utf8))
    #expect(parser.takeItems().map(\.plainTitle) == ["a"])
    try parser.append(Array("<item><title>b</title></item></channel></rss>".utf8))
    #expect(try parser.finish().items.map(\.plainTitle) == ["b"])
  }
}

/// SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
