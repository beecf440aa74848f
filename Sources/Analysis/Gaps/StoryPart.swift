internal import Foundation
internal import News

/// A story as gaps are looked for: at a finer grain, where a new turn of a running story stands apart from it.
struct StoryPart {
  /// The story it belongs to.
  let story: Story.ID
  /// In order of time.
  let entries: [WindowItems.Entry]
  /// The first item of each outlet that counts; at least one.
  let carriers: [WindowItems.Entry]
  /// Distinct owners of these.
  let owners: Set<Owner.ID>
  /// How many owners have the whole story, and what it is called.
  let whole: (owners: Int, title: String)

  /// Whether it is a part of a story that more owners have.
  var isTurn: Bool { whole.owners > GapLearner.maximumOwners && owners.count < whole.owners }

  var firstTime: Date { carriers[0].item.time }

  /// The headline that stands for it.
  var title: String {
    carriers.count == 1
      ? carriers[0].item.title : StoryClustering.representativeTitle(of: carriers.map(\.item))
  }

  /// The parts of stories, those without an outlet that counts left out.
  ///
  /// - Parameters:
  ///   - stories: With their items in order of time.
  ///   - parts: The part of each item; an item without one is in the part named after its story.
  ///   - titles: What the stories are called.
  ///   - outlets: The outlets of the items.
  static func parts(
    of stories: [(id: Story.ID, items: [WindowItems.Entry])], by parts: [Item.ID: Story.ID],
    titles: [Story.ID: String], outlets: OutletTable
  ) -> [StoryPart] {
    stories.flatMap { story -> [StoryPart] in
      let whole = owners(of: story.items, outlets)
      let groups =
        parts.isEmpty
        ? [story.id: story.items] : Dictionary(grouping: story.items) { parts[$0.item.id] ?? story.id }
      return groups.sorted { $0.key < $1.key }.compactMap { _, entries in
        var seen: Set<Outlet.ID> = []
        let carriers = entries.filter { $0.counts && seen.insert($0.item.outlet).inserted }
        guard !carriers.isEmpty else { return nil }
        return StoryPart(
          story: story.id, entries: entries, carriers: carriers, owners: owners(of: entries, outlets),
          whole: (whole.count, titles[story.id] ?? ""))
      }
    }
  }

  private static func owners(of entries: [WindowItems.Entry], _ outlets: OutletTable) -> Set<Owner.ID> {
    Set(entries.filter(\.counts).map { outlets.owner(of: $0.item.outlet) })
  }
}
