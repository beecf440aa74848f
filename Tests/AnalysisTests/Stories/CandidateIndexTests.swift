import Testing

@testable import Analysis

@Suite struct CandidateIndexTests {
  private static func document(_ weights: [Int32: Float]) -> Document {
    Document(
      words: weights.map { Document.Term(number: $0.key, weight: $0.value) }.sorted { $0.weight > $1.weight },
      grams: [], concepts: [])
  }

  /// An index of entries with these documents.
  private static func index(_ documents: [Document]) -> CandidateIndex {
    var index = CandidateIndex()
    for (slot, document) in documents.enumerated() { index.insert(words: document.words, slot: Int32(slot)) }
    return index
  }

  private static func candidates(
    _ index: inout CandidateIndex, for document: Document, count: Int, slots: Int,
    fading: (Int32) -> UInt32 = { _ in 65_536 }
  ) -> [Int32] {
    index.candidates(
      for: document, count: count, slots: slots, acrossLanguages: false, reach: .latest, prefetch: { _ in },
      fading: fading)
  }

  private static let asked = document([1: 0.8, 2: 0.5, 3: 0.3])

  @Test func whatSharesTheHeavierWordsComesFirst() {
    var index = Self.index([
      Self.document([3: 1]), Self.document([9: 1]), Self.document([1: 0.7, 2: 0.7]), Self.document([2: 1]),
      Self.document([1: 1]),
    ])
    #expect(Self.candidates(&index, for: Self.asked, count: 48, slots: 5) == [2, 4, 3, 0])
    // Nothing is left of a search for the next one.
    #expect(Self.candidates(&index, for: Self.asked, count: 48, slots: 5) == [2, 4, 3, 0])
  }

  @Test func noMoreAreHandedOnThanAreAskedForButThoseThatPromiseAsMuch() {
    var index = Self.index([
      Self.document([1: 1]), Self.document([2: 1]), Self.document([2: 1]), Self.document([3: 1]),
    ])
    #expect(Self.candidates(&index, for: Self.asked, count: 1, slots: 4) == [0])
    #expect(Self.candidates(&index, for: Self.asked, count: 2, slots: 4) == [0, 1, 2])
  }

  @Test func timeIsCountedIn() {
    var index = Self.index([Self.document([1: 1]), Self.document([2: 1]), Self.document([1: 1, 2: 1])])
    let found = Self.candidates(&index, for: Self.asked, count: 48, slots: 3) { slot in
      [65_536 / 8, 65_536, 0][Int(slot)]
    }
    #expect(found == [1, 0])
  }

  /// Rounded weights have squares of a little more than 1 together; a score has room for them.
  @Test(arguments: [[171, 171, 171, 171, 171], [211, 209, 133, 88, 50]])
  func whatSharesAllConceptsComesFirst(roots: [Int]) {
    func document(_ roots: [Int]) -> Document {
      let concepts = roots.enumerated().map { number, root in
        Document.Term(number: Int32(number), weight: Float(root * root) / 65_025)
      }
      return Document(words: [], grams: [], concepts: concepts)
    }
    var index = CandidateIndex()
    index.insert(concepts: document(roots).concepts, slot: 0)
    index.insert(concepts: document(Array(roots.dropLast())).concepts, slot: 1)
    let found = index.candidates(
      for: document(roots), count: 48, slots: 2, acrossLanguages: true, reach: .latest, prefetch: { _ in },
      fading: { _ in 65_536 })
    #expect(found == [0, 1])
  }
}
