/// A part of a report, under a heading of its own.
struct Section: Hashable, Sendable {
  /// The anchor in the page.
  let id: String
  let title: String
  /// Says under the title what the section shows; `nil` where the title is enough.
  var lead: Phrase?
  var blocks: [Block]
  /// The "how counted" line at its end.
  let method: Phrase
  /// Whether it shows what a store knows of the present only, so that it cannot be made again later.
  var isOfThePresent = false
}

/// What sections are made of.
enum Block: Hashable, Sendable {
  /// Blocks under a heading of their own.
  case part(String, [Block])
  case paragraph(Phrase)
  case list([Phrase])
  /// Why there is nothing to show, and what would change that.
  case empty(Phrase)
  case stories([StoryEntry])
  case gaps([GapEntry])
  case table(Table)
  case terms([Term])
  /// Closed until asked for, where the medium can.
  case details(summary: String, blocks: [Block])

  struct Term: Hashable {
    let name: String
    let text: Phrase
  }
}
