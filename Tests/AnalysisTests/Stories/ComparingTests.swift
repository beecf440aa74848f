import News
import Testing

@testable import Analysis

@Suite struct ComparingTests {
  typealias Sample = StorySample

  /// Six words of a pool of twelve, each time others.
  private static func report(_ number: Int) -> String {
    let words = [
      "Vellmar", "Quissant", "Torbeck", "Ostrane", "Orvine", "Halberg", "Sevrin", "Grunfeld", "Tessaly",
      "Brindle",
      "Corriston", "Aurelia",
    ]
    return (0..<6).map { words[(number * ($0 + 1) + $0) % 12] }.joined(separator: " ") + " lom\(number)"
  }

  private static func neighbours(of slot: Int32, in clustering: StoryClustering) -> [Int32] {
    clustering.graph.neighbours(of: slot).map(\.to).sorted()
  }

  /// Where those that promise most are near, all that promise something are compared.
  @Test func aReportOfAGreatStoryFindsMoreThanThePortionAskedFirst() {
    var clustering = StoryClustering()
    _ = clustering.add((0..<40).map { Sample.item(Int64($0), hour: Double($0) / 40, Self.report($0)) })
    #expect(Self.neighbours(of: 39, in: clustering).count > 30)
  }

  /// Twenty texts that have the heaviest word of the asked one, which says little of what they are about.
  private static let crowd = (0..<20).map { number in
    Sample.item(
      Int64(number), hour: 0,
      (0..<14).map { "\(["k", "m", "p"][$0 % 3])\(number)x\($0)" }.joined(separator: " "), summary: "Vex")
  }
  private static let near = Sample.item(50, hour: 0.1, "Quissant opens")
  private static let asked = Sample.item(60, hour: 0.2, "Vex Vex Vex Vex Vex Vex Vex Vex Quissant")

  /// The price of comparing few: what promises little is not found where sixteen that promise more are unlike.
  @Test func whatPromisesLittleIsNotComparedWhereTheOthersAreUnlike() {
    var clustering = StoryClustering()
    _ = clustering.add(Self.crowd + [Self.near, Self.asked])
    #expect(!Self.neighbours(of: 21, in: clustering).contains(20))
    clustering = StoryClustering()
    _ = clustering.add(Self.crowd.prefix(10) + [Self.near, Self.asked])
    #expect(Self.neighbours(of: 11, in: clustering).contains(10))
  }

  /// Nobody tells a restored item of what came after it, so it looks at all.
  @Test func aRestoredItemComparesAll() {
    let items = Self.crowd + [Self.near, Self.asked]
    var clustering = StoryClustering()
    clustering.restore(items.map { .init(item: $0, story: Story.ID(founder: $0)) })
    clustering.connect(21)
    #expect(Self.neighbours(of: 21, in: clustering).contains(20))
  }

  /// Terms are told apart by the low bits of their numbers first, and then by all of them.
  @Test func termsAreSharedByTheirWholeNumbers() {
    func document(_ words: [Int32], concepts: [Int32] = []) -> Document {
      func terms(_ numbers: [Int32]) -> [Document.Term] { numbers.map { .init(number: $0, weight: 0.4) } }
      return Document(words: terms(words), grams: [], concepts: terms(concepts))
    }
    var pool = DocumentPool()
    pool.append(document([4_096 + 7, 8, 9], concepts: [70_000]))
    pool.append(document([9, 65_536 + 8, 10]))
    let asked = document([7, 8, 9, 11], concepts: [70_000])
    #expect(pool.shared(asked, with: [0, 1]) == [8, 9, 70_000])
    #expect(pool.shared(asked, with: [1]) == [9])
    #expect(pool.shared(asked, with: []) == [])
  }
}
