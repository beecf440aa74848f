internal import Analysis
internal import Foundation

extension Masthead {
  init(_ findings: Findings, clock: Clock) {
    let day = findings.day
    let window = findings.window
    let answered = findings.feeds.count { ($0.lastAnswered ?? .distantPast) >= window.since }
    self.day = clock.longDay(clock.day(of: window))
    self.window =
      "\(clock.fullStamp(window.since)) – \(clock.fullStamp(window.until)) \(quiet: "(\(clock.zone(in: window)))")"
    basis = """
      \(strong: "\(Words.count(answered)) of \(Words.counted(findings.feeds.count, "feed"))") answered · \
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
    verdict = """
      \(Words.counted(day.items, "item")) = \(Words.counted(day.stories, "story", plural: "stories")) \
      = \(effective)\u{A0}effective; reading ratio \(Words.decimal(day.readingRatio))
      """
    band = BandMark(day)
    comparison = Self.comparison(day)
    summary = Self.summary(findings, clock: clock)
  }

  private static func share(_ number: Double, of items: Int) -> Double {
    items > 0 && number.isFinite ? min(1, max(0, number / Double(items))) : 0
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
