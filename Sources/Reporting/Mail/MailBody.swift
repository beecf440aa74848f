internal import Foundation

/// A text in one of the encodings that mail of seven bits and short lines carries it in: the shorter one.
struct MailBody {
  /// As the header of a part names it (RFC 2045, section 6).
  enum Encoding: String {
    case quotedPrintable = "quoted-printable"
    case base64
  }

  let encoding: Encoding
  /// Lines of at most 76 characters, separated by CR LF.
  let encoded: String

  /// - Parameter text: With line feeds.
  init(_ text: String) {
    let printable = Self.quotedPrintable(text)
    let base64 = Data(text.replacing("\n", with: "\r\n").utf8).base64EncodedString(
      options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
    (encoding, encoded) =
      printable.utf8.count <= base64.utf8.count ? (.quotedPrintable, printable) : (.base64, base64)
  }

  /// RFC 2045, section 6.7.
  private static func quotedPrintable(_ text: String) -> String {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(text.utf8.count * 5 / 4)
    for (number, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      if number > 0 { encoded += Array("\r\n".utf8) }
      var width = 0
      for (index, byte) in zip(line.indices, line) {
        let isLast = line.index(after: index) == line.endIndex
        let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
        let isLiteral = isSpace ? !isLast : (33...126).contains(byte) && byte != UInt8(ascii: "=")
        // The last place of a line is that of the "=" which says that it goes on.
        let needed = isLiteral ? 1 : 3
        if width + needed > (isLast ? 76 : 75) {
          encoded += Array("=\r\n".utf8)
          width = 0
        }
        if isLiteral {
          encoded.append(byte)
        } else {
          encoded += [UInt8(ascii: "="), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
        }
        width += needed
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}
