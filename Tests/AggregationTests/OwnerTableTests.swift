import Aggregation
import News
import Testing

@Suite("The user's table of owners")
struct OwnerTableTests {
  let outlets = [
    Outlet(id: .init(rawValue: "a"), name: "The Harbour Post", owner: .init(rawValue: "Old Owner")),
    Outlet(id: .init(rawValue: "b"), name: "Loop", site: "https://www.loop.example.co.uk/news"),
    Outlet(id: .init(rawValue: "c"), name: "Third", owner: .init(rawValue: "Somebody")),
  ]

  func entry(_ outlet: String, _ owner: String, date: String = "2026-11-01") -> OwnerTable.Entry {
    .init(outlet: outlet, owner: owner, source: "a register", date: date)
  }

  @Test("An entry goes before the feed list, by name or by site")
  func goesFirst() {
    let table = OwnerTable(owners: [
      entry("the harbour post", " Castellan "),
      entry("https://loop.example.co.uk/", "Castellan", date: "2026-12-24"),
    ])
    #expect(table.applied(to: outlets).map(\.owner?.rawValue) == ["Castellan", "Castellan", "Somebody"])
    #expect(table.asOf == "2026-12-24")
  }

  @Test("An empty owner says that it is not known, and the later entry counts")
  func isUnknown() {
    let table = OwnerTable(owners: [entry("Third", "Castellan"), entry("Third", "")])
    #expect(table.applied(to: outlets).map(\.owner?.rawValue) == ["Old Owner", nil, nil])
  }

  @Test("Without a table all is as the feed list says")
  func empty() {
    #expect(OwnerTable().applied(to: outlets) == outlets)
    #expect(OwnerTable().asOf == nil)
    #expect(OwnerTable(owners: [entry("Nobody's", "X")]).applied(to: outlets) == outlets)
  }
}
