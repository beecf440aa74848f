public import Foundation
internal import News

extension StoryClustering {
  /// Before this no items are remembered: what has an earlier time finds no story here.
  public var start: Date { Date(timeIntervalSince1970: horizon) }

  /// Takes over what became of stories elsewhere, where items were grouped that are too old for this window.
  public mutating func adopt(_ changes: Changes) {
    for merge in changes.merges {
      guard let from = storyNumbers[merge.from] else { continue }
      handOver(from, to: knownNumber(of: merge.into, first: stories[from].first))
      endedIDs.insert(merge.from)
    }
    for (item, story) in changes.assignments {
      guard let slot = slots[item] else {
        // It is one of those that are no longer remembered one by one.
        if let number = storyNumbers[story] { stories[number].departed += 1 }
        continue
      }
      // A copy goes where its original goes.
      guard entries[Int(slot)].original == slot, stories[profiles[Int(slot)].story].id != story else {
        continue
      }
      let left = profiles[Int(slot)].story
      move(slot, to: knownNumber(of: story, first: profiles[Int(slot)].firstTime))
      stories[left].members.removeAll { $0 == slot }
    }
    // Those who told us know it.
    changed = []
  }

  /// The number of a story that others know already.
  private mutating func knownNumber(of id: Story.ID, first: Double) -> Int {
    let number = number(of: id, first: first)
    stories[number].first = min(stories[number].first, first)
    stories[number].isReported = true
    stories[number].isKnownOutside = true
    return number
  }
}
