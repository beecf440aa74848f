/// The right to crawl the feeds of one bucket, until somebody else takes it over.
///
/// A bucket is all feeds of some hosts, so whoever holds it can be polite to them without asking others.
public struct Lease: Hashable, Sendable {
  /// How many buckets there are; see `Host.bucket`.
  public static let bucketCount = 4096

  /// 0 ..< ``bucketCount``.
  public let bucket: Int
  /// Grows with every change of hands: what was sent under an older one is refused.
  public let epoch: Int64
  /// The worker that holds it.
  public let owner: String

  /// A lease as the store gave it.
  public init(bucket: Int, epoch: Int64, owner: String) {
    self.bucket = bucket
    self.epoch = epoch
    self.owner = owner
  }
}
