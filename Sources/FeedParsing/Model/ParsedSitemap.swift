public import Foundation

/// A sitemap that a sitemap index names.
public struct ParsedSitemap: Hashable, Sendable {
  /// The address.
  public var url: String
  /// When it last changed; `nil` when not said or unreadable.
  public var updated: Date?
}
