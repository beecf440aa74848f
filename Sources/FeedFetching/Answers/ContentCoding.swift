internal import CDecompression
internal import Glibc

/// How a body was compressed for its way (RFC 9110, section 8.4.1).
package enum ContentCoding: Hashable, Sendable {
  case gzip, deflate, brotli, zstandard

  /// Those that a `Content-Encoding` field names, in the order in which they were applied.
  ///
  /// Other words are passed over: some servers name the character set there, and a body that was compressed in
  /// a way we do not offer is no feed to the parser.
  package static func all(in field: String?) -> [ContentCoding] {
    (field ?? "").split(separator: ",").compactMap { name in
      let word = name.drop { $0.isWhitespace }.prefix { !$0.isWhitespace && $0 != ";" }
      return switch word.lowercased() {
      case "gzip", "x-gzip": .gzip
      case "deflate": .deflate
      case "br": .brotli
      case "zstd": .zstandard
      default: nil
      }
    }
  }

  /// How far a body could be read.
  package enum Extent: Sendable {
    case whole
    /// It ends too early.
    case cut
    /// Up to what is not compressed in this way.
    case broken
    /// Up to the limit.
    case over
  }

  /// Decompresses what can be read of a body.
  ///
  /// - Parameters:
  ///   - bytes: The body.
  ///   - limit: The greatest count of bytes to produce.
  package func decoded(_ bytes: [UInt8], limit: Int) -> (bytes: [UInt8], extent: Extent) {
    let result = echometer_decompress(coding, bytes, bytes.count, max(0, limit))
    defer { free(result.bytes) }
    let extent: Extent =
      switch result.extent {
      case ECHOMETER_WHOLE: .whole
      case ECHOMETER_CUT: .cut
      case ECHOMETER_OVER: .over
      default: .broken
      }
    return (Array(UnsafeBufferPointer(start: result.bytes, count: result.count)), extent)
  }

  private var coding: echometer_coding {
    switch self {
    case .gzip: ECHOMETER_GZIP
    case .deflate: ECHOMETER_DEFLATE
    case .brotli: ECHOMETER_BROTLI
    case .zstandard: ECHOMETER_ZSTANDARD
    }
  }
}
