public import Foundation
public import News

extension StoryClustering {
  /// What adding items changed, to be applied in this order: first the merges, then the assignments.
  public struct Changes: Sendable, Hashable {
    /// That all items of one story now belong to another.
    public struct Merge: Sendable, Hashable {
      public var from: Story.ID
      public var into: Story.ID

      public init(from: Story.ID, into: Story.ID) {
        self.from = from
        self.into = into
      }
    }

    /// The story of each new item, and of each earlier item that moved.
    public var assignments: [Item.ID: Story.ID] = [:]
    /// Stories that ended in another, in the order of their IDs. No story is both an end and a beginning.
    public var merges: [Merge] = []
    /// The stories among the ``assignments`` that have not been told of before, and the times of their first items.
    public var newStories: [Story.ID: Date] = [:]

    public init() {}

    /// Adds what came after.
    public mutating func follow(_ later: Changes) {
      let heirs = Dictionary(later.merges.map { ($0.from, $0.into) }) { $1 }
      merges = merges.map { Merge(from: $0.from, into: heirs.end(of: $0.into)) } + later.merges
      merges.sort { $0.from < $1.from }
      assignments.follow(heirs)
      assignments.merge(later.assignments) { $1 }
      newStories = newStories.filter { heirs[$0.key] == nil }.merging(later.newStories) { $1 }
    }
  }
}

extension [Story.ID: Story.ID] {
  /// Where a story has come to in the end, when each key has ended in its value.
  func end(of id: Story.ID) -> Story.ID {
    var id = id
    while let next = self[id] { id = next }
    return id
  }
}

extension Dictionary where Value == Story.ID {
  /// Names the stories that others have ended in: in place, because there can be very many.
  mutating func follow(_ heirs: [Story.ID: Story.ID]) {
    guard !heirs.isEmpty else { return }
    for position in indices { values[position] = heirs.end(of: values[position]) }
  }
}
