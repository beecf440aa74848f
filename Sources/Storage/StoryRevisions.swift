/// How a change of stories has changed the store's revision of them.
public struct StoryRevisions: Hashable, Sendable {
  public var before: Int64
  public var after: Int64

  public init(before: Int64, after: Int64) {
    self.before = before
    self.after = after
  }
}
