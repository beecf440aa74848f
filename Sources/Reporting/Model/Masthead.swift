/// What stands at the head of a report.
struct Masthead: Hashable {
  /// "daily echo report", "weekly echo report".
  let kind: String
  /// "Sunday, 22 November 2026", "week of 16 November 2026".
  let day: String
  /// The window and its time zone.
  let window: Phrase
  /// What it rests on: feeds that had items, active outlets, owners.
  let basis: Phrase
  /// Items, stories, effective stories: the beginning of the verdict as figures.
  let figures: [Figure]
  /// What the figures mean.
  let meaning: Phrase
  /// The one line of verdict: "312 items = 141 stories = 41 effective; narrower than 9 days in 10; 9 min to read".
  let verdict: Phrase
  /// What stands in it beside the figures, for media that show those by themselves: "Narrower than 9 days in 10; 9 min to read".
  let pace: String
  let band: BandMark?
  /// How the day compares with its band, or what is missing for that.
  let comparison: Phrase
  /// At most three sentences for those who read no further.
  var summary: [Phrase]

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
