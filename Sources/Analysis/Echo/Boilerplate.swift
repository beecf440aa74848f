internal import News

/// The standing lines of outlets ("Read more on …", "Sign up for …"), learnt from what recurs.
///
/// A run of four tokens is boilerplate of an outlet when it stands in several different stories of that
/// outlet and in a tenth of them at least: news rarely repeats itself so, footers always do.
public struct Boilerplate: Sendable {
  /// Nothing is boilerplate.
  public static let none = Boilerplate()

  /// Different stories of an outlet that a run must stand in.
  static let minimumStories = 3
  /// The share of an outlet's stories that a run must stand in.
  static let minimumShare = 0.1
  /// Standing lines are at the beginning or the end: so many tokens of each are read.
  static let edge = 120

  private var runs: [Outlet.ID: Set<UInt64>] = [:]

  private init() {}

  /// Learns from items of one time, in any order.
  ///
  /// - Complexity: O(*n* log *n*) in the tokens read, at most 480 an item.
  public init(learningFrom items: [AnalysisInput.StoredItem]) {
    let texts = items.map { ($0, ItemText($0.item, limit: CopyDetection.tokenLimit)) }
    self.init(learningFrom: texts.map { (outlet: $0.0.item.outlet, story: $0.0.story, text: $0.1) })
  }

  init(learningFrom items: [(outlet: Outlet.ID, story: Story.ID, text: ItemText)]) {
    for (outlet, items) in Dictionary(grouping: items, by: \.outlet) {
      let found = Self.recurring(in: items)
      if !found.isEmpty { runs[outlet] = found }
    }
  }

  /// The shingles of an outlet's standing lines.
  func runs(of outlet: Outlet.ID) -> Set<UInt64> { runs[outlet] ?? [] }

  private static func recurring(
    in items: [(outlet: Outlet.ID, story: Story.ID, text: ItemText)]
  ) -> Set<UInt64> {
    let stories = Dictionary(grouping: items, by: \.story)
    let needed = max(minimumStories, Int((Double(stories.count) * minimumShare).rounded(.up)))
    guard stories.count >= needed else { return [] }
    var all: [UInt64] = []
    for items in stories.values {
      // An outlet's items of one story may well repeat each other: the story counts once.
      var ofStory: [UInt64] = []
      for item in items {
        for text in [item.text.lead, item.text.full ?? []] {
          let shingles = Shingles.hashes(of: text)
          if shingles.count <= 2 * edge {
            ofStory += shingles
          } else {
            ofStory += shingles.prefix(edge)
            ofStory += shingles.suffix(edge)
          }
        }
      }
      all += Set(ofStory)
    }
    all.sort()
    var found: Set<UInt64> = []
    all.forEachRun(of: \.self) { run in
      if run.count >= needed { found.insert(run[run.startIndex]) }
    }
    return found
  }
}
