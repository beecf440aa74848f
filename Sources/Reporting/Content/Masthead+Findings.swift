internal import Analysis
internal import Foundation

extension Masthead {
  /// - Parameters:
  ///   - findings: Those of a day or a week.
  ///   - clock: Shows its times.
  ///   - readingMinutes: How long the report takes to read.
  init(_ findings: Findings, clock: Clock, readingMinutes: Int) {
    let day = findings.day
    let window = findings.window
    let active = findings.feeds.count { $0.itemsInWindow > 0 }
    kind = window.isWeek ? "weekly echo report" : "daily echo report"
    self.day =
      window.isWeek ? "week of \(clock.date(window.since))" : clock.longDay(clock.day(of: window))
    self.window =
      "\(clock.fullStamp(window.since)) – \(clock.fullStamp(window.until)) \(quiet: "(\(clock.zone(in: window)))")"
    basis = """
      \(strong: "\(Words.count(active)) of \(Words.counted(findings.feeds.count, "feed"))") had items · \
      \(strong: Words.counted(day.outlets, "active outlet")) of \(Words.counted(day.owners, "owner"))
      """
    let effective = Words.decimal(day.effectiveStories, places: 0)
    figures = [
      Figure(
        number: Words.count(day.items), unit: day.items == 1 ? "item" : "items", share: day.items > 0 ? 1 : 0),
      Figure(
        number: Words.count(day.stories), unit: day.stories == 1 ? "story" : "stories",
        share: Self.share(Double(day.stories), of: day.items)),
      Figure(number: effective, unit: "effective", share: Self.share(day.effectiveStories, of: day.items)),
    ]
    meaning =
      day.items == 0
      ? "Nothing was read in this window."
      : """
      Reading ratio \(strong: Words.decimal(day.readingRatio)): items for each story. The coverage is as broad as if \
      \(strong: effective) stories had been covered alike.
      """
    let standing = day.items > 0 ? Self.standing(findings) : nil
    let rest = [standing, "\(Words.count(readingMinutes))\u{A0}min to read"].compactMap(\.self)
      .joined(separator: "; ")
    verdict = """
      \(Words.counted(day.items, "item")) = \(Words.counted(day.stories, "story", plural: "stories")) \
      = \(effective)\u{A0}effective; \(rest)
      """
    pace = Words.capitalised(rest)
    band = BandMark(day)
    comparison = findings.week.map(Self.comparison) ?? Self.comparison(day)
    summary = Self.summary(findings, clock: clock)
  }

  private static func share(_ number: Double, of items: Int) -> Double {
    items > 0 && number.isFinite ? min(1, max(0, number / Double(items))) : 0
  }

  /// How broad the coverage was beside the days or weeks before, in a few words; `nil` while there are too few of them.
  private static func standing(_ findings: Findings) -> String? {
    guard let week = findings.week else {
      return findings.day.effectiveStoriesBand?.standing(of: findings.day.effectiveStories)
    }
    let (before, now) = (week.effectiveStoriesBefore, findings.day.effectiveStories)
    guard before.count > 1 else { return nil }
    let weeks = Words.counted(before.count, "week")
    if before.allSatisfy({ $0 > now }) { return "narrower than each of the \(weeks) before" }
    return before.allSatisfy { $0 < now } ? "broader than each of the \(weeks) before" : nil
  }

  private static func comparison(_ week: WeekFinding) -> Phrase {
    let before = week.effectiveStoriesBefore.map { Words.decimal($0, places: 0) }
    return before.isEmpty
      ? "There is no whole week before to compare with."
      : """
      Effective stories of the \(before.count == 1 ? "week" : Words.counted(before.count, "week")) before, the latest first: \
      \(before.joined(separator: ", ")).
      """
  }

  private static func comparison(_ day: DayFinding) -> Phrase {
    guard day.items > 0 else { return "" }
    guard let band = day.effectiveStoriesBand else {
      return """
        Whether that is a narrow or a broad day shows after 7 days of crawling: then the day is compared with the \
        days before it, at best with 28.
        """
    }
    let judgement =
      if day.effectiveStories < band.lowerQuartile {
        "narrower than usual"
      } else if day.effectiveStories > band.upperQuartile {
        "broader than usual"
      } else {
        "as broad as usual"
      }
    let days = band.days < 28 ? " (needs 28 days; so far \(band.days))" : ""
    return """
      \(strong: Words.capitalised(judgement)): the median of the last \(Words.counted(band.days, "day"))\(days) is \
      \(Words.decimal(band.median, places: 0)) effective stories, half of the days lie between \
      \(Words.decimal(band.lowerQuartile, places: 0)) and \(Words.decimal(band.upperQuartile, places: 0)).
      """
  }

  /// The loudest echo, the best gap, and how much was repeated.
  private static func summary(_ findings: Findings, clock: Clock) -> [Phrase] {
    let day = findings.day
    var lines: [Phrase] = []
    if let story = findings.stories.first, story.echoFactor > 1 {
      lines.append(
        """
        Most echoed: “\(outside: story.title, language: StoryEntry.language(story.language))”, \
        \(strong: Words.counted(story.outlets, "outlet")) but \
        \(strong: Words.counted(story.independentReports, "independent report"))\
        \(story.isRunning ? " so far" : "").
        """)
    }
    if let gap = findings.gaps.first {
      lines.append(
        """
        Hardly covered: “\(outside: gap.title)”, with \(outside: gap.outletName) since \
        \(clock.time(gap.time, on: clock.day(of: findings.window))).
        """)
    }
    if day.pairs > 0 {
      let exclusive = findings.stories.count { $0.owners == 1 }
      lines.append(
        """
        \(strong: Words.percent(day.sharedShare)) of what the \(Words.counted(day.outlets, "active outlet")) ran was \
        also with another owner\(usual(day.sharedShareBand)); \(strong: Words.counted(exclusive, "story", plural: "stories")) had one owner only.
        """)
    }
    return lines
  }
}

/// " (usually 30 to 41 %)"; nothing while there is no band.
private func usual(_ band: Band?) -> String {
  guard let band else { return "" }
  return
    " (usually \(Words.decimal(band.lowerQuartile * 100, places: 0)) to \(Words.percent(band.upperQuartile)))"
}

extension Band {
  /// How a day compares with its days, from the share of them that was narrower or broader: "narrower than 9 days in 10".
  ///
  /// - Returns: `nil` where these days were not counted.
  fileprivate func standing(of day: Double) -> String? {
    guard let daysBelow, let daysAbove, days > 0 else { return nil }
    if daysAbove == days { return "narrower than all \(Words.counted(days, "day")) before" }
    if daysBelow == days { return "broader than all \(Words.counted(days, "day")) before" }
    guard day < lowerQuartile || day > upperQuartile else { return "about as broad as usual" }
    let isNarrow = day < lowerQuartile
    let tenths = (10 * Double(isNarrow ? daysAbove : daysBelow) / Double(days)).rounded()
    // Not all of them, so that it never says ten.
    return "\(isNarrow ? "narrower" : "broader") than \(Words.decimal(min(9, tenths), places: 0)) days in 10"
  }
}

extension BandMark {
  /// `nil` while there is no band.
  init?(_ day: DayFinding) {
    guard let band = day.effectiveStoriesBand else { return nil }
    let maximum = max(day.effectiveStories, band.upperQuartile) * 1.25
    guard maximum.isFinite, maximum > 0 else { return nil }
    let numbers = [day.effectiveStories, band.lowerQuartile, band.median, band.upperQuartile]
      .map { Words.decimal($0, places: 0) }
    self.init(
      value: day.effectiveStories, lower: band.lowerQuartile, median: band.median, upper: band.upperQuartile,
      maximum: maximum,
      text: "Effective stories: \(numbers[0]); usually \(numbers[1]) to \(numbers[3]), median \(numbers[2])")
  }
}
