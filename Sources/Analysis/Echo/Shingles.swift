/// The hashes of the runs of four neighbouring tokens of a text.
enum Shingles {
  /// Tokens in a shingle: the shortest run that counts as copied (METRICS, "copied share").
  static let width = 4

  /// One for each position a run starts at; empty when the text is shorter than ``width``.
  static func hashes(of words: [UInt64]) -> [UInt64] {
    guard words.count >= width else { return [] }
    var hashes: [UInt64] = []
    hashes.reserveCapacity(words.count - width + 1)
    for start in 0...(words.count - width) { hashes.append(hash(of: words[start..<start + width])) }
    return hashes
  }

  @inline(__always)
  private static func hash(of words: ArraySlice<UInt64>) -> UInt64 {
    var state: UInt64 = 0
    for word in words { state = (state ^ (state >> 29)) &* 0xbf58_476d_1ce4_e5b9 &+ word }
    state = (state ^ (state >> 32)) &* 0x94d0_49bb_1331_11eb
    return state ^ (state >> 31)
  }

  /// Fingerprints of a text, each of six neighbouring tokens, so chosen that two texts with a run of at least
  /// ``sureRun`` tokens in common have one in common, wherever the run stands in them.
  ///
  /// - Returns: About half as many as there are tokens, in order, with the position they begin at.
  /// - SeeAlso: Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting" (2003).
  static func fingerprints(of words: [UInt64]) -> [(hash: UInt64, start: Int)] {
    let length = sureRun - fingerprintWindow + 1
    guard words.count >= sureRun else { return [] }
    var found: [(hash: UInt64, start: Int)] = []
    found.reserveCapacity(words.count / 2)
    let hashes = (0...(words.count - length)).map { hash(of: words[$0..<$0 + length]) }
    for first in 0...(hashes.count - fingerprintWindow) {
      // The last of the least, so that neighbouring windows agree as often as can be.
      var least = first
      for position in first..<first + fingerprintWindow where hashes[position] <= hashes[least] {
        least = position
      }
      if found.last?.start != least { found.append((hashes[least], least)) }
    }
    return found
  }

  /// Tokens of a run in common that ``fingerprints(of:)`` never miss.
  static let sureRun = 8
  /// Of so many neighbouring hashes one becomes a fingerprint.
  private static let fingerprintWindow = 3
}
