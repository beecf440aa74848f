internal import Foundation
internal import News

/// How much the words of a title are about: whether other outlets' titles of the window use them.
struct TitleHeat {
  /// The number of active outlets of the month the model was fitted on.
  private static let referenceOutlets = 33.0

  private let outletsOfWord: [UInt64: Set<Outlet.ID>]
  private let titlesOfWord: [UInt64: Int]
  private let commonFrom: Int
  private let scale: Double

  init(_ items: WindowItems) {
    var outletsOfWord: [UInt64: Set<Outlet.ID>] = [:]
    var titlesOfWord: [UInt64: Int] = [:]
    var titles = 0
    for entry in items.inWindow where entry.counts {
      titles += 1
      for word in Set(entry.text.title.words) {
        outletsOfWord[word, default: []].insert(entry.item.outlet)
        titlesOfWord[word, default: 0] += 1
      }
    }
    self.outletsOfWord = outletsOfWord
    self.titlesOfWord = titlesOfWord
    // Words in more titles than this say nothing: "the", "says", the name of the month's one great topic.
    commonFrom = max(5, Int(Double(titles) * 0.03))
    scale = Self.referenceOutlets / Double(max(1, items.activeOutlets.count))
  }

  /// The mean over a title's words of the logarithm of the outlets that use them too; 0 when none does.
  func heat(of title: Tokens, without outlets: Set<Outlet.ID>) -> Double {
    let words = Set(title.words)
    guard !words.isEmpty else { return 0 }
    // Sorted, because sums of floating-point numbers depend on their order.
    let heats = words.map { word -> Double in
      guard titlesOfWord[word, default: 0] < commonFrom else { return 0 }
      return log1p(Double(outletsOfWord[word, default: []].subtracting(outlets).count) * scale)
    }
    return heats.sorted().reduce(0, +) / Double(words.count)
  }
}
