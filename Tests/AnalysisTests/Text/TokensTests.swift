import Analysis
import Testing

@Suite struct TokensTests {
  @Test(arguments: [
    ("City council approves flood barrier, after six-hour debate", 9),
    ("Don’t stop", 3), ("snake_case 1,000 3.5%", 5), ("", 0), (" —  … ", 0), ("a", 1),
    ("香港天文台", 4), ("雨", 1), ("AI晶片 2026", 3), ("สวัสดี", 5), ("e\u{301}te\u{301}", 1), ("🎉 party 🎉", 1),
  ])
  func wordsAreCountedAsRunsOfLettersAndDigits(text: String, count: Int) {
    #expect(Tokens(text).count == count)
  }

  @Test(arguments: [
    ("ÉTÉ", "ete"), ("Straße", "STRASSE"), ("Łódź", "lodz"), ("ΑΘΗΝΑΣ", "αθηνας"), ("Ёлка", "елка"),
    ("İstanbul", "istanbul"), ("Œuvre", "oeuvre"), ("ＡＢＣ１２", "abc12"), ("naı\u{308}ve", "naive"),
    ("Việt", "viet"), ("soft\u{AD}ware", "software"), ("\u{AD}soft\u{200D}", "soft"), ("ßa aß", "ssa ass"),
    ("晶片\u{AD}AI", "晶片ai"),
  ])
  func caseAndAccentsDoNotMatter(text: String, folded: String) {
    #expect(Tokens(text).words == Tokens(folded).words)
  }

  @Test func hashesAreTheSameInEveryRun() {
    #expect(Tokens("news").words == Tokens("NEWS").words)
    #expect(Tokens("one two").words != Tokens("two one").words)
  }

  @Test func everyTokenKnowsItsPlace() {
    let text = "„Größe“ zählt: 雨天!"
    let tokens = Tokens(text)
    #expect((0..<tokens.count).map { tokens.text(of: $0..<$0 + 1, in: text) } == ["Größe", "zählt", "雨天"])
    #expect(tokens.text(of: 0..<2, in: text) == "Größe“ zählt")
    #expect(tokens.text(of: 0..<9, in: text) == "")
  }

  @Test(arguments: [
    ("晶片AI晶", ["晶片", "AI", "晶"]), ("AI晶片x", ["AI", "晶片", "x"]), ("naïve_1é2", ["naïve_1é2"]),
    ("xé\u{AD}y·z", ["xé\u{AD}y", "z"]),
  ])
  func scriptsAreToldApartWithinARun(text: String, words: [String]) {
    let tokens = Tokens(text)
    #expect((0..<tokens.count).map { String(tokens.text(of: $0..<$0 + 1, in: text)) } == words)
  }

  /// Of a word only so many letters are kept, but all are hashed.
  @Test(arguments: [62, 63, 64, 65, 200])
  func aLongWordIsHashedWhole(length: Int) {
    let start = String(repeating: "a", count: length)
    #expect(Tokens(start + "ß").words == Tokens(start + "SS").words)
    #expect(Tokens(start + "ß").words != Tokens(start + "s").words)
  }

  @Test func aLimitBoundsHostileText() {
    #expect(Tokens(String(repeating: "spam ", count: 100_000), limit: 50).count == 50)
    #expect(Tokens(String(repeating: "x", count: 1_000_000)).count == 1)
    #expect(Tokens("text", limit: 0).isEmpty)
  }
}
