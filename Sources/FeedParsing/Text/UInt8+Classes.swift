extension UInt8 {
  var isSpace: Bool { self == 0x20 || (0x09...0x0d).contains(self) }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLetter: Bool { (0x61...0x7a).contains(self | 0x20) }
  var isLetterOrDigit: Bool { isLetter || isDigit }

  /// Whether an XML name may begin with it; every byte beyond ASCII counts as a letter.
  var beginsName: Bool { isLetter || self == 0x5f || self == 0x3a || self >= 0x80 }
  var continuesName: Bool { beginsName || isDigit || self == 0x2d || self == 0x2e }

  var lowercased: UInt8 { (0x41...0x5a).contains(self) ? self | 0x20 : self }

  var hexadecimalValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}
