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
    let consonants = sounds(of: word, limit: keptConsonants, hasVowels: false)
    if consonants.count >= 3 { return consonants.hash }
    let sounds = sounds(of: word, limit: keptSounds, hasVowels: true)
    return sounds.count >= 4 ? sounds.hash : nil
  }

  private static func sounds(
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
      if sound == 0, hasVowels, word[position] < tableEnd { sound = vowels[Int(word[position])] }
      position += length
      guard sound != 0, sound != last else { continue }
      state = WordScanner.combined(state, UInt32(sound))
      count += 1
      last = sound
    }
    return (count, WordScanner.mixed(state))
  }

  private static let keptConsonants = 5, keptSounds = 6

  /// The sound that begins at a position, 0 for none that counts, and how many letters write it.
  private static func sound(
    at position: Int, of word: Slice<UnsafeBufferPointer<UInt32>>
  ) -> (sound: UInt8, length: Int) {
    let first = word[position]
    if position + 1 < word.endIndex, first < 0x80,
      case let second = word[position + 1], second < 0x80
    {
      let pair = pairs[Int(first) << 7 | Int(second)]
      if pair != 0 { return (pair, 2) }
    }
    return (first < tableEnd ? sounds[Int(first)] : 0, 1)
  }

  /// The scripts that we know stand before this.
  private static let tableEnd: UInt32 = 0x700

  /// By the first letter, times 128, plus the second one.
  private static let pairs: [UInt8] = {
    let spellings: [(String, Character)] = [
      ("ph", "f"), ("sh", "s"), ("ch", "s"), ("tz", "s"), ("ts", "s"), ("th", "t"), ("ck", "k"), ("ce", "s"),
      ("ci", "s"), ("gh", "g"),
    ]
    var pairs = [UInt8](repeating: 0, count: 128 * 128)
    for (spelling, sound) in spellings {
      let letters = Array(spelling.utf8)
      pairs[Int(letters[0]) << 7 | Int(letters[1])] = sound.asciiValue ?? 0
    }
    return pairs
  }()

  private static let vowels: [UInt8] = table([
    ("a", "aая"), ("e", "eеэ"), ("i", "iиы"), ("o", "oо"), ("u", "uую"),
  ])

  /// The consonants of Latin, Cyrillic and Arabic script by their sounds.
  private static let sounds: [UInt8] = table([
    ("b", "bpбпبپ"), ("f", "vfвфفڤ"), ("g", "gjгжґجغگ"), ("k", "kcqxкكق"), ("s", "szзсцчшщسشصثزذظچ"),
    ("t", "dtдтتدطض"), ("l", "lлل"), ("r", "rрر"), ("m", "mмم"), ("n", "nнن"),
  ])

  private static func table(_ groups: [(Character, String)]) -> [UInt8] {
    var sounds = [UInt8](repeating: 0, count: Int(tableEnd))
    for (sound, letters) in groups {
      for letter in letters.unicodeScalars { sounds[Int(letter.value)] = sound.asciiValue ?? 0 }
    }
    return sounds
  }
}
