/// The family of formats a document belongs to.
public enum FeedFormat: String, Hashable, Sendable, CaseIterable {
  /// RSS 0.91 to 2.0.
  case rss
  /// RSS 0.90 and 1.0, which are RDF.
  case rdf
  /// Atom 0.3 and 1.0.
  case atom
  /// JSON Feed.
  case json
  /// Microsoft's Channel Definition Format.
  case cdf
  /// A sitemap with news, or an index of sitemaps.
  case sitemap
}
