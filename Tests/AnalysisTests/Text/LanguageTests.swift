import Analysis
import Foundation
import News
import Testing

@Suite struct LanguageTests {
  private func item(_ title: String, declared: String?) -> Item {
    Item(
      id: Item.ID(rawValue: 1), feed: Feed.ID(rawValue: 1), outlet: Outlet.ID(rawValue: "a"), identity: "1",
      title: title, language: declared, firstSeen: Date(timeIntervalSince1970: 0))
  }

  @Test(arguments: [
    ("en-US", "en"), ("DE", "de"), ("pt_BR", "pt"), ("zh-Hant", "zh"), ("nb", "no"), ("iw", "he"),
    ("gsw", "gsw"),
  ])
  func theDeclaredLanguageIsTakenByItsPrimarySubtag(declared: String, language: String) {
    #expect(Language.of(item("Title", declared: declared)) == language)
  }

  @Test(arguments: [
    ("The council has approved the new bridge over the river after a long debate", "en"),
    ("Der Stadtrat hat nach langer Debatte die neue Brücke über den Fluss genehmigt", "de"),
    ("Le conseil municipal a approuvé le nouveau pont sur la rivière après un long débat", "fr"),
    ("Городской совет одобрил строительство нового моста через реку после долгих споров", "ru"),
    ("市議會經過長時間辯論後批准興建跨河新橋", "zh"), ("12.30", "und"), ("", "und"),
  ])
  func withoutADeclarationTheTextTells(title: String, language: String) {
    #expect(Language.of(item(title, declared: nil)) == language)
  }

  @Test(arguments: ["", "und", "x", "english", "mul", "12", "en2"])
  func aDeclarationThatIsNoneIsPassedOver(declared: String) {
    #expect(Language.of(item("", declared: declared)) == "und")
  }

  @Test func detectionReadsOnlyTheBeginningOfAHostileText() {
    let text = String(repeating: "ü", count: 1_000_000)
    #expect(Language.detected(in: text) == "und")
  }
}
