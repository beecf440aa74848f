/// Spells names of several scripts in one way, so that the same name gives the same key in each.
///
/// Letters are taken for the sound they most often stand for, vowels and doubled sounds are left out, and sounds
/// that scripts do not tell apart are one: "Nepartak", "Непартак" and "نيبارتاك" are all n-b-r-t-k. A name with few
/// consonants is told by its vowels too: "Osaka" and "Осака" are o-s-a-k-a.
enum NameKey {
  /// The key of a folded word: its first consonants, or where there are fewer than three of them all its first sounds.
  ///
  /// - Returns: `nil` for a word of few sounds, which would be like too many others.
  static func hash(of word: Slice<UnsafeBufferPointer<UInt32>>) -> UInt64? {
    guard word.count >= 4 else { return nil }
    let spelling = Self.spelling
    let consonants = spelling.sounds(of: word, limit: keptConsonants, hasVowels: false)
    if consonants.count >= 3 { return consonants.hash }
    let sounds = spelling.sounds(of: word, limit: keptSounds, hasVowels: true)
    return sounds.count >= 4 ? sounds.hash : nil
  }

  private static let keptConsonants = 5, keptSounds = 6

  private static let spelling = Spelling()

  /// Which letters stand for which sounds.
  private struct Spelling {
    /// The scripts that we know stand before this.
    private static let end: UInt32 = 0x700

    /// By the first letter, times 128, plus the second one.
    private let pairs = Self.table(
      count: 128 * 128,
      [
        ("ph", "f"), ("sh", "s"), ("ch", "s"), ("tz", "s"), ("ts", "s"), ("th", "t"), ("ck", "k"),
        ("ce", "s"), ("ci", "s"), ("gh", "g"),
      ].map { (spelling: String, sound: Character) in
        (sound, [spelling.unicodeScalars.reduce(0) { $0 << 7 | Int($1.value) }])
      })

    private let vowels = Self.table([
      ("a", "aая"), ("e", "eеэ"), ("i", "iиы"), ("o", "oо"), ("u", "uую"),
    ])

    /// The consonants of Latin, Cyrillic and Arabic script.
    private let consonants = Self.table([
      ("b", "bpбпبپ"), ("f", "vfвфفڤ"), ("g", "gjгжґجغگ"), ("k", "kcqxкكق"), ("s", "szзсцчшщسشصثزذظچ"),
      ("t", "dtдтتدطض"), ("l", "lлل"), ("r", "rрر"), ("m", "mмم"), ("n", "nнن"),
    ])

    private static func table(_ sounds: [(sound: Character, letters: String)]) -> [UInt8] {
      table(count: Int(end), sounds.map { ($0.sound, $0.letters.unicodeScalars.map { Int($0.value) }) })
    }

    private static func table(count: Int, _ placesOfSounds: [(sound: Character, places: [Int])]) -> [UInt8] {
      var sounds = [UInt8](repeating: 0, count: count)
      for (sound, places) in placesOfSounds {
        for place in places { sounds[place] = sound.asciiValue ?? 0 }
      }
      return sounds
    }

    /// How many sounds a word has, as far as the limit, and a hash of those.
    func sounds(
      of word: Slice<UnsafeBufferPointer<UInt32>>, limit: Int, hasVowels: Bool
    ) -> (count: Int, hash: UInt64) {
      var state: UInt64 = hasVowels ? 0x766f_7765_6c73 : 0x6e61_6d65
      var count = 0
      var last: UInt8 = 0
      var position = word.startIndex
      // The Arabic article is written with its word.
      if word.count > 4, word[position] == 0x627, word[position + 1] == 0x644 { position += 2 }
      while position < word.endIndex, count < limit {
        var (sound, length) = sound(at: position, of: word)
        if sound == 0, hasVowels, word[position] < Self.end { sound = vowels[Int(word[position])] }
        position += length
        guard sound != 0, sound != last else { continue }
        state = WordScanner.combined(state, UInt32(sound))
        count += 1
        last = sound
      }
      return (count, WordScanner.mixed(state))
    }

    /// The sound that begins at a position, 0 for none that counts, and how many letters write it.
    @inline(__always)
    private func sound(
      at position: Int, of word: Slice<UnsafeBufferPointer<UInt32>>
    ) -> (sound: UInt8, length: Int) {
      let first = word[position]
      if position + 1 < word.endIndex, first < 0x80,
        case let second = word[position + 1], second < 0x80
      {
        let pair = pairs[Int(first) << 7 | Int(second)]
        if pair != 0 { return (pair, 2) }
      }
      return (first < Self.end ? consonants[Int(first)] : 0, 1)
    }
  }
}
