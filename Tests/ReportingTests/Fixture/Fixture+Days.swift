import Analysis
import Foundation
import News

/// What the day is compared with.
extension Fixture {
  static let standings: [BeatStanding] = [
    standing("science", .folder, shares: [0.09, 0.1, 0.11, 0.12, 0.13, 0.1, 0.11], today: 0.03),
    standing("world", .folder, shares: [0.4, 0.42, 0.44, 0.4, 0.41, 0.43, 0.45], today: 0.42),
    standing("rents", .query, shares: [], today: 0.012),
  ]

  private static func standing(
    _ name: String, _ source: BeatStanding.Source, shares: [Double], today: Double
  ) -> BeatStanding {
    BeatStanding(
      name: name, source: source, dailyShares: shares.map { $0 } + [today],
      usual: DayMetrics.band(of: shares))
  }

  static let moving = MovingFinding(
    pickedUp: [
      .init(
        story: Story.ID(rawValue: "g7"), title: "Ferry crews sleep on deck",
        link: "https://freeferryman.example/7",
        listed: FindingsBuilder.since.addingTimeInterval(-86_400), rank: 4, probability: 0.12,
        ownersWhenListed: 1, owners: 6)
    ],
    silent: [
      .init(
        story: Story.ID(rawValue: "q1"), title: hostileTitle, link: "javascript:alert(6)", owners: 14,
        lastTime: FindingsBuilder.since.addingTimeInterval(-600))
    ])

  /// The seven days up to the end of the other fixture's day.
  static let week: Findings = {
    var week = findings
    week.window.since = week.window.until.addingTimeInterval(-7 * 86_400)
    week.standings = []
    week.day.effectiveStoriesBand = nil
    week.week = WeekFinding(
      outlets: outletFindings(), originality: 0.634, measuredItems: 1_204,
      effectiveStoriesBefore: [210.4, 198, 187.2], spare: .init(count: 3, listed: 45))
    return week
  }()
}
