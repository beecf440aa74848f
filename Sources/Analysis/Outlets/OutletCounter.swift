internal import Foundation
internal import News

/// Puts together what is said of each outlet.
struct OutletCounter {
  let network: OutletNetwork
  let itemCounts: [Outlet.ID: Int]
  /// The outlet and the copied share of each item.
  let copiedShares: [(outlet: Outlet.ID, share: Double?)]
  let now: Date

  /// Under so many items an outlet's exclusive rate is hidden.
  private static let minimumItems = 30

  /// Counted outlets with an item in the outlet window, in order of name.
  func findings() -> [OutletFinding] {
    let shares = meanCopiedShares()
    return
      counted
      .map { finding($0, copiedShare: shares[$0]) }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// One of the ``findings()``; `nil` for an outlet that is not among them.
  func finding(of outlet: Outlet.ID) -> OutletFinding? {
    counted.contains(outlet) ? finding(outlet, copiedShare: meanCopiedShares()[outlet]) : nil
  }

  /// Counted outlets with an item in the outlet window.
  private var counted: Set<Outlet.ID> {
    Set(itemCounts.filter { $0.value > 0 }.keys).union(network.entriesOfOutlet.keys)
      .filter(network.outlets.counts)
  }

  private func finding(_ id: Outlet.ID, copiedShare: Double?) -> OutletFinding {
    let outlet = network.outlets[id]
    let lead = network.lead(of: id)
    let exclusives = network.exclusives(of: id, now: now)
    let stories = network.storyCount(of: id)
    // An outlet that appeared has published, even where nobody has counted its items.
    let items = max(itemCounts[id] ?? 0, stories)
    return OutletFinding(
      id: id, name: outlet.name, owner: outlet.countedOwner, role: outlet.role, country: outlet.country,
      items: items, stories: stories, sharedStories: lead.sharedStories, firsts: lead.firsts,
      expectedFirsts: lead.expected, leadIndex: lead.index,
      exclusiveRate: items >= Self.minimumItems ? exclusives.rate : nil,
      pickedUpLaterRate: items >= Self.minimumItems ? exclusives.pickedUpLaterRate : nil,
      soloRate: items >= Self.minimumItems ? exclusives.soloRate : nil,
      pickedUpLater: exclusives.pickedUpLater, solo: exclusives.solo, copiedShare: copiedShare)
  }

  /// The mean copied share of each outlet's items where it is given.
  private func meanCopiedShares() -> [Outlet.ID: Double] {
    var sums: [Outlet.ID: (sum: Double, count: Int)] = [:]
    for (outlet, share) in copiedShares {
      guard let share else { continue }
      let known = sums[outlet] ?? (0, 0)
      sums[outlet] = (known.sum + share, known.count + 1)
    }
    return sums.mapValues { $0.sum / Double($0.count) }
  }
}

extension OutletCounter {
  /// - Parameters:
  ///   - reader: Of the window whose copied shares count.
  ///   - stories: All stories of it.
  ///   - network: Who carried what in the outlet window.
  init(_ reader: StoryReader, stories: [StoryFinding], network: OutletNetwork) {
    self.init(
      network: network, itemCounts: reader.input.itemCounts,
      copiedShares: stories.flatMap(\.items).map { ($0.outlet, $0.copiedShare) }, now: reader.items.end)
  }
}
