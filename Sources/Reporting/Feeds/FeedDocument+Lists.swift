public import Analysis
public import Foundation
internal import News

extension FeedDocument {
  /// What hardly anyone covers, starred stories that are no longer few people's first.
  ///
  /// - Parameters:
  ///   - gaps: In the order to show them in.
  ///   - starred: The stories that the user has starred.
  ///   - now: The moment the list is of.
  public init(gaps: [GapFinding], starred: [StarredFinding] = [], now: Date) {
    let notices = starred.compactMap { star in
      star.step.map { step in
        Entry(
          id: "star/\(star.story.rawValue)/\(step)", title: star.title, link: WebLink(star.link), author: nil,
          text: star.notice, time: now)
      }
    }
    self.init(
      name: "gaps", title: "Echometer: what hardly anyone covers", updated: now,
      entries: notices
        + gaps.map { gap in
          Entry(
            // Two turns of a story are two entries, and a gap that changes its kind is the same one.
            id: gap.story.rawValue + (gap.items.first.map { "/\($0.rawValue)" } ?? ""), title: gap.title,
            link: WebLink(gap.link),
            author: gap.outletName,
            text:
              "\(gap.kind.words): \(gap.reason)"
              + (gap.probability.map { " Chance of being picked up: \(Words.percent($0))." } ?? ""),
            time: gap.time)
        })
  }

  /// The most echoed stories.
  ///
  /// - Parameters:
  ///   - stories: In the order to show them in.
  ///   - now: The moment the list is of.
  public init(echoes stories: [StoryFinding], now: Date) {
    self.init(
      name: "echoes", title: "Echometer: what is echoed most", updated: now,
      entries: stories.map { story in
        let first = story.firstMovers.first
        let link = first.flatMap { mover in story.items.first { $0.id == mover.item }?.link }
        return Entry(
          id: story.id.rawValue, title: story.title, link: WebLink(link), author: first?.outletName,
          text: Self.counts(of: story), time: story.firstTime)
      })
  }

  /// The items of one story.
  ///
  /// - Parameters:
  ///   - story: The story.
  ///   - now: The moment it is shown at.
  public init(story: StoryFinding, now: Date) {
    self.init(
      name: "story/" + story.id.rawValue, title: "Echometer: " + story.title, updated: now,
      entries: story.items.reversed().map { item in
        let copied = item.copiedShare.map { ", copied \(Words.percent($0))" } ?? ""
        return Entry(
          id: String(item.id.rawValue), title: item.title, link: WebLink(item.link), author: item.outletName,
          text: "\(item.echoType.words)\(copied). \(Self.counts(of: story))", time: item.time)
      })
  }

  /// What one outlet alone had.
  ///
  /// - Parameters:
  ///   - profile: The outlet.
  ///   - now: The moment it is shown at.
  public init(exclusivesOf profile: OutletProfile, now: Date) {
    func entries(_ mentions: [OutletProfile.Mention], _ text: String) -> [Entry] {
      mentions.map { mention in
        Entry(
          id: mention.story.rawValue, title: mention.title, link: WebLink(mention.link),
          author: profile.outlet.name, text: text, time: mention.firstTime)
      }
    }
    let all =
      entries(profile.pickedUpLater, "Alone with it for 72 hours, then picked up by others.")
      + entries(profile.solo, "Nobody else had it within 72 hours.")
    self.init(
      name: "outlet/" + profile.outlet.id.rawValue,
      title: "Echometer: what \(profile.outlet.name) alone had", updated: now,
      entries: all.sorted { ($1.time, $0.id) < ($0.time, $1.id) })
  }

  private static func counts(of story: StoryFinding) -> String {
    """
    \(Words.counted(story.outlets, "outlet")), \(Words.counted(story.owners, "owner")), \
    \(Words.counted(story.independentReports, "independent report")); echo factor \(Words.decimal(story.echoFactor)).
    """
  }
}
