public import News

/// A feed that is to be asked, as far as the order of a crawl depends on it.
public struct DueFeed: Hashable, Sendable {
  public var id: Feed.ID
  /// As the user listed it.
  public var listedAddress: String
  /// Where it is asked: where it has moved to, or the listed address.
  public var address: String

  public init(id: Feed.ID, listedAddress: String, address: String) {
    self.id = id
    self.listedAddress = listedAddress
    self.address = address
  }
}
