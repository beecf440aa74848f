internal import Foundation

/// Who owns which outlet, and where that is known from.
public struct OwnerListing: Listing, Sendable {
  /// One outlet.
  public struct Row: Sendable, Hashable, Codable {
    public var outlet: String
    /// `nil` when nobody has named one.
    public var owner: String?
    /// Where it is known from; `nil` when nobody has named an owner.
    public var source: String?
    /// The day it was true; `nil` where the feed list says it.
    public var date: String?

    public init(outlet: String, owner: String?, source: String?, date: String?) {
      self.outlet = outlet
      self.owner = owner
      self.source = source
      self.date = date
    }
  }

  private let rows: [Row]
  private let path: String

  /// - Parameters:
  ///   - rows: In the order to show them in.
  ///   - path: Where the user's table is.
  public init(_ rows: [Row], path: String) {
    self.rows = rows
    self.path = path
  }

  /// The table without a line break at its end, or how to begin a list.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    guard !rows.isEmpty else {
      return renderer.written(
        renderer.prose("No outlets. \(code: "echometer import FILE.opml") begins a list of feeds."))
    }
    var table = TextTable(columns: ["outlet", "owner", "source", TextTable.Column("as of", isOptional: true)])
    for row in rows {
      table.add([row.outlet, row.owner ?? "unknown", row.source ?? "–", row.date ?? "–"])
    }
    let note = renderer.prose(
      "\(outside: path) goes before the feed list. Each entry there names outlet, owner, source and date.",
      style: .quiet)
    return table.text(width: renderer.width, styled: styled) + "\n\n" + renderer.written(note)
  }
}
