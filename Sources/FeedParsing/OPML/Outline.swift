/// One line of an OPML list: a feed, a folder, or anything else, with all its attributes.
public struct Outline: Hashable, Sendable {
  /// One attribute. The order is kept, and so are those we do not know.
  public struct Attribute: Hashable, Sendable {
    /// The name with its prefix, such as "xmlUrl" or "echometer:owner".
    public var name: String
    /// The value, its references decoded.
    public var value: String

    /// An attribute.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The attributes in document order, each name once.
  public var attributes: [Attribute]
  /// The outlines inside.
  public var children: [Outline]

  /// An outline.
  public init(attributes: [Attribute] = [], children: [Outline] = []) {
    self.attributes = attributes
    self.children = children
  }

  /// An outline of a feed.
  public init(text: String, xmlUrl: String, htmlUrl: String? = nil) {
    self.init(attributes: [Attribute(name: "text", value: text), Attribute(name: "type", value: "rss")])
    self.xmlUrl = xmlUrl
    self.htmlUrl = htmlUrl
  }

  /// The value of an attribute; capitals are ignored, because lists write `xmlurl` and `xmlURL` too.
  ///
  /// Setting `nil` removes it; setting a value keeps the place of one that is there.
  public subscript(_ name: String) -> String? {
    get { index(of: name).map { attributes[$0].value } }
    set {
      guard let index = index(of: name) else {
        if let newValue { attributes.append(Attribute(name: name, value: newValue)) }
        return
      }
      if let newValue { attributes[index].value = newValue } else { attributes.remove(at: index) }
    }
  }

  private func index(of name: String) -> Int? {
    attributes.firstIndex { $0.name == name }
      ?? attributes.firstIndex {
        $0.name.utf8.count == name.utf8.count
          && $0.name.utf8.elementsEqual(name.utf8) { $0.lowercased == $1.lowercased }
      }
  }

  /// The address of the feed; `nil` for a folder.
  public var xmlUrl: String? {
    get { self["xmlUrl"].nonEmpty }
    set { self["xmlUrl"] = newValue }
  }

  /// The address of the feed's site.
  public var htmlUrl: String? {
    get { self["htmlUrl"].nonEmpty }
    set { self["htmlUrl"] = newValue }
  }

  /// The name to show; OPML 2.0 demands it.
  public var text: String? {
    get { self["text"].nonEmpty }
    set { self["text"] = newValue }
  }

  /// The name in older lists, where it stands beside or in place of ``text``.
  public var title: String? {
    get { self["title"].nonEmpty }
    set { self["title"] = newValue }
  }
}
