internal import News

/// What the user does not want to see among the gaps.
public struct GapMutes: Hashable, Sendable, Codable {
  /// Words or phrases; a title that has one is left out, whatever its case and accents.
  public var phrases: [String]
  /// Beats by name.
  public var beats: [String]
  /// BCP 47 primary languages.
  public var languages: [String]

  public init(phrases: [String] = [], beats: [String] = [], languages: [String] = []) {
    self.phrases = phrases
    self.beats = beats
    self.languages = languages
  }

  var isEmpty: Bool { phrases.isEmpty && beats.isEmpty && languages.isEmpty }

  /// Whether a story is muted.
  ///
  /// - Parameters:
  ///   - title: The words of its title.
  ///   - beats: Those of its feeds.
  ///   - language: Its language.
  func contain(title: Tokens, beats: [String], language: String) -> Bool {
    languages.contains(language) || beats.contains(where: self.beats.contains)
      || phrases.contains { phrase in
        let words = Tokens(phrase).words
        return !words.isEmpty
          && title.words.indices.contains { title.words[$0...].starts(with: words) }
      }
  }
}
