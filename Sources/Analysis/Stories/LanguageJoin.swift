internal import Foundation

/// Joins groups of items that their own languages have made: those whose concepts, taken together, are most alike.
///
/// The sum of a group's documents is compared and not its items one by one: what all of them say stands out, and
/// the chance words of each do not. Two sums' cosine is the mean likeness of their pairs over that of the pairs within
/// each, so a story told in many ways is as near to another one as a story told in one.
struct LanguageJoin {
  /// What is known of a group, and of the groups that it may join.
  struct Group {
    /// The terms of its items' documents, in any order.
    var terms: [Document.Term] = []
    /// How many items it has, and the sum of their times.
    var size: Float = 0
    var timeSum = 0.0
    var languages: Set<UInt16> = []
    /// As in ``AverageLink``.
    var pin: Int32 = -1
    var neighbours: Set<Int32> = []

    fileprivate var length: Float = 0
    fileprivate var time: Double { timeSum / Double(size) }
  }

  private struct Candidate: Prioritised {
    var likeness: Float
    var first: Int32
    var second: Int32
    /// How often both groups had changed.
    var version: Int32

    /// A total order, so that the result does not depend on the order of the candidates.
    func precedes(_ other: Candidate) -> Bool {
      if likeness != other.likeness { return likeness > other.likeness }
      if first != other.first { return first < other.first }
      return second < other.second
    }
  }

  private var groups: [Group]
  private var parents: [Int32]
  private var versions: [Int32]
  private var candidates = PriorityQueue<Candidate>()
  private let cut: Float
  private let decay: Double

  /// The group that each group is in at the end, by the lowest number of one in it.
  ///
  /// - Parameters:
  ///   - groups: Groups of one language each, as a rule.
  ///   - cut: How alike two groups have to be at least, 0 to 1.
  ///   - decay: The time in seconds between two groups after which their likeness counts 1/e.
  /// - Complexity: Linear in the terms of the neighbours of each group, for each time that it grows.
  static func joined(_ groups: [Group], cut: Float, decay: Double) -> [Int32] {
    var join = LanguageJoin(groups: groups, cut: cut, decay: decay)
    join.run()
    return groups.indices.map { join.root(of: Int32($0)) }
  }

  private init(groups: [Group], cut: Float, decay: Double) {
    self.groups = groups
    self.cut = cut
    self.decay = decay
    parents = groups.indices.map { Int32($0) }
    versions = groups.map { _ in 0 }
    for number in groups.indices { measure(number) }
    for number in groups.indices {
      for other in groups[number].neighbours where other > number { consider(Int32(number), other) }
    }
  }

  /// Sums the weights of each term, in the order of the terms' numbers, so that equal input gives equal bits.
  private mutating func measure(_ number: Int) {
    var sums: [Document.Term] = []
    let terms = groups[number].terms.sorted { ($0.number, $0.weight) < ($1.number, $1.weight) }
    for term in terms {
      if let last = sums.last, last.number == term.number {
        sums[sums.count - 1].weight += term.weight
      } else {
        sums.append(term)
      }
    }
    groups[number].terms = sums
    groups[number].length = sums.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
  }

  private func root(of number: Int32) -> Int32 {
    var number = number
    while parents[Int(number)] != number { number = parents[Int(number)] }
    return number
  }

  private func likeness(_ first: Group, _ second: Group) -> Float {
    var product: Float = 0
    var position = 0
    for term in first.terms {
      while position < second.terms.count, second.terms[position].number < term.number { position += 1 }
      guard position < second.terms.count else { break }
      if second.terms[position].number == term.number {
        product += term.weight * second.terms[position].weight
      }
    }
    let length = first.length * second.length
    guard length > 0 else { return 0 }
    return product / length * exp(-Float(abs(first.time - second.time) / decay))
  }

  private mutating func consider(_ first: Int32, _ second: Int32) {
    let (one, other) = (groups[Int(first)], groups[Int(second)])
    // What one language has kept apart stays apart.
    guard one.languages != other.languages || one.languages.count > 1 else { return }
    guard one.pin < 0 || other.pin < 0 || one.pin == other.pin else { return }
    let likeness = likeness(one, other)
    guard likeness >= cut else { return }
    candidates.push(
      Candidate(
        likeness: likeness, first: min(first, second), second: max(first, second),
        version: versions[Int(first)] + versions[Int(second)]))
  }

  private mutating func run() {
    while let best = candidates.pop() {
      let (first, second) = (Int(best.first), Int(best.second))
      guard parents[first] == best.first, parents[second] == best.second,
        versions[first] + versions[second] == best.version
      else { continue }
      merge(second, into: first)
    }
  }

  private mutating func merge(_ dropped: Int, into kept: Int) {
    let gone = groups[dropped]
    parents[dropped] = Int32(kept)
    groups[dropped] = Group()
    groups[kept].terms += gone.terms
    groups[kept].size += gone.size
    groups[kept].timeSum += gone.timeSum
    groups[kept].languages.formUnion(gone.languages)
    groups[kept].pin = max(groups[kept].pin, gone.pin)
    measure(kept)
    versions[kept] += versions[dropped] + 1
    let neighbours = Set(groups[kept].neighbours.union(gone.neighbours).map(root)).subtracting([Int32(kept)])
    groups[kept].neighbours = neighbours
    for other in neighbours.sorted() {
      groups[Int(other)].neighbours.insert(Int32(kept))
      consider(Int32(kept), other)
    }
  }
}
