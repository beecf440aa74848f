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

    public init() {}
  }
}
