internal import News

/// What the items of a window took from earlier ones, in their own stories and across the borders of stories.
struct WindowCopies: Sendable {
  private let detection: CopyDetection
  private let strays: StrayCopies
  private let outlets: OutletTable

  /// - Parameter stories: The items of each in order of time.
  init(_ stories: [(id: Story.ID, items: [WindowItems.Entry])], outlets: OutletTable) {
    let boilerplate = Boilerplate(
      learningFrom: stories.flatMap(\.items).map { ($0.item.outlet, $0.story, $0.text) })
    strays = StrayCopies(stories, outlets: outlets, boilerplate: boilerplate)
    let texts = Dictionary(uniqueKeysWithValues: stories.map { ($0.id, $0.items.map(\.text)) })
    detection = CopyDetection(
      boilerplate: boilerplate,
      stockPhrases: StockPhrases(learningFrom: strays.kin.map { $0.flatMap { texts[$0] ?? [] } }))
    self.outlets = outlets
  }

  /// One for each item of a story, in their order.
  func copies(of story: Story.ID, _ entries: [WindowItems.Entry], withRuns: Bool = false) -> [Copy] {
    guard let guests = strays.sources[story] else {
      return detection.copies(
        in: entries.map(\.item), texts: entries.map(\.text), outlets: outlets, withRuns: withRuns)
    }
    let order = ItemOrder(outlets: outlets)
    let all = (entries + guests).sorted { order.isBefore($0.item, $1.item) }
    let copies = detection.copies(
      in: all.map(\.item), texts: all.map(\.text), outlets: outlets, withRuns: withRuns)
    return zip(all, copies).filter { $0.0.story == story }.map(\.1)
  }

  /// The story of an item of another one that a story shares words with.
  func stray(_ item: Item.ID, sharedBy story: Story.ID) -> Story.ID? {
    strays.sources[story]?.first { $0.item.id == item }?.story
  }
}
