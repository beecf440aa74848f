public import Foundation
public import News

/// What one crawl did with one feed.
public struct FeedOutcome: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable {
    /// A document that could be read.
    case document
    case notModified = "not-modified"
    /// Its server asked us to come back later, now or before.
    case postponed
    /// It has ended (410).
    case gone
    case failed
    /// `robots.txt` says no, and the user wants it obeyed.
    case disallowed
  }

  public var feed: Feed.ID
  public var address: String
  public var kind: Kind
  /// In words; `nil` where there is nothing to explain.
  public var reason: String?
  /// Of the last answer; `nil` when there was none.
  public var status: Int?
  /// Items of the document.
  public var items: Int
  /// Those of them that were stored for the first time.
  public var newItems: Int
  /// When it is asked again.
  public var nextDue: Date
}
