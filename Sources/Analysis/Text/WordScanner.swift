/// Cuts UTF-8 into folded words, byte by byte: the one place where the program decides what a word is.
///
/// A word is a run of letters, digits and underscores. Chinese, Japanese and Thai, which put no spaces
/// between words, are cut into pairs of neighbouring characters.
struct WordScanner {
  /// One word as it was found.
  struct Word {
    /// The beginning of its folded scalars, at most ``WordScanner/keptScalars``; valid until the scanner goes on.
    var scalars: UnsafeBufferPointer<UInt32>
    /// Where it stands in the text, in bytes.
    var range: Range<Int>
    /// Whether it is a pair of characters out of a longer run.
    var isPair: Bool
    /// The hash of the whole folded word, the same on every machine and in every run.
    var hash: UInt64
  }

  /// Longer words are hashed whole, but only so much of them is shown.
  static let keptScalars = 64

  /// The hash of no scalars, to be continued by ``combined(_:_:)`` and finished by ``mixed(_:)``: FNV-1a.
  static let emptyHash: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func combined(_ state: UInt64, _ scalar: UInt32) -> UInt64 {
    (state ^ UInt64(scalar)) &* 0x100_0000_01b3
  }

  /// The finaliser of SplitMix64: every bit of the result depends on every bit of the state.
  @inline(__always)
  static func mixed(_ state: UInt64) -> UInt64 {
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }

  /// Calls `body` with each word in order until it answers `false`.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  static func scan(_ text: String, _ body: (Word) -> Bool) {
    var text = text
    text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: keptScalars) { scalars in
        var scanner = WordScanner(bytes: bytes, scalars: scalars)
        scanner.run(body)
      }
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let scalars: UnsafeMutableBufferPointer<UInt32>
  private let folding = Folding.shared
  private var position = 0
  /// Where the word being read begins, how many scalars it has so far, and their hash.
  private var start = 0
  private var count = 0
  private var state = WordScanner.emptyHash
  /// Whether the scalars read last are of a script without spaces.
  private var isDense = false
  /// Whether pairs of the present dense run were handed over, so that its last character is not left out.
  private var hasPairs = false

  private init(bytes: UnsafeBufferPointer<UInt8>, scalars: UnsafeMutableBufferPointer<UInt32>) {
    self.bytes = bytes
    self.scalars = scalars
  }

  private mutating func run(_ body: (Word) -> Bool) {
    while position < bytes.count {
      if !isDense { readPlainLetters() }
      guard position < bytes.count else { break }
      let here = position
      let (kind, value) = folding.fold(nextScalar())
      switch kind {
      case .silent: continue
      case .border:
        guard endWord(at: here, body) else { return }
        isDense = false
      case .letter, .pair:
        if isDense {
          guard endWord(at: here, body) else { return }
          isDense = false
        }
        if count == 0 { start = here }
        if kind == .letter {
          append(value)
        } else {
          append(value & 0xFFFF)
          append(value >> 16)
        }
      case .dense:
        if !isDense {
          guard endWord(at: here, body) else { return }
          isDense = true
        }
        guard addDense(value, at: here, body) else { return }
      }
    }
    _ = endWord(at: bytes.count, body)
  }

  /// Reads the letters and digits of ASCII that come next, of which most texts are made.
  @inline(__always)
  private mutating func readPlainLetters() {
    let first = position
    var (position, count, state) = (position, count, state)
    while position < bytes.count, let letter = folding.plainLetter(bytes[position]) {
      if count < Self.keptScalars { scalars[count] = letter }
      count += 1
      state = Self.combined(state, letter)
      position += 1
    }
    guard position > first else { return }
    if self.count == 0 { start = first }
    (self.position, self.count, self.state) = (position, count, state)
  }

  @inline(__always)
  private mutating func append(_ scalar: UInt32) {
    if count < Self.keptScalars { scalars[count] = scalar }
    count += 1
    state = Self.combined(state, scalar)
  }

  private func word(endingAt end: Int, isPair: Bool) -> Word {
    Word(
      scalars: UnsafeBufferPointer(rebasing: scalars[..<min(count, Self.keptScalars)]), range: start..<end,
      isPair: isPair, hash: Self.mixed(state))
  }

  /// Hands over the word read so far, unless it is the last character of a run that already gave pairs.
  @inline(__always)
  private mutating func endWord(at end: Int, _ body: (Word) -> Bool) -> Bool {
    let goesOn = count == 0 || hasPairs || body(word(endingAt: end, isPair: false))
    count = 0
    state = Self.emptyHash
    hasPairs = false
    return goesOn
  }

  private mutating func addDense(_ scalar: UInt32, at here: Int, _ body: (Word) -> Bool) -> Bool {
    if count == 0 { start = here }
    append(scalar)
    guard count == 2 else { return true }
    let goesOn = body(word(endingAt: position, isPair: true))
    hasPairs = true
    // The second character is the first of the next pair.
    count = 0
    state = Self.emptyHash
    start = here
    append(scalar)
    return goesOn
  }

  /// Reads one scalar; Swift strings are valid UTF-8, so nothing can be cut short.
  @inline(__always)
  private mutating func nextScalar() -> UInt32 {
    let first = UInt32(bytes[position])
    position += 1
    if first < 0x80 { return first }
    let following = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
    var value = first & (0x3F >> UInt32(following))
    for _ in 0..<following where position < bytes.count {
      value = value << 6 | UInt32(bytes[position] & 0x3F)
      position += 1
    }
    return value
  }
}
