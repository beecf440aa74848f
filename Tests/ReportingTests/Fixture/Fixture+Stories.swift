import Analysis
import Foundation
import News

extension Fixture {
  static func addStories(to builder: inout FindingsBuilder) {
    builder.add(
      "Velmark suspends night ferries after second engine-room fire in a month", beats: ["world", "local"],
      startsAfter: 372, independent: 3, isRunning: true, momentum: 0.012,
      [
        .init(
          outlet: "Meridian Press Agency", minutes: 0, type: .wire,
          title: "Velmark halts night ferries after fire"),
        .init(outlet: "Corriston Courier", minutes: 9, type: .verbatim, share: 0.97, from: 0),
        .init(
          outlet: "The Evening Sextant", minutes: 11, type: .verbatim, share: 0.97, from: 0, inHouse: 0.98),
        .init(outlet: "Harbour Post", minutes: 14, type: .verbatim, share: 0.91, from: 0, origin: "MPA"),
        .init(outlet: "Frontpager", minutes: 16, type: .linkOnly, share: nil, from: 0, basis: .title),
        .init(outlet: "Duskerry Mail", minutes: 19, type: .verbatim, share: 0.91, from: 0, inHouse: 1),
        .init(outlet: "Wenlow Valley Times", minutes: 22, type: .verbatim, share: 0.88, from: 0, inHouse: 1),
        .init(outlet: "The Daily Lantern", minutes: 38, type: .rewrite, share: 0.46, from: 0),
        .init(
          outlet: "The Free Ferryman", minutes: 51, share: 0.04,
          title: "‘We could smell it on the car deck’: ferry crew warned of leak weeks before fire",
          basis: .fullText),
        .init(
          outlet: "Velmark Public Radio", minutes: 64, share: 0.08,
          title: "Night ferries off until further notice"),
        .init(outlet: "The Morning Ledger", minutes: 97, type: .rewrite, share: 0.33, from: 0),
        .init(
          outlet: "Brindleford Gazette", minutes: 130, type: .verbatim, share: 0.86, from: 3, inHouse: 0.9),
        .init(outlet: "Nordwaldener Rundschau", minutes: 188, type: .cannotTell, share: nil, basis: .title),
        .init(
          outlet: "Corriston Courier", minutes: 302, share: 0.12,
          title: "Ferry fire: what passengers need to know"),
        .init(
          outlet: "Kestria Herald", minutes: 415, type: .rewrite, share: 0.24, from: 0, timeBasis: .firstSeen),
      ])
    builder.add(
      "Central bank holds key rate at 3.25 per cent and warns of rents “running away from wages”",
      beats: ["business"], startsAfter: 605, independent: 4, ties: 2,
      [
        .init(outlet: "Nordwire", minutes: 0, type: .wire),
        .init(outlet: "Meridian Press Agency", minutes: 2, type: .wire),
        .init(outlet: "The Morning Ledger", minutes: 6, share: 0.11, basis: .fullText),
        .init(outlet: "Corriston Courier", minutes: 12, type: .verbatim, share: 0.93, from: 1),
        .init(outlet: "The Evening Sextant", minutes: 13, type: .verbatim, share: 0.93, from: 1),
        .init(outlet: "Velmark Public Radio", minutes: 25, type: .rewrite, share: 0.41, from: 1),
        .init(outlet: "Gulf & Strait Review", minutes: 55, share: 0.02, basis: .fullText),
        .init(outlet: "Silberbrücker Zeitung", minutes: 74, type: .rewrite, share: 0.29, from: 0),
        .init(outlet: "The Daily Lantern", minutes: 140, type: .verbatim, share: 0.81, from: 1),
        .init(outlet: "Harbour Post", minutes: 151, type: .verbatim, share: 0.9, from: 1),
      ])
    builder.add(
      "Storm Ingrid: what we know so far", beats: ["local", "world"], startsAfter: 30, independent: 9,
      isRunning: true,
      stormLines)
    builder.add(
      "HelioForge unveils “battery that never ages”", beats: ["technology", "business"], startsAfter: 500,
      independent: 2,
      [
        .init(outlet: "Newsdesk Direct", minutes: 0, type: .pressRelease),
        .init(
          outlet: "Circuitry", minutes: 31, type: .pressRelease, share: 0.72, from: 0,
          origin: "Newsdesk Direct"),
        .init(outlet: "The Morning Ledger", minutes: 44, type: .pressRelease, share: 0.66, from: 0),
        .init(outlet: "The Patch Report", minutes: 58, type: .verbatim, share: 0.84, from: 0),
        .init(
          outlet: "Signal & Noise", minutes: 203, share: 0.05,
          title: "HelioForge’s ageless battery, and the footnote that ages it",
          basis: .fullText),
      ])
    builder.add(
      "首都圏で大規模停電、約42万戸に影響 鉄道各線も運転見合わせ、復旧のめど立たず", language: "ja", startsAfter: 700,
      independent: 1,
      [
        .init(outlet: "みなと新報", minutes: 0),
        .init(outlet: "Nordwire", minutes: 33, type: .rewrite, share: 0.31, from: 0),
        .init(
          outlet: "Kestria Herald", minutes: 61, type: .linkOnly, share: nil, from: 1, origin: "Nordwire"),
      ])
    builder.add(
      "السلطات تعلن إغلاق الميناء الجنوبي بعد تسرب كيميائي وإجلاء مئات العمال", language: "ar",
      startsAfter: 820,
      independent: 1, isRunning: true,
      [
        .init(outlet: "صوت المرفأ", minutes: 0),
        .init(outlet: "Meridian Press Agency", minutes: 26, type: .rewrite, share: 0.22, from: 0),
        .init(
          outlet: "Valombre Matin", minutes: 90, type: .verbatim, share: 0.83, from: 1,
          title: "Fuite chimique : le port sud fermé"),
      ])
    builder.add(
      hostileTitle, beats: ["<b>local</b>"], startsAfter: 900, independent: 1,
      [
        .init(outlet: "The Daily Lantern", minutes: 0, link: "javascript:alert(3)"),
        .init(
          outlet: "Harbour Post", minutes: 5, type: .verbatim, share: 1, from: 0, title: longWord,
          link: "data:text/html,x",
          origin: "\"><script>alert(4)</script>"),
      ])
    builder.add(
      "🚀👩🏽‍🚀 Crew of four lands on the Moon’s far side 🇩🇪🇯🇵 – “a very quiet place”", beats: ["science"],
      startsAfter: 1010,
      independent: 3,
      [
        .init(outlet: "Orbit Weekly", minutes: 0),
        .init(outlet: "Circuitry", minutes: 3, type: .verbatim, share: 0.95, from: 0),
        .init(outlet: "Velmark Public Radio", minutes: 12),
        .init(outlet: "Nordwaldener Rundschau", minutes: 40),
      ])
    builder.add(
      "High Court strikes down eviction rules for the harbour zone", beats: ["local"], startsAfter: 240,
      independent: 5,
      [
        .init(outlet: "The Saltreach Independent", minutes: 0, basis: .fullText),
        .init(outlet: "Velmark Public Radio", minutes: 47), .init(outlet: "The Morning Ledger", minutes: 80),
        .init(outlet: "The Free Ferryman", minutes: 95), .init(outlet: "Corriston Courier", minutes: 122),
      ])
    for (index, title) in singles.enumerated() {
      builder.add(
        title, beats: [["local", "science", "technology", "business"][index % 4]],
        startsAfter: Double(40 + index * 61 % 1300),
        independent: 1, [.init(outlet: publishers[(index * 5 + 2) % 24].name, minutes: 0)])
    }
  }

  /// Eighty items of twenty outlets over sixteen hours.
  private static var stormLines: [FindingsBuilder.Line] {
    let types: [EchoType] = [
      .ownWords, .rewrite, .verbatim, .ownWords, .verbatim, .wire, .rewrite, .cannotTell,
    ]
    return (0..<80).map { index in
      let type = types[index * 7 % types.count]
      let share: Double? =
        switch type {
        case .verbatim: 0.8 + Double(index % 20) / 100
        case .rewrite: 0.2 + Double(index % 50) / 100
        case .cannotTell: nil
        default: Double(index % 18) / 100
        }
      return FindingsBuilder.Line(
        outlet: publishers[(index * 3 + index / 24) % 24].name, minutes: Double(index * index) * 0.15,
        type: type,
        share: index == 0 ? 0 : share, from: index > 0 && (share ?? 0) >= 0.2 ? (index - 1) / 2 : nil,
        title: "Storm Ingrid: update \(index + 1)", basis: index % 9 == 0 ? .title : .summary)
    }
  }

  private static let singles = [
    "Owl blocks tram line for forty minutes, is thanked", "The last lighthouse keeper’s log, page by page",
    "Council quietly drops cycling bridge from spring budget",
    "A fungus that eats paint: notes from a damp cellar",
    "Why three dentists left Saltreach in one summer", "Open-source map shows every bench in Corriston",
    "School kitchens fail inspection, report says", "Old maps, new floods: the street that was a river",
    "Minor planet named after night-bus driver", "The patch that broke the parking meters",
  ]
}
