/// Words that only those know who were told.
enum Secret {
  /// 128 bits of the system's randomness as hexadecimal digits.
  static func random() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Compares in a time that tells nothing of where the two differ; only of the length of what was offered.
  static func equals(_ offered: String, _ secret: String) -> Bool {
    let (left, right) = (Array(offered.utf8), Array(secret.utf8))
    guard !right.isEmpty else { return false }
    var difference: UInt8 = left.count == right.count ? 0 : 1
    for index in left.indices { difference |= left[index] ^ right[index % right.count] }
    return difference == 0
  }
}
