/// How much of a report goes into a message.
struct MailLimits {
  /// Stories under one heading.
  let stories: Int
  /// Gaps under one heading.
  let gaps: Int
  /// Stories whose angles are listed.
  let angles: Int
  /// Rows of a table, lines of a list.
  let lines: Int
  /// Characters of a title or another text from outside, which takes at most four times as many bytes.
  let characters: Int
  /// Bytes of an address; what is longer is no link.
  let linkBytes: Int

  /// From what is pleasant to read down to what fits on any day: the first that fits is taken.
  static let steps = [
    MailLimits(stories: 10, gaps: 12, angles: 5, lines: 12, characters: 400, linkBytes: 2048),
    MailLimits(stories: 8, gaps: 10, angles: 3, lines: 10, characters: 240, linkBytes: 400),
    MailLimits(stories: 6, gaps: 8, angles: 2, lines: 7, characters: 160, linkBytes: 300),
    MailLimits(stories: 4, gaps: 6, angles: 1, lines: 5, characters: 120, linkBytes: 200),
    MailLimits(stories: 2, gaps: 3, angles: 1, lines: 3, characters: 80, linkBytes: 120),
    MailLimits(stories: 0, gaps: 0, angles: 0, lines: 0, characters: 60, linkBytes: 0),
  ]
}
