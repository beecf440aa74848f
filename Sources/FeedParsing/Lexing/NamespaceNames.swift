/// The addresses and prefixes of the vocabularies we know.
enum NamespaceNames {
  /// What an address names; `nil` when it is unknown.
  static func space(ofAddress address: String) -> ElementName.Space? {
    if let known = exact[address] { return known }
    let normalized = normalized(address)
    if let known = addresses[normalized] { return known }
    let isRSS =
      normalized.hasPrefix("backend.userland.com/rss")
      || normalized.hasPrefix("my.netscape.com/publish/formats/rss")
    return isRSS ? .rss : nil
  }

  /// Namespaces are misspelt in case, scheme, white space and the last character.
  private static func normalized(_ address: String) -> String {
    var text = Substring(address.trimmed.lowercased())
    if let scheme = text.range(of: "://") { text = text[scheme.upperBound...] }
    while let last = text.utf8.last, last == UInt8(ascii: "/") || last == UInt8(ascii: "#") {
      text = text.dropLast()
    }
    return String(text)
  }

  /// The usual spellings, found without a normalisation.
  private static let exact: [String: ElementName.Space] = {
    var exact: [String: ElementName.Space] = ["http://www.w3.org/2005/Atom": .atom]
    for (address, space) in addresses {
      for ending in ["", "/", "#"] { exact["http://" + address + ending] = space }
    }
    return exact
  }()

  private static let addresses: [String: ElementName.Space] = [
    "purl.org/rss/1.0": .rss, "my.netscape.com/rdf/simple/0.9": .rss,
    "channel.netscape.com/rdf/simple/0.9": .rss,
    "purl.org/net/rss1.1": .rss, "blogs.law.harvard.edu/tech/rss": .rss,
    "cyber.law.harvard.edu/rss/rss.html": .rss,
    "purl.org/rss/1.0/modules/rss091": .rss,
    "www.w3.org/2005/atom": .atom, "purl.org/atom/ns": .atom, "purl.org/atom": .atom,
    "purl.org/dc/elements/1.1": .dc, "purl.org/dc/elements/1.0": .dc, "purl.org/dc/terms": .dcterms,
    "purl.org/rss/1.0/modules/content": .content, "purl.org/rss/1.0/modules/dcterms": .dcterms,
    "search.yahoo.com/mrss": .media, "tools.search.yahoo.com/mrss": .media,
    "video.search.yahoo.com/mrss": .media,
    "www.rssboard.org/media-rss": .media, "www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
    "itunes.com/dtds/podcast-1.0.dtd": .itunes, "example.com/dtds/podcast-1.0.dtd": .itunes,
    "www.google.com/schemas/play-podcasts/1.0": .googleplay,
    "www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd": .googleplay,
    "purl.org/rss/1.0/modules/slash": .slash, "wellformedweb.org/commentapi": .wfw,
    "purl.org/syndication/thread/1.0": .thr, "purl.org/rss/1.0/modules/syndication": .sy,
    "www.w3.org/2003/01/geo/wgs84_pos": .geo, "www.georss.org/georss": .georss, "www.opengis.net/gml": .gml,
    "web.resource.org/cc": .cc, "backend.userland.com/creativecommonsrssmodule": .cc,
    "cyber.law.harvard.edu/rss/creativecommonsrssmodule.html": .cc, "creativecommons.org/ns": .cc,
    "rssnamespace.org/feedburner/ext/1.0": .feedburner, "podcastindex.org/namespace/1.0": .podcast,
    "github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md": .podcast,
    "purl.org/syndication/history/1.0": .fh, "www.w3.org/1999/02/22-rdf-syntax-ns": .rdf,
    "www.w3.org/1999/xhtml": .xhtml, "podlove.org/simple-chapters": .psc, "webns.net/mvcb": .admin,
    "base.google.com/ns/1.0": .googleBase,
    "www.sitemaps.org/schemas/sitemap/0.9": .sitemap, "www.sitemaps.org/schemas/sitemap/0.84": .sitemap,
    "www.google.com/schemas/sitemap/0.84": .sitemap, "www.google.com/schemas/sitemap/0.9": .sitemap,
    "www.google.com/schemas/sitemap-news/0.9": .news,
    "www.google.com/schemas/sitemap-image/1.1": .sitemapImage,
  ]

  /// What prefixes mean that a document uses and never declares.
  static let prefixes: [String: ElementName.Space] = [
    "rss": .rss, "atom": .atom, "a10": .atom, "dc": .dc, "dcterms": .dcterms, "content": .content,
    "media": .media,
    "itunes": .itunes, "slash": .slash, "wfw": .wfw, "thr": .thr, "sy": .sy, "geo": .geo, "georss": .georss,
    "gml": .gml, "cc": .cc, "creativecommons": .cc, "feedburner": .feedburner, "podcast": .podcast, "fh": .fh,
    "rdf": .rdf, "xhtml": .xhtml, "psc": .psc, "admin": .admin, "googleplay": .googleplay, "news": .news,
  ]
}
