/// Columns of a line as a terminal counts them, roughly and on its own: wide scripts and emoji take two.
func columns(_ line: String) -> Int {
  line.reduce(0) { sum, character in
    let isWide = character.unicodeScalars.contains { scalar in
      scalar.properties.isEmojiPresentation || (0x3041...0x9FFF).contains(scalar.value)
        || (0xFF01...0xFF60).contains(scalar.value) || (0x3000...0x303E).contains(scalar.value)
    }
    return sum + (isWide ? 2 : 1)
  }
}
