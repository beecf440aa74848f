import Analysis
import Foundation
import News

/// A fictional news day, rich in what makes a page hard: long and hostile texts, many scripts, large stories.
enum Fixture {
  static let hostileTitle =
    "<script>alert(1)</script> & \"quoted\" <img src=x onerror=alert(2)> ]]> \u{1B}[31mred\u{1B}[0m \u{202E}desrever\u{202C} | a*b_c `d`"
  static let longWord = String(repeating: "Donaudampfschifffahrtselektrizität", count: 12)

  static let findings: Findings = makeFindings()

  /// The first day of a new list: nothing came in.
  static let empty = Findings(
    window: FindingsBuilder.window,
    day: FindingsBuilder.day(
      items: 0, outlets: 0, owners: 0, stories: 0, pairs: 0, effective: 0, shared: 0, feeds: 0),
    beats: [], stories: [], gaps: [], outlets: [], follows: [], feeds: [],
    methods: Methods(
      version: "0.1.0", now: FindingsBuilder.window.until, crawlResolution: nil, firstSeenShare: 0,
      truncatedFeeds: 0,
      languages: [], unknownOwners: 0, settings: [:], fingerprint: "0000000000000000"))

  /// Two stories, small enough to write down what their report says.
  static let small: Findings = {
    var builder = FindingsBuilder(publishers: [
      .init(name: "Alpha", owner: "North"), .init(name: "Beta", owner: "South"),
      .init(name: "Gamma", owner: nil),
    ])
    builder.add(
      "Bridge closed", startsAfter: 60, independent: 1, isRunning: true,
      [
        .init(outlet: "Alpha", minutes: 0, title: "Bridge closed"),
        .init(outlet: "Beta", minutes: 4, type: .verbatim, share: 1, from: 0),
        .init(outlet: "Gamma", minutes: 90, type: .rewrite, share: 0.4, from: 1, timeBasis: .firstSeen),
      ])
    builder.add("Owl found", startsAfter: 200, independent: 1, [.init(outlet: "Gamma", minutes: 0)])
    let window = FindingsBuilder.window
    return Findings(
      window: window,
      day: FindingsBuilder.day(
        items: 4, outlets: 3, owners: 3, stories: 2, pairs: 4, effective: 1.75, shared: 0.75, feeds: 3),
      beats: [], stories: builder.stories,
      gaps: [
        GapFinding(
          kind: .early, story: Story.ID(rawValue: "s2"), title: "Owl found", link: "https://gamma.example/4",
          outlet: Outlet.ID(rawValue: "gamma"), outletName: "Gamma",
          time: window.since.addingTimeInterval(12_000),
          items: [Item.ID(rawValue: 4)], probability: 0.25, coverage: 1.0 / 3, freshness: 0.6, score: 0.1,
          reason: "One owner so far.")
      ],
      outlets: [], follows: [],
      feeds: [
        FeedFinding(
          feed: Feed.ID(rawValue: 1), title: "Alpha", address: "https://alpha.example/feed",
          outlet: Outlet.ID(rawValue: "alpha"), health: .well, reason: nil, lastAnswered: window.until,
          itemsInWindow: 1, lostItemsCount: 0)
      ],
      methods: FindingsBuilder.methods(languages: [LanguageCount(language: "en", items: 4)]))
  }()

  private static func makeFindings() -> Findings {
    var builder = FindingsBuilder(publishers: publishers)
    addStories(to: &builder)
    let band = Band(
      days: 28, lowerQuartile: 43.2, median: 49.6, upperQuartile: 57.1, daysBelow: 3, daysAbove: 25)
    let stories = builder.stories.sorted {
      $0.outlets - $0.independentReports > $1.outlets - $1.independentReports
    }
    return Findings(
      window: FindingsBuilder.window,
      day: FindingsBuilder.day(
        items: 312, outlets: builder.activeOutlets, owners: 21, stories: 141, pairs: 268, effective: 41.3,
        shared: 0.62,
        band: band),
      beats: beats, standings: standings, stories: stories, gaps: gaps(), moving: moving,
      outlets: outletFindings(), follows: follows,
      feeds: feeds(),
      methods: FindingsBuilder.methods(languages: [
        LanguageCount(language: "en", items: 241), LanguageCount(language: "de", items: 38),
        LanguageCount(language: "fr", items: 21), LanguageCount(language: "ja", items: 7),
        LanguageCount(language: "und", items: 5),
      ]))
  }

  static let publishers: [FindingsBuilder.Publisher] = [
    .init(name: "Meridian Press Agency", owner: "Meridian Press Cooperative", role: .wire),
    .init(name: "Nordwire", owner: "Nordwire Foundation", role: .wire, country: "XN"),
    .init(name: "Corriston Courier", owner: "Castellan Media Group"),
    .init(name: "The Evening Sextant", owner: "Castellan Media Group"),
    .init(name: "The Morning Ledger", owner: "Ledger House"),
    .init(name: "The Daily Lantern", owner: "Lantern Newspapers"),
    .init(name: "The Touchline", owner: "Lantern Newspapers"),
    .init(name: "Brindleford Gazette", owner: "Fourshires Press"),
    .init(name: "Duskerry Mail", owner: "Fourshires Press"),
    .init(name: "Harbour Post", owner: "Fourshires Press"),
    .init(name: "Wenlow Valley Times", owner: "Fourshires Press"),
    .init(name: "Velmark Public Radio", owner: "Velmark Broadcasting Trust"),
    .init(name: "The Free Ferryman", owner: "Skerran Community Trust"),
    .init(name: "The Saltreach Independent", owner: nil),
    .init(name: "Circuitry", owner: "Brightwater Publishing"),
    .init(name: "Orbit Weekly", owner: "Brightwater Publishing"),
    .init(name: "Signal & Noise", owner: "Pell Ostrander"),
    .init(name: "The Patch Report", owner: "Locksmith Media"),
    .init(name: "Gulf & Strait Review", owner: "Tallis Institute", country: "XN"),
    .init(name: "Kestria Herald", owner: "Ondrava Publishing House", country: "XS"),
    .init(name: "La Vigie de Port-Sérac", owner: "Groupe Lavandier", country: "XO"),
    .init(name: "Valombre Matin", owner: "Coopérative des Ondes", country: "XO"),
    .init(name: "Nordwaldener Rundschau", owner: "Rundschau-Genossenschaft", country: "XN"),
    .init(name: "Silberbrücker Zeitung", owner: "Verlag Brandtner", country: "XN"),
    .init(name: "みなと新報", owner: nil, country: "XJ"),
    .init(name: "صوت المرفأ", owner: "دار المرفأ", country: "XA"),
    .init(name: "Food Safety Authority of Velmark", owner: "State of Velmark", role: .primary),
    .init(name: "Newsdesk Direct", owner: "Newsdesk Direct", role: .pr),
    .init(name: "Frontpager", owner: "Frontpager Labs", role: .aggregator),
  ]

  private static let beats: [BeatFinding] = [
    ("business", 41, 9, 7, 22, 13.4, 0.55, Band(days: 28, lowerQuartile: 11, median: 14, upperQuartile: 17)),
    ("local", 74, 8, 5, 38, 21.2, 0.41, Band(days: 28, lowerQuartile: 18, median: 22, upperQuartile: 25)),
    ("science", 23, 6, 5, 16, 12.9, 0.30, nil), ("sport", 31, 5, 4, 14, 8.8, 0.52, nil),
    (
      "technology", 47, 7, 6, 24, 15.1, 0.48, Band(days: 28, lowerQuartile: 13, median: 16, upperQuartile: 19)
    ),
    ("world", 96, 14, 12, 27, 11.7, 0.78, Band(days: 28, lowerQuartile: 13, median: 16, upperQuartile: 20)),
  ].map { beat, items, outlets, owners, stories, effective, shared, band in
    BeatFinding(
      beat: beat,
      day: FindingsBuilder.day(
        items: items, outlets: outlets, owners: owners, stories: stories, pairs: items, effective: effective,
        shared: shared, band: band))
  }

  private static let follows: [FollowFinding] = [
    ("Meridian Press Cooperative", "Fourshires Press", 31, 44, 0.0001),
    ("Meridian Press Cooperative", "Castellan Media Group", 27, 41, 0.002),
    ("Velmark Broadcasting Trust", "Lantern Newspapers", 19, 30, 0.011),
    ("unknown:the saltreach independent", "Fourshires Press", 9, 13, 0.034),
  ].map { leader, follower, count, n, q in
    FollowFinding(
      leader: Owner.ID(rawValue: leader), follower: Owner.ID(rawValue: follower), count: count, n: n,
      share: Double(count) / Double(n), p: q / 3, q: q)
  }
}
