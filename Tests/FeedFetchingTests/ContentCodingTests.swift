import FeedFetching
import Foundation
import Testing

@Suite struct ContentCodingTests {
  private static let feed = Array(Samples.feed.utf8)

  @Test(
    arguments: [
      (nil, []), ("", []), ("identity", []), ("UTF-8", []), ("gzip", [.gzip]), (" X-GZip ", [.gzip]),
      ("deflate,br", [.deflate, .brotli]), ("gzip, identity, zstd", [.gzip, .zstandard]),
    ] as [(String?, [ContentCoding])])
  func codingsAreReadFromTheField(field: String?, codings: [ContentCoding]) {
    #expect(ContentCoding.all(in: field) == codings)
  }

  private static let samples: [(ContentCoding, [UInt8])] = [
    (.gzip, Samples.gzip), (.deflate, Samples.deflate), (.brotli, Samples.brotli),
    (.zstandard, Samples.zstandard),
  ]

  @Test(arguments: samples)
  func aWholeBodyIsRead(coding: ContentCoding, bytes: [UInt8]) {
    let (decoded, extent) = coding.decoded(bytes, limit: 1 << 20)
    #expect(decoded == Self.feed)
    #expect(extent == .whole)
    let (exactly, exactExtent) = coding.decoded(bytes, limit: Self.feed.count)
    #expect(exactly == Self.feed)
    #expect(exactExtent == .whole)
  }

  @Test(arguments: samples)
  func aBodyIsReadUpToTheLimit(coding: ContentCoding, bytes: [UInt8]) {
    let (decoded, extent) = coding.decoded(bytes, limit: Self.feed.count - 1)
    #expect(decoded == Self.feed.dropLast())
    #expect(extent == .over)
    #expect(coding.decoded(bytes, limit: 0).extent == .over)
  }

  /// Wherever it is cut.
  @Test(arguments: samples)
  func aBodyThatEndsTooEarlyIsReadAsFarAsItGoes(coding: ContentCoding, bytes: [UInt8]) {
    for count in 1..<bytes.count {
      let (decoded, extent) = coding.decoded(Array(bytes.prefix(count)), limit: 1 << 20)
      #expect(Self.feed.starts(with: decoded))
      #expect(extent == .cut, "\(count) of \(bytes.count) bytes")
    }
    #expect(coding.decoded([], limit: 1 << 20).extent == .cut)
  }

  @Test(arguments: samples)
  func aBodyOfAnotherKindIsBroken(coding: ContentCoding, bytes: [UInt8]) {
    #expect(coding.decoded([255, 255, 255, 255, 255, 255], limit: 1 << 20).extent == .broken)
  }

  /// RFC 1952, section 2.2, and RFC 8878, section 3.1.
  @Test(arguments: [samples[0], samples[3]])
  func severalMembersFollowOneAnother(coding: ContentCoding, bytes: [UInt8]) {
    let (decoded, extent) = coding.decoded(bytes + bytes, limit: 1 << 20)
    #expect(decoded == Self.feed + Self.feed)
    #expect(extent == .whole)
  }

  @Test(arguments: samples)
  func whatFollowsTheEndIsPassedOver(coding: ContentCoding, bytes: [UInt8]) {
    let (decoded, extent) = coding.decoded(bytes + Array("\r\n".utf8), limit: 1 << 20)
    #expect(decoded == Self.feed)
    #expect(extent == .whole)
  }

  /// As some servers send it: neither header nor trailer (RFC 9110, section 8.4.1.2).
  @Test func deflateWithoutItsHeaderIsRead() {
    let (decoded, extent) = ContentCoding.deflate.decoded(
      Array(Samples.deflate.dropFirst(2).dropLast(4)), limit: 1 << 20)
    #expect(decoded == Self.feed)
    #expect(extent == .whole)
  }
}
