public import News

/// What in a saturated story everyone says, and what at most one owner does.
public struct AnglesFinding: Hashable, Sendable, Codable {
  /// Something that a text mentions.
  public struct Mention: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      case quote, name, place, number, term
    }

    public var kind: Kind
    /// As the first text that has it writes it.
    public var text: String
    /// How many owners have it.
    public var owners: Int
    /// The first item that has it, and its outlet.
    public var item: Item.ID
    public var outletName: String

    public init(kind: Kind, text: String, owners: Int, item: Item.ID, outletName: String) {
      self.kind = kind
      self.text = text
      self.owners = owners
      self.item = item
      self.outletName = outletName
    }
  }

  public var story: Story.ID
  public var title: String
  /// Owners of the story whose texts were read.
  public var owners: Int
  /// What most owners repeat, at most ten, the most repeated first.
  public var common: [Mention]
  /// What one owner alone has, the most telling first.
  public var rare: [Mention]

  public init(story: Story.ID, title: String, owners: Int, common: [Mention], rare: [Mention]) {
    self.story = story
    self.title = title
    self.owners = owners
    self.common = common
    self.rare = rare
  }
}
