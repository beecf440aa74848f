import Analysis
import Foundation
import News
import Testing

@Suite struct ItemDifferenceTests {
  let lead = "The board voted on Tuesday to close the northern pier after a survey found rotten piles."

  @Test func bothSidesShowWhatTheyHaveInCommon() {
    var day = NewsDay()
    // Sisters too: whoever owns them, the two are compared.
    day.add("A", owner: "one")
    day.add("B", owner: "one")
    day.add("s", "B", 9, "Überraschung", summary: "Engineers knew: \(lead) So it goes.")
    day.add("s", "A", 0, "Pier", summary: lead)
    let difference = ItemDifference(day.items[0].item, day.items[1].item)
    #expect(difference.earlier.item.rawValue == 2)
    #expect(difference.later.outlet.rawValue == "B")
    // 16 of 1 + 2 + 16 + 3 words.
    #expect(difference.copiedShare == 16.0 / 22)
    for side in [difference.earlier, difference.later] {
      let shown = side.text.copied.map {
        String(decoding: Array(side.text.summary.utf8)[$0.bytes], as: UTF8.self)
      }
      #expect(shown == [String(lead.dropLast())])
      #expect(side.text.copied.allSatisfy { $0.field == .summary })
    }
    #expect(ItemDifference(day.items[1].item, day.items[0].item) == difference)
  }

  @Test func nothingInCommonIsShownAsNothing() {
    var day = NewsDay()
    day.add("s", "A", 0, "Pier closes")
    day.add("s", "B", 1, "")
    let difference = ItemDifference(day.items[0].item, day.items[1].item)
    #expect(difference.copiedShare == nil)
    #expect(difference.later.text.copied.isEmpty)
  }
}
