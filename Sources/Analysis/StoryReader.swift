internal import Foundation
public import News

/// The items of a window with all that is needed to tell of any of its stories at once: what is copied from where, and
/// which words are rare.
///
/// Made once, it answers for one story after another without reading the window again.
public struct StoryReader: Sendable {
  let input: AnalysisInput
  let settings: AnalysisSettings
  let outlets: OutletTable
  let items: WindowItems
  let spread: WordSpread
  private let counter: StoryCounter

  /// - Parameters:
  ///   - input: The items of the window and what they are compared with.
  ///   - settings: What can change a number.
  /// - Complexity: That of comparing all items of the window with each other, in winnowed fingerprints.
  public init(_ input: AnalysisInput, settings: AnalysisSettings = AnalysisSettings()) {
    self.input = input
    self.settings = settings
    outlets = OutletTable(input.outlets)
    items = WindowItems(input, outlets: outlets, settings: settings)
    spread = WordSpread(items.stories)
    counter = StoryCounter(
      items: items, outlets: outlets,
      feeds: Dictionary(input.feeds.map { ($0.feed.id, $0.feed) }) { first, _ in first },
      credits: OriginCredits(outlets: input.outlets), copies: WindowCopies(items.stories, outlets: outlets),
      terms: StoryTerms(spread: spread), settings: settings)
  }

  /// A story with the texts of its items, what is copied in them, and what is left to say of it.
  ///
  /// - Returns: `nil` when it has no item in the window.
  public func story(_ id: Story.ID) -> StoryFinding? {
    guard let story = items.stories.first(where: { $0.id == id }) else { return nil }
    var finding = counter.finding(for: id, story.items, withTexts: true)
    finding.angles = StoryAngles(outlets: outlets, spread: spread).angles(of: finding, story.items)
    return finding
  }

  /// All stories of the window, the most echoed first, then by coverage; ties by time.
  func stories() -> [StoryFinding] {
    items.stories.concurrentMap { counter.finding(for: $0.id, $0.items) }
      .sorted { left, right in
        let leftKey = (Self.echo(of: right), right.coverage, right.owners)
        let rightKey = (Self.echo(of: left), left.coverage, left.owners)
        if leftKey != rightKey { return leftKey < rightKey }
        return (left.firstTime, left.id) < (right.firstTime, right.id)
      }
  }

  /// The share of all active outlets that only repeat.
  private static func echo(of story: StoryFinding) -> Double {
    guard story.outlets > 0 else { return 0 }
    return Double(story.outlets - story.independentReports) * story.coverage / Double(story.outlets)
  }
}
