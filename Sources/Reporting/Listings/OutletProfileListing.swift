public import Analysis
public import Foundation
public import News

/// One outlet over 28 days, for reading.
public struct OutletProfileListing: Listing, Sendable {
  private let profile: OutletProfile
  private let names: OwnerNames
  private let clock: Clock

  /// - Parameters:
  ///   - profile: The outlet.
  ///   - outlets: For the names of the others.
  ///   - timeZone: The zone that times are shown in.
  public init(_ profile: OutletProfile, outlets: [Outlet], timeZone: TimeZone) {
    self.profile = profile
    names = OwnerNames(outlets)
    clock = Clock(timeZone: timeZone)
  }

  /// The profile without a line break at its end.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    var lines = renderer.prose(heading)
    for sentence in [volume, places, lead, pace, exclusives, words, company].compactMap(\.self) {
      lines += renderer.prose(sentence)
    }
    lines += follows(renderer)
    lines += mentions("Nobody else had", profile.solo, renderer)
    lines += mentions("Others had later", profile.pickedUpLater, renderer)
    lines += mentions("Not covered here", profile.missed, renderer)
    lines += [.empty]
    lines += renderer.prose(
      """
      28 days, feed text only. Shares with their 95\u{A0}% intervals; what is missing here has too few numbers: 30 \
      items for exclusives, 5 expected firsts for the lead index, 10 stories for the pace, 100 for the quiet hours.
      """, style: .quiet)
    return renderer.written(lines)
  }

  private var outlet: OutletFinding { profile.outlet }

  private var heading: Phrase {
    let owner =
      outlet.owner.isUnknown || outlet.owner.rawValue == outlet.name ? "" : ", \(outlet.owner.words)"
    return
      "\(outside: outlet.name, weight: .strong)\(quiet: outlet.role.remark.map { ", " + $0 } ?? "")\(outside: owner, weight: .quiet)"
  }

  private var volume: Phrase {
    """
    \(strong: Words.counted(outlet.items, "item")) in \(Words.counted(outlet.stories, "story", plural: "stories")), \
    \(Words.count(outlet.sharedStories)) of them shared with other owners.
    """
  }

  private var places: Phrase? {
    let ranks = profile.ranks
    guard outlet.sharedStories > 0 else { return nil }
    return """
      Of the shared ones it was first with \(strong: Words.count(ranks.first)), second with \(Words.count(ranks.second)), third \
      with \(Words.count(ranks.third)), later with \(Words.count(ranks.later)).
      """
  }

  private var lead: Phrase? {
    outlet.leadIndex.map { index in
      let interval = LeadInterval(firsts: outlet.firsts, expected: outlet.expectedFirsts)
      return """
        Lead index \(strong: Words.decimal(index, places: 2)) \
        \(quiet: "(\(Words.decimal(interval.lower, places: 2)) to \(Words.decimal(interval.upper, places: 2)); 1 is chance)").
        """
    }
  }

  private var pace: Phrase? {
    guard let delay = profile.delay else { return nil }
    let quiet = Self.stretches(profile.quietHours ?? [])
    let note = quiet.isEmpty ? "" : ", its quiet hours (\(quiet.joined(separator: ", ")) UTC) left out"
    return
      "When it is not first, it follows after a median of \(strong: Words.duration(minutes: delay))\(quiet: note)."
  }

  private var exclusives: Phrase? {
    guard let rate = outlet.exclusiveRate else { return nil }
    func split(_ interval: Interval?) -> String {
      interval.map { "\(Words.percent($0.share)) (\(Self.bounds($0)))" } ?? "–"
    }
    return """
      Exclusive 72 hours on: \(strong: Words.percent(rate.share)) \(quiet: "(\(Self.bounds(rate)))") of \
      \(Words.counted(rate.n, "story", plural: "stories")); picked up later \(split(outlet.pickedUpLaterRate)), solo \
      \(split(outlet.soloRate)).
      """
  }

  private var words: Phrase? {
    let known = profile.weeks.compactMap { week in week.originality.map { (week, $0) } }
    guard let last = known.last else { return nil }
    let earlier = known.dropLast().map { Words.percent($0.1) }
    let before = earlier.isEmpty ? "" : ", in the weeks before \(earlier.joined(separator: ", "))"
    return """
      Originality of its last week \(strong: Words.percent(last.1)) \
      \(quiet: "(1 − copied share, \(Words.counted(last.0.items, "item")))")\(before).
      """
  }

  private var company: Phrase? {
    let others = profile.overlaps.prefix(5).compactMap { pair -> Phrase? in
      guard let other = pair.outlets.first(where: { $0 != outlet.id }) else { return nil }
      return """
        \(outside: names.name(of: other)) \
        \(quiet: "(\(Words.decimal(pair.lift))× chance, \(Words.count(pair.common)) stories)")
        """
    }
    guard !others.isEmpty else { return nil }
    let community = profile.community.map { group -> Phrase in
      let members = group.filter { $0 != outlet.id }.prefix(12)
      let rest = group.count - 1 - members.count
      return
        " Its community: \(members.map { "\(outside: names.name(of: $0))" as Phrase }.joined(separator: ", "))\(rest > 0 ? " and \(rest) more" : "")."
    }
    return "Carries the same stories as \(others.joined(separator: ", ")).\(community ?? "")"
  }

  private func follows(_ renderer: TextRenderer) -> [TerminalText] {
    profile.follows.prefix(10).flatMap { pair in
      let (before, after): (Phrase, Phrase) = (
        "\(outside: names.name(of: pair.leader))", "\(outside: names.name(of: pair.follower))"
      )
      return renderer.item(
        "•",
        """
        \(before) published before \(after) on \(strong: "\(Words.count(pair.count)) of \(Words.count(pair.n))") shared \
        stories \(quiet: "(\(Words.probability(pair.q, as: "q")))")
        """)
    }
  }

  private func mentions(
    _ title: String, _ mentions: [OutletProfile.Mention], _ renderer: TextRenderer
  ) -> [TerminalText] {
    guard !mentions.isEmpty else { return [] }
    return [.empty, TerminalText(words: title, style: .strong)]
      + mentions.flatMap { mention in
        renderer.item(
          "•",
          """
          \(outside: mention.title) \
          \(quiet: "· \(clock.stamp(mention.firstTime)), \(Words.counted(mention.owners, "owner")), story \(mention.story.rawValue)")
          """)
      }
  }

  private static func bounds(_ interval: Interval) -> String {
    "\(Words.decimal(interval.lower * 100, places: 0))–\(Words.percent(interval.upper))"
  }

  /// "22–5" for the hours 22 to 4; hours that go over midnight are one stretch.
  static func stretches(_ hours: [Int]) -> [String] {
    let set = Set(hours)
    guard set.count < 24 else { return ["0–24"] }
    return hours.filter { !set.contains(($0 + 23) % 24) }.map { start in
      var end = start
      while set.contains(end % 24) { end += 1 }
      return "\(start)–\(end % 24)"
    }
  }
}
