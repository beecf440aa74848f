/// One under-covered story as a report shows it.
struct GapEntry: Hashable {
  let kind: String
  var title: Phrase
  /// Who has it, and since when.
  var source: Phrase
  var reason: Phrase
  /// `nil` for what has no rank.
  let chance: Chance?

  /// How probable it is that others pick it up, and what it is ranked by.
  struct Chance: Hashable {
    /// 0 to 1.
    let probability: Double
    let probabilityText: String
    let scoreText: String
  }
}
