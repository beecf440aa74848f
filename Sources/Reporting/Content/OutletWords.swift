internal import Analysis
internal import Foundation
internal import News

/// What the numbers of an outlet say, in sentences.
struct OutletWords {
  private let profile: OutletProfile
  private let names: OwnerNames
  private let clock: Clock

  init(_ profile: OutletProfile, names: OwnerNames, clock: Clock) {
    self.profile = profile
    self.names = names
    self.clock = clock
  }

  /// All of them, those left out that have too few numbers.
  var sentences: [Phrase] { [volume, places, lead, pace, exclusives, words, company].compactMap(\.self) }

  private var outlet: OutletFinding { profile.outlet }

  /// The role and the owner, where there is something to say of them; one may be missing.
  var standing: [Phrase] {
    let owner: Phrase? =
      outlet.owner.isUnknown || outlet.owner.rawValue == outlet.name
      ? nil : "\(outside: outlet.owner.words, weight: .quiet)"
    return [outlet.role.remark.map { "\(quiet: $0)" }, owner].compactMap(\.self)
  }

  var volume: Phrase {
    """
    \(strong: Words.counted(outlet.items, "item")) in \(Words.counted(outlet.stories, "story", plural: "stories")), \
    \(Words.count(outlet.sharedStories)) of them shared with other owners.
    """
  }

  var places: Phrase? {
    let ranks = profile.ranks
    guard outlet.sharedStories > 0 else { return nil }
    return """
      Of the shared ones it was first with \(strong: Words.count(ranks.first)), second with \(Words.count(ranks.second)), third \
      with \(Words.count(ranks.third)), later with \(Words.count(ranks.later)).
      """
  }

  var lead: Phrase? {
    outlet.leadIndex.map { index in
      let interval = LeadInterval(firsts: outlet.firsts, expected: outlet.expectedFirsts)
      return """
        Lead index \(strong: Words.decimal(index, places: 2)) \
        \(quiet: "(\(Words.decimal(interval.lower, places: 2)) to \(Words.decimal(interval.upper, places: 2)); 1 is chance)").
        """
    }
  }

  var pace: Phrase? {
    guard let delay = profile.delay else { return nil }
    let quiet = Self.stretches(profile.quietHours ?? [])
    let note = quiet.isEmpty ? "" : ", its quiet hours (\(quiet.joined(separator: ", ")) UTC) left out"
    return
      "When it is not first, it follows after a median of \(strong: Words.duration(minutes: delay))\(quiet: note)."
  }

  var exclusives: Phrase? {
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

  var words: Phrase? {
    let known = profile.weeks.compactMap { week in week.originality.map { (week, $0) } }
    guard let last = known.last else { return nil }
    let earlier = known.dropLast().map { Words.percent($0.1) }
    let before = earlier.isEmpty ? "" : ", in the weeks before \(earlier.joined(separator: ", "))"
    return """
      Originality of its last week \(strong: Words.percent(last.1)) \
      \(quiet: "(1 − copied share, \(Words.counted(last.0.items, "item")))")\(before).
      """
  }

  var company: Phrase? {
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

  /// Who published before whom, this outlet's owner among them.
  var pairs: [Phrase] {
    profile.follows.prefix(10).map { pair in
      let (before, after): (Phrase, Phrase) = (
        "\(outside: names.name(of: pair.leader))", "\(outside: names.name(of: pair.follower))"
      )
      return """
        \(before) published before \(after) on \(strong: "\(Words.count(pair.count)) of \(Words.count(pair.n))") shared \
        stories \(quiet: "(\(Words.probability(pair.q, as: "q")))")
        """
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
