internal import News

/// What outlets and owners are called. An owner nobody has named goes by the outlet that stands for itself.
struct OwnerNames: Sendable {
  private let outlets: [Outlet.ID: String]
  private let owners: [Owner.ID: String]

  init(_ outlets: [Outlet]) {
    self.outlets = Dictionary(outlets.map { ($0.id, $0.name) }) { first, _ in first }
    owners = Dictionary(outlets.map { ($0.countedOwner, $0.owner?.rawValue ?? $0.name) }) { first, _ in first
    }
  }

  func name(of owner: Owner.ID) -> String { owners[owner] ?? owner.words }

  func name(of outlet: Outlet.ID) -> String { outlets[outlet] ?? outlet.rawValue }
}
