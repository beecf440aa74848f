/// A 64-bit hash that is the same on every machine and in every run, unlike Swift's `Hasher`.
///
/// FNV-1a over UTF-8 with a final avalanche (the finaliser of SplitMix64), so that every bit can be used for
/// bucketing. Not for adversaries: who chooses the input can choose the hash.
public struct StableHash: Sendable, BitwiseCopyable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  public init() {}

  /// Adds a text and a separator, so that ("a", "bc") and ("ab", "c") differ.
  public mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
    combine(0xff)
  }

  /// Adds bytes, without a separator.
  public mutating func combine(_ bytes: some Sequence<UInt8>) {
    // One by one each byte would be a call, since the kind of sequence is not known here.
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { bytes in
      for byte in bytes { combine(byte) }
    }
    if isDone == nil { for byte in bytes { combine(byte) } }
  }

  private mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The hash of all that was added.
  public var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// ``value`` in thirteen characters of Crockford's base 32, lower case.
  public var base32: String {
    let value = value
    return String(unsafeUninitializedCapacity: 13) { characters in
      for position in 0..<13 {
        characters[position] = Self.alphabet[Int((value >> UInt64(5 * (12 - position))) & 31)]
      }
      return 13
    }
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
