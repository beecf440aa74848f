import Foundation
import News
import Testing

@Suite("An item's time")
struct ItemTests {
  private static let firstSeen = Date(timeIntervalSince1970: 1_800_000_000)

  @Test(
    "is the published one when plausible, else the first-seen one",
    arguments: [
      (-3600, .published), (0, .published), (600, .published), (601, .firstSeen),
      (-604_800, .published), (-604_801, .firstSeen), (31_536_000, .firstSeen),
    ] as [(Double, Item.TimeBasis)])
  func time(offset: Double, basis: Item.TimeBasis) {
    let published = Self.firstSeen + offset
    let item = Self.item(published: published)
    #expect(item.timeBasis == basis)
    #expect(item.time == (basis == .published ? published : Self.firstSeen))
  }

  @Test("is the first-seen one when the feed gives none")
  func missing() {
    #expect(Self.item(published: nil).time == Self.firstSeen)
    #expect(Self.item(published: nil).timeBasis == .firstSeen)
  }

  private static func item(published: Date?) -> Item {
    Item(
      id: Item.ID(rawValue: 1), feed: Feed.ID(rawValue: 1), outlet: Outlet.ID(rawValue: "a"), identity: "1",
      title: "A title", published: published, firstSeen: firstSeen)
  }
}
