/// Who publishes before whom, and who carries the same stories as whom, over the outlet window of 28 days.
public struct LeadsFinding: Hashable, Sendable, Codable {
  /// Pairs of owners beyond chance, the surest first.
  public var follows: [FollowFinding]
  /// `nil` where the outlets do not fall into groups clearly enough.
  public var communities: CommunityFinding?

  public init(follows: [FollowFinding], communities: CommunityFinding?) {
    self.follows = follows
    self.communities = communities
  }
}
