internal import Foundation
internal import News

/// Why a gap is listed, in words and with its evidence.
struct GapReason {
  let part: StoryPart
  /// The names of its outlets, the first first; at least one.
  let names: [String]
  let kind: GapFinding.Kind
  let ageHours: Double
  /// How the first outlet's stories fared before.
  let record: PickUpHistory.Record
  let thinBeat: BeatShare?
  let activeOutlets: Int

  /// With fewer stories an outlet has no past to speak of.
  private static let minimumStories = 5

  var text: String {
    ([holders] + [whole, beat, past, missing].compactMap { $0 }).joined(separator: "; ") + "."
  }

  /// Why a story of one community is listed.
  func text(of divide: CommunityDivides.Divide) -> String {
    let none = divide.lacking.count == 0 ? "none" : "\(divide.lacking.count)"
    return """
      \(divide.having.count) of the \(divide.having.size) outlets around \(divide.havingName) have it, first \(names[0]) \
      \(age) ago; \(none) of the \(divide.lacking.size) around \(divide.lackingName) does.
      """
  }

  /// Why a dropped story is listed.
  ///
  /// - Parameter quietHours: Hours since its last item.
  static func text(of dropped: DroppedStories.Dropped, quietHours: Double) -> String {
    """
    \(dropped.owners) owners had it, nobody for \(words(hours: quietHours)); the last words leave it open \
    (“\(dropped.marker)”), and nothing since is about it.
    """
  }

  /// The story it is a turn of.
  private var whole: String? {
    part.isTurn ? "a turn of what \(part.whole.owners) owners run (“\(part.whole.title)”)" : nil
  }

  /// Who has not got it.
  private var missing: String? {
    let others = activeOutlets - names.count
    return kind == .early && others > 0
      ? "\(others) other active outlet\(others == 1 ? " has" : "s have") not" : nil
  }

  private var holders: String {
    let who = names.count <= 2 ? names.joined(separator: " and ") : "\(names[0]) and \(names.count - 1) more"
    if kind == .primary {
      return "In the feed of \(who) for \(age) and in no outlet"
    }
    switch (names.count, part.owners.count) {
    case (1, _): return "Only \(who) has it, for \(age)"
    case (_, 1): return "Only \(who), of one owner, have it, for \(age)"
    default: return "Only \(who) have it, first \(names[0]) \(age) ago"
    }
  }

  private var beat: String? {
    thinBeat.map { beat in
      let usual = "\(Self.percent(beat.usual.lowerQuartile)) to \(Self.percent(beat.usual.upperQuartile))"
      return "\(beat.beat) is \(Self.percent(beat.share)) of what outlets run, usually \(usual)"
    }
  }

  private var past: String? {
    guard record.stories >= Self.minimumStories else { return nil }
    let who = names.count == 1 ? "it" : names[0]
    return "\(record.pickedUp) of the \(record.stories) stories \(who) was first with were picked up by "
      + "\(PickUpHistory.furtherOwners) more owners within 7 days"
  }

  private var age: String { Self.words(hours: ageHours) }

  private static func words(hours: Double) -> String {
    switch hours {
    case ..<(1.0 / 60): "less than a minute"
    case ..<1: "\(Int(hours * 60)) min"
    case ..<48: "\(Int(hours)) h"
    default: "\(Int(min(hours, 1e6) / 24)) days"
    }
  }

  private static func percent(_ share: Double) -> String {
    share > 0 && share < 0.01 ? "under 1 %" : "\(Int((share * 100).rounded())) %"
  }
}
