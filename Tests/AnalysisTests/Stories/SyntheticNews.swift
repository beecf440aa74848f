import Analysis
import Foundation
import News

/// Days of made-up news: events with words of their own, each told by several outlets in words that vary, among
/// words that all events share.
struct SyntheticNews {
  var items: [Item] = []
  /// The event of each item.
  var events: [Item.ID: Int] = [:]

  /// - Parameters:
  ///   - count: How many items.
  ///   - hours: Over how long they come.
  init(count: Int, hours: Double, seed: UInt64) {
    var random = SplitMix64(state: seed)
    var event = 0
    while items.count < count {
      event += 1
      let names = (0..<5).map { _ in Self.word(&random) }
      let start = Double.random(in: 0..<hours, using: &random)
      // Most events have one report, few have very many.
      let reports = min(200, Int(1 / Double.random(in: 0.004..<1, using: &random)))
      for _ in 0..<reports where items.count < count {
        let number = Int64(items.count + 1)
        var words = names.shuffled(using: &random).prefix(4).map { $0 }
        for _ in 0..<4 { words.append("common\(Int.random(in: 0..<300, using: &random))") }
        let hour = min(hours, start + Double.random(in: 0..<12, using: &random))
        items.append(
          StorySample.item(
            number, hour: hour, words.shuffled(using: &random).joined(separator: " "),
            outlet: "outlet \(number % Self.outletCount)"))
        events[Item.ID(rawValue: number)] = event
      }
    }
    items.sort { $0.time < $1.time }
  }

  private static let outletCount: Int64 = 97

  /// A word that no other event has.
  static func word(_ random: inout SplitMix64) -> String {
    String((0..<9).map { _ in "abcdefghiklmnoprstuvz".randomElement(using: &random) ?? "a" })
  }
}

struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
