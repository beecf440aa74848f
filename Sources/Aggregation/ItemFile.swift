internal import Foundation
public import News

/// A file of items, one JSON object a line, plain or gzip.
///
/// Keys: `id`, `title`; optional `summary`, `outlet`, `owner`, `role`, `url`, `lang`, `published`, `first_seen`
/// (RFC 3339).
public struct ItemFile: Sendable {
  /// The items in order of time; an item's ID is its position in ``names``.
  public private(set) var items: [Item]
  /// The `id` of each item, as the file has it.
  public let names: [String]
  /// The outlets of the items, in order of ID, each with the owner and the role that its first item names.
  public let outlets: [Outlet]

  /// Reads a whole file.
  ///
  /// - Throws: ``AggregationError/unreadableFile(path:reason:)``, or
  ///   ``AggregationError/badLine(path:line:reason:)`` for the first line that is not an item.
  public init(path: String) throws(AggregationError) {
    var items: [Item] = []
    var names: [String] = []
    var outlets: [Outlet.ID: Outlet] = [:]
    try LineFile.decode(Fields.self, from: path) { fields in
      items.append(fields.item(id: Item.ID(rawValue: Int64(names.count))))
      names.append(fields.id)
      let outlet = fields.publisher
      var known = outlets[outlet.id] ?? outlet
      known.owner = known.owner ?? outlet.owner
      outlets[outlet.id] = known
    }
    self.outlets = outlets.values.sorted { $0.id < $1.id }
    self.items = items.sorted { ($0.time, $0.id) < ($1.time, $1.id) }
    self.names = names
  }

  /// Hands the items over, so that each can be let go of when it is done with.
  public mutating func takeItems() -> [Item] {
    defer { items = [] }
    return items
  }

  private struct Fields: Decodable {
    var id: String
    var title: String
    var summary: String?
    var outlet: String?
    var owner: String?
    var role: Outlet.Role?
    var url: String?
    var lang: String?
    var published: Time?
    var firstSeen: Time?

    enum CodingKeys: String, CodingKey {
      case id, title, summary, outlet, owner, role, url, lang, published
      case firstSeen = "first_seen"
    }

    /// The outlet and what is said of it.
    var publisher: Outlet {
      Outlet(
        id: Outlet.ID(rawValue: outlet ?? ""), name: outlet ?? "",
        owner: owner.flatMap { $0.isEmpty ? nil : Owner.ID(rawValue: $0) }, role: role ?? .outlet)
    }

    func item(id itemID: Item.ID) -> Item {
      Item(
        id: itemID, feed: Feed.ID(rawValue: 0), outlet: Outlet.ID(rawValue: outlet ?? ""), identity: id,
        link: url.flatMap { $0.isEmpty ? nil : $0 }, title: title, summary: summary ?? "",
        language: lang.flatMap { $0.isEmpty ? nil : $0 }, published: published?.date,
        firstSeen: (firstSeen ?? published)?.date ?? Date(timeIntervalSince1970: 0))
    }
  }

  /// A time in RFC 3339. The decoder's own strategy does not say which field was wrong.
  private struct Time: Decodable {
    var date: Date

    init(from decoder: any Decoder) throws {
      let text = try decoder.singleValueContainer().decode(String.self)
      guard let date = try? Date(text, strategy: .iso8601) else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "\(text) is not a time"))
      }
      self.date = date
    }
  }
}
