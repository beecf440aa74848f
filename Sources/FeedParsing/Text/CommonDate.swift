import Foundation

/// Reads the two shapes nine of ten dates have, without making a word of them: "Sun, 22 Nov 2026 09:30:00 +0100"
/// and "2026-11-22T09:30:00.5+01:00".
enum CommonDate {
  /// `nil` when the date has any other shape, or does not exist.
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Date? {
    guard bytes.count >= 16, bytes.count <= 40 else { return nil }
    var reader = Reader(bytes: bytes)
    return bytes[4] == UInt8(ascii: "-") ? reader.iso() : reader.rfc822()
  }

  private struct Reader {
    let bytes: UnsafeBufferPointer<UInt8>
    var at = 0
    var fields = DateFields()

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func iso() -> Date? {
      guard let year = number(4), take("-"), let month = number(2), take("-"), let day = number(2),
        take("T") || take(" "), clock()
      else { return nil }
      fields.year = year
      fields.month = month
      fields.day = day
      if take(".") {
        var scale = 0.1
        let start = at
        while at < bytes.count, bytes[at].isDigit, at - start < 9 {
          fields.fraction += Double(bytes[at] - 0x30) * scale
          scale /= 10
          at += 1
        }
        guard at > start else { return nil }
      }
      return take("Z") ? finished() : zone(hasColon: true)
    }

    mutating func rfc822() -> Date? {
      if bytes[3] == UInt8(ascii: ",") {
        at = 4
        guard bytes[0].isLetter, bytes[1].isLetter, bytes[2].isLetter, take(" ") else { return nil }
      }
      guard let day = number(bytes[at + 1].isDigit ? 2 : 1), take(" "), let month = month(), take(" "),
        let year = number(4), take(" "), clock(), take(" ")
      else { return nil }
      fields.year = year
      fields.month = month
      fields.day = day
      if bytes.count - at == 3, take("G"), take("M"), take("T") { return finished() }
      return zone(hasColon: false)
    }

    private mutating func clock() -> Bool {
      guard let hour = number(2), hour < 24, take(":"), let minute = number(2) else { return false }
      fields.hour = hour
      fields.minute = minute
      guard take(":") else { return true }
      guard let second = number(2) else { return false }
      fields.second = second
      return true
    }

    private mutating func zone(hasColon: Bool) -> Date? {
      let isEast = take("+")
      guard isEast || take("-"), let hours = number(2), !hasColon || take(":"), let minutes = number(2),
        hours < 24, minutes < 60
      else { return nil }
      fields.offset = (isEast ? 1 : -1) * (hours * 3_600 + minutes * 60)
      return finished()
    }

    private func finished() -> Date? { at == bytes.count ? fields.date : nil }

    private mutating func take(_ letter: Unicode.Scalar) -> Bool {
      guard at < bytes.count, bytes[at] == UInt8(ascii: letter) else { return false }
      at += 1
      return true
    }

    private mutating func number(_ digits: Int) -> Int? {
      guard bytes.count - at >= digits else { return nil }
      var value = 0
      for _ in 0..<digits {
        guard bytes[at].isDigit else { return nil }
        value = value * 10 + Int(bytes[at] - 0x30)
        at += 1
      }
      return value
    }

    private mutating func month() -> Int? {
      guard bytes.count - at >= 3 else { return nil }
      let letters = (bytes[at] | 0x20, bytes[at + 1] | 0x20, bytes[at + 2] | 0x20)
      at += 3
      switch letters {
      case (0x6a, 0x61, 0x6e): return 1
      case (0x66, 0x65, 0x62): return 2
      case (0x6d, 0x61, 0x72): return 3
      case (0x61, 0x70, 0x72): return 4
      case (0x6d, 0x61, 0x79): return 5
      case (0x6a, 0x75, 0x6e): return 6
      case (0x6a, 0x75, 0x6c): return 7
      case (0x61, 0x75, 0x67): return 8
      case (0x73, 0x65, 0x70): return 9
      case (0x6f, 0x63, 0x74): return 10
      case (0x6e, 0x6f, 0x76): return 11
      case (0x64, 0x65, 0x63): return 12
      default: return nil
      }
    }
  }
}
