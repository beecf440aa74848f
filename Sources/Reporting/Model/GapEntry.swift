/// One under-covered story as a report shows it.
struct GapEntry: Hashable {
  let kind: String
  let title: Phrase
  /// Who has it, and since when.
  let source: Phrase
  let reason: Phrase
  /// 0 to 1.
  let probability: Double
  let probabilityText: String
  let scoreText: String
}
