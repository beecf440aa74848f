public import Foundation

/// Which of its memories grouping has kept, or wants back.
public struct KeptWindow: Hashable, Sendable {
  /// The program, its version and its settings: another one would not understand it.
  public var maker: String
  /// The revision of the stories that it tells of.
  public var revision: Int64
  /// The moment by which its items were seen.
  public var seenBy: Date

  public init(maker: String, revision: Int64, seenBy: Date) {
    self.maker = maker
    self.revision = revision
    self.seenBy = seenBy
  }
}
