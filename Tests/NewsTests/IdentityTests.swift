import Foundation
import News
import Testing

@Suite("Identities")
struct IdentityTests {
  @Test("An owner nobody has named is never shared")
  func unknownOwner() {
    let one = Outlet(id: Outlet.ID(rawValue: "a"), name: "A")
    let other = Outlet(id: Outlet.ID(rawValue: "b"), name: "B")
    #expect(one.countedOwner.isUnknown)
    #expect(one.countedOwner != other.countedOwner)
    let owned = Outlet(id: Outlet.ID(rawValue: "c"), name: "C", owner: Owner.ID(rawValue: "Trust"))
    #expect(owned.countedOwner == Owner.ID(rawValue: "Trust"))
    #expect(!owned.countedOwner.isUnknown)
  }

  @Test("A story's ID depends on its founder's outlet and identity alone")
  func story() {
    let founder = item(outlet: "a", identity: "x")
    #expect(
      Story.ID(founder: founder) == Story.ID(founder: item(outlet: "a", identity: "x", title: "Edited")))
    #expect(Story.ID(founder: founder) != Story.ID(founder: item(outlet: "ax", identity: "")))
    // Links to stories last: this ID must never change.
    #expect(Story.ID(founder: founder).rawValue == "qm3bmsv6vp")
  }

  @Test("A stable hash tells where one text ends and the next begins")
  func separators() {
    func hash(_ texts: String...) -> UInt64 {
      var hash = StableHash()
      for text in texts { hash.combine(text) }
      return hash.value
    }
    #expect(hash("a", "bc") != hash("ab", "c"))
    #expect(hash("abc") != hash("abc", ""))
    #expect(hash() == StableHash().value)
  }

  private func item(outlet: String, identity: String, title: String = "A title") -> Item {
    Item(
      id: Item.ID(rawValue: 1), feed: Feed.ID(rawValue: 1), outlet: Outlet.ID(rawValue: outlet),
      identity: identity, title: title, firstSeen: Date(timeIntervalSince1970: 0))
  }
}
