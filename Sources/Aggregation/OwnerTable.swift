internal import Foundation
public import News

/// The user's own table of who owns what, each entry with where that is known from.
///
/// It goes before what the feed list says, and is laid over the outlets whenever they are analysed: an entry counts
/// for the past as well.
public struct OwnerTable: Sendable, Hashable, Codable {
  /// One line of the table.
  public struct Entry: Sendable, Hashable, Codable {
    /// The outlet's name, or an address on its site.
    public var outlet: String
    /// Empty where it is known that nobody knows.
    public var owner: String
    /// Where it is known from: an address, a register, a book.
    public var source: String
    /// The day it was true, such as 2026-11-01.
    public var date: String

    public init(outlet: String, owner: String, source: String, date: String) {
      self.outlet = outlet
      self.owner = owner
      self.source = source
      self.date = date
    }
  }

  /// A later entry for the same outlet goes before an earlier one.
  public var owners: [Entry]

  public init(owners: [Entry] = []) { self.owners = owners }

  /// The date of the latest entry; `nil` without any.
  public var asOf: String? { owners.map(\.date).max() }

  /// Outlets with the owners of this table where it names one.
  public func applied(to outlets: [Outlet]) -> [Outlet] {
    guard !owners.isEmpty else { return outlets }
    let lookup = lookup()
    return outlets.map { outlet in
      guard let entry = lookup(outlet) else { return outlet }
      var owned = outlet
      let name = entry.owner.trimmingCharacters(in: .whitespaces)
      owned.owner = name.isEmpty ? nil : Owner.ID(rawValue: name)
      return owned
    }
  }

  /// The entry that counts for an outlet: by its name, else by its site.
  public func lookup() -> (Outlet) -> Entry? {
    var byName: [String: Entry] = [:]
    var byDomain: [String: Entry] = [:]
    for entry in owners {
      let outlet = entry.outlet.trimmingCharacters(in: .whitespaces)
      byName[outlet.lowercased()] = entry
      if let domain = Host(address: outlet)?.registrableDomain { byDomain[domain] = entry }
    }
    return { outlet in
      byName[outlet.name.lowercased()]
        ?? outlet.site.flatMap { Host(address: $0)?.registrableDomain }.flatMap { byDomain[$0] }
    }
  }
}
