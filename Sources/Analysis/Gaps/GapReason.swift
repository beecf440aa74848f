internal import Foundation
internal import News

/// Why a gap is listed, in words and with its evidence.
struct GapReason {
  let story: StoryFinding
  let counted: [StoryItem]
  let ageHours: Double
  /// How the first outlet's stories fared before.
  let record: PickUpHistory.Record
  let thinBeat: BeatShare?

  /// With fewer stories an outlet has no past to speak of.
  private static let minimumStories = 5

  var text: String { ([holders] + [beat, past].compactMap { $0 }).joined(separator: "; ") + "." }

  private var holders: String {
    let names = counted.map(\.outletName)
    let who = names.count <= 2 ? names.joined(separator: " and ") : "\(names[0]) and \(names.count - 1) more"
    if counted.allSatisfy({ $0.role == .primary }) {
      return "In the feed of \(who) for \(age) and in no outlet"
    }
    switch (names.count, story.owners) {
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
    let who = counted.count == 1 ? "it" : counted.first?.outletName ?? "it"
    return "\(record.pickedUp) of the \(record.stories) stories \(who) was first with were picked up by "
      + "\(PickUpHistory.furtherOwners) more owners within 7 days"
  }

  private var age: String {
    switch ageHours {
    case ..<(1.0 / 60): "less than a minute"
    case ..<1: "\(Int(ageHours * 60)) min"
    case ..<48: "\(Int(ageHours)) h"
    default: "\(Int(min(ageHours, 1e6) / 24)) days"
    }
  }

  private static func percent(_ share: Double) -> String {
    share > 0 && share < 0.01 ? "under 1 %" : "\(Int((share * 100).rounded())) %"
  }
}
