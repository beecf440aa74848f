public import Foundation
public import News

/// All that the search for topics reads.
public struct TopicInput: Sendable {
  /// The end of the time looked at.
  public var until: Date
  /// The outlets that ``appearances`` name.
  public var outlets: [Outlet]
  /// Appearances of the 28 days before ``until``.
  public var appearances: [AnalysisInput.Appearance]
  /// When crawling began; days before it are known only in part. `nil` when all was observed.
  public var observedSince: Date?
  /// The first items of each of ``TopicFinder/stories(of:outlets:)``, in order of time.
  public var items: [AnalysisInput.StoredItem]

  public init(
    until: Date, outlets: [Outlet], appearances: [AnalysisInput.Appearance],
    items: [AnalysisInput.StoredItem], observedSince: Date? = nil
  ) {
    self.until = until
    self.outlets = outlets
    self.appearances = appearances
    self.items = items
    self.observedSince = observedSince
  }
}
