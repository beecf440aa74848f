public import News

/// One feed of the user's list.
public struct FeedSubscription: Hashable, Sendable {
  /// An absolute http or https URL.
  public var address: String
  public var title: String
  public var outlet: Outlet
  /// The folders it stands in; empty when it stands in none.
  public var beats: [String]

  /// A feed as the list has it.
  public init(address: String, title: String, outlet: Outlet, beats: [String] = []) {
    self.address = address
    self.title = title
    self.outlet = outlet
    self.beats = beats
  }
}
