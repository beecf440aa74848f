import News
import Testing

@testable import Analysis

@Suite struct TermTableTests {
  private static func words(_ title: String, link: String? = nil) -> ItemWords {
    ItemWords(title: title, summary: "", link: link, settings: .standard)
  }

  private static func aged(_ table: TermTable, isUsed: (Int32) -> Bool) -> TermTable {
    var table = table
    while !table.isOld { table.count(.init(), language: 0, weight: 1, familiar: []) }
    table.age(isUsed: isUsed)
    return table
  }

  /// A long word, a stop word, a number, a pair of characters of each kind, an article, and words of an address.
  @Test(arguments: [
    ("en", "The Orvine dam of 1924", "https://example.com/news/cracked-dam-at-lake-orvine"),
    ("de", "Das Bundesverfassungsgericht in Grünfeld", nil), ("zh", "奥文湖大坝出现裂缝", nil),
    ("th", "เขื่อนแตกร้าว", nil), ("ar", "الزلزال والسد", nil),
  ])
  func aWordMetAgainHasTheSameTerms(code: String, title: String, link: String?) {
    var table = TermTable()
    let first = table.register(Self.words(title, link: link), language: 0, code: code)
    let again = table.register(Self.words(title, link: link), language: 0, code: code)
    #expect(!first.terms.isEmpty)
    #expect(first.terms == again.terms)
    #expect(first.frequencies == again.frequencies)
    #expect(first.wordCount == again.wordCount && first.gramEnd == again.gramEnd)
  }

  @Test func aStopWordOfOneLanguageIsAWordOfAnother() {
    var table = TermTable()
    #expect(table.register(Self.words("die"), language: 0, code: "de").terms.isEmpty)
    #expect(!table.register(Self.words("die"), language: 1, code: "en").terms.isEmpty)
  }

  @Test func aWordOfTheAddressCountsOnceWhereTheTitleHasIt() {
    var table = TermTable()
    let link = "https://example.com/news/orvine-dam-cracks"
    let counts = table.register(Self.words("Orvine dam", link: link), language: 0, code: "en")
    #expect(counts.wordCount == 3)
    #expect(counts.frequencies.prefix(3) == [1.5, 1.5, 1])
  }

  /// "Cracked" begins as "cracks" does, so nothing is to be known of its n-grams.
  @Test func aWordOfTheAddressThatTheTitleHasGetsNoNumbers() {
    var table = TermTable()
    _ = table.register(Self.words("Orvine cracks"), language: 0, code: "en")
    let known = table.count
    let link = "https://example.com/news/orvine-cracked-cracks"
    _ = table.register(Self.words("Orvine cracks", link: link), language: 0, code: "en")
    #expect(table.count == known)
  }

  /// A number that is free is given to another word, so nobody may remember whose it was.
  @Test func whatIsForgottenSharesNoNumberWithWhatCameSince() {
    var table = TermTable()
    _ = table.register(Self.words("Orvine dam"), language: 0, code: "en")
    table = Self.aged(table) { _ in false }
    let since = table.register(Self.words("Tessaly whale"), language: 0, code: "en")
    let again = table.register(Self.words("Orvine dam"), language: 0, code: "en")
    #expect(Set(since.terms).isDisjoint(with: again.terms))
  }

  @Test func whatIsInUseKeepsItsNumber() {
    var table = TermTable()
    let before = table.register(Self.words("Orvine dam"), language: 0, code: "en")
    table = Self.aged(table) { before.terms.contains($0) }
    _ = table.register(Self.words("Tessaly whale"), language: 0, code: "en")
    #expect(table.register(Self.words("Orvine dam"), language: 0, code: "en").terms == before.terms)
  }

  /// What a word of each tenth report weighs beside one that no other has.
  private static func weightOfTenth(reports: Int, days: Double) throws -> Float {
    var table = TermTable()
    table.days = days
    let common = table.register(words("steeplechase"), language: 0, code: "en")
    let other = table.register(words("of"), language: 0, code: "en")
    for number in 0..<reports {
      table.count(number % 10 == 0 ? common : other, language: 0, weight: 1, familiar: [])
    }
    let both = table.register(words("steeplechase Orvine"), language: 0, code: "en")
    let document = table.document(both, language: 0)
    let weight = try #require(document.words.first { $0.number == common.terms[0] }?.weight)
    return try weight / #require(document.words.first { $0.number != common.terms[0] }?.weight)
  }

  @Test func aStoreOfSomeDaysKnowsTheCommonWordsOfItsField() throws {
    let ofOneMoment = try Self.weightOfTenth(reports: 1_400, days: 0)
    #expect(try Self.weightOfTenth(reports: 1_400, days: 24) < 0.95 * ofOneMoment)
    let ofFew = try Self.weightOfTenth(reports: 20, days: 0)
    #expect(try Self.weightOfTenth(reports: 20, days: 24) > 0.99 * ofFew)
  }

  /// Half a day, then a month in which nothing was read, then an item that came late.
  @Test func daysInWhichNothingWasReadAreNotCounted() {
    let items = [0.0, 12, 740].enumerated().map { StorySample.item(Int64($0), hour: $1, "Orvine dam \($0)") }
    let late = StorySample.item(3, hour: 700, "Tessaly whale")
    var clustering = StoryClustering()
    for item in items + [late] { _ = clustering.add([item]) }
    #expect(clustering.table.days == 1.5)

    var restored = StoryClustering()
    restored.restore((items + [late]).map { .init(item: $0, story: Story.ID(founder: $0)) })
    #expect(restored.table.days == 2.5)
  }

  @Test func aWordSaidOftenIsForgottenOnlyAfterSeveralTimes() {
    var table = TermTable()
    let counts = table.register(Self.words("Orvine"), language: 0, code: "en")
    for _ in 0..<3 { table.count(counts, language: 0, weight: 1, familiar: []) }
    let known = table.count
    table = Self.aged(table) { _ in false }
    #expect(table.register(Self.words("Orvine"), language: 0, code: "en").terms == counts.terms)
    #expect(table.count == known)

    table = Self.aged(Self.aged(table) { _ in false }) { _ in false }
    let since = table.register(Self.words("Tessaly whale"), language: 0, code: "en")
    let again = table.register(Self.words("Orvine"), language: 0, code: "en")
    #expect(Set(since.terms).isDisjoint(with: again.terms))
    #expect(Set(since.terms).contains { counts.terms.contains($0) })
  }

  /// What an item is compared by is what others find of it later.
  @Test(arguments: [
    "Orvine dam cracks, thousands told to leave", "奥文湖大坝出现裂缝", "", "Orvine Orvine Orvine 1924",
  ])
  func aDocumentIsKeptAsItIs(title: String) {
    var table = TermTable()
    let counts = table.register(Self.words(title), language: 0, code: "en")
    let document = table.document(counts, language: 0)
    var pool = DocumentPool()
    pool.append(document)
    for (terms, kept) in [
      (document.words, pool[0].words), (document.grams, pool[0].grams), (document.concepts, pool[0].concepts),
    ] {
      #expect(terms.map(\.number) == kept.map(\.number))
      #expect(terms.map(\.weight) == kept.map(\.weight))
    }
  }

  @Test func aRoundedWeightIsNotRoundedFurther() {
    for number in 0...2_000 {
      let weight = DocumentPool.rounded(Float(number) / 1_900)
      #expect((0...1).contains(weight))
      #expect(DocumentPool.rounded(weight) == weight)
    }
  }
}
