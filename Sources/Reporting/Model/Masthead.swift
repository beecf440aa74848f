/// What stands at the head of a report.
struct Masthead: Hashable {
  /// "Sunday, 22 November 2026".
  let day: String
  /// The window and its time zone.
  let window: Phrase
  /// What it rests on: feeds that answered, active outlets, owners.
  let basis: Phrase
  /// Items, stories, effective stories: the one line of verdict as figures.
  let figures: [Figure]
  /// What the figures mean.
  let meaning: Phrase
  /// The line of verdict in words.
  let verdict: Phrase
  let band: BandMark?
  /// How the day compares with its band, or what is missing for that.
  let comparison: Phrase
  /// At most three sentences for those who read no further.
  let summary: [Phrase]

  struct Figure: Hashable {
    let number: String
    let unit: String
    /// Of the first figure, 0 to 1.
    let share: Double
  }
}

/// Where a day lies against its usual range.
struct BandMark: Hashable {
  let value: Double
  let lower: Double
  let median: Double
  let upper: Double
  let maximum: Double
  let text: String
}
