/// The numbers of all outlets over all of a file's items.
public struct OutletsFinding: Hashable, Sendable, Codable {
  /// In order of name.
  public var outlets: [OutletFinding]
  public var leads: LeadsFinding

  public init(outlets: [OutletFinding], leads: LeadsFinding) {
    self.outlets = outlets
    self.leads = leads
  }
}
