import Aggregation

/// How far a crawl has come, redrawn in place; nothing where nobody is looking.
struct ProgressBar: Sendable {
  private static let width = 28

  private let isShown = Console.error.isTerminal

  @Sendable
  func show(_ progress: CrawlProgress) {
    guard isShown, progress.due > 0 else { return }
    let filled = Self.width * min(progress.done, progress.due) / progress.due
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    Console.error.write(
      Array("\r\(bar) \(progress.done) of \(progress.due) feeds, \(progress.newItems) new items\u{1b}[K".utf8)
    )
  }

  /// Takes the bar off the screen.
  func clear() {
    if isShown { Console.error.write(Array("\r\u{1b}[K".utf8)) }
  }
}
