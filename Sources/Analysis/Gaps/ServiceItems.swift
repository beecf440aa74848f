internal import Foundation
internal import News

/// Tells service from news: weather, horoscopes, lottery numbers, quizzes, live blogs and whatever else an
/// outlet prints by template.
struct ServiceItems {
  /// A run at the beginning or the end of a title that so many stories of an outlet share is a template.
  private static let templateStories = 3

  private static let phrases = [
    // English
    "horoscope", "horoscopes", "zodiac", "weather forecast", "weather update", "pollen count", "lottery",
    "lotto", "powerball", "mega millions", "crossword", "sudoku", "wordle", "quordle", "nyt connections",
    "nyt strands", "quiz", "trivia", "live updates", "live update", "live blog",
    "liveblog", "as it happened", "live score", "live scores", "live streaming", "newsletter",
    "morning briefing", "evening briefing", "daily briefing", "news briefing", "word of the day",
    "quote of the day", "photo of the day", "photos of the day", "pictures of the day", "picture of the day",
    "week in pictures", "tv tonight", "what to watch", "how to watch", "where to watch",
    "tv schedule", "tv guide", "promo code", "promo codes", "coupon", "coupons", "discount code",
    "best deals", "best price", "lowest price", "low price", "percent off", "on sale", "gift guide",
    "letters to the editor", "your letters", "corrections and clarifications",
    "exchange rate today", "gold rate today", "gold price today", "traffic update",
    "advertorial", "top headlines", "today in history", "on this day", "answer key",
    "admit card", "dream11", "predicted xi", "your stars", "shipping bulletin", "shore bulletin",
    "shipping forecast", "your forecast", "tide table", "tide tables", "tide times", "winning numbers",
    "tombola", "raffle", "brain teaser", "teaser", "recipe", "recipes", "closing prices", "closing bell",
    "market close", "petrol prices", "cheapest petrol", "cause list", "court list", "opening hours",
    "hygiene ratings", "planning applications", "births and deaths", "road works",
    // German
    "horoskop", "wetter", "wettervorhersage", "lottozahlen", "kreuzworträtsel", "rätsel", "liveticker",
    "live-ticker", "newsblog", "tv-tipps", "tv-programm", "gutschein", "gewinnspiel", "das war der tag",
    "nachrichten des tages", "leserbriefe", "rezept", "öffnungszeiten", "schlusskurse", "verkehrsmeldungen",
    "börse heute", "kalenderblatt",
    // French, Spanish, Italian, Portuguese, Dutch
    "météo", "recette", "horaires des marées", "loto", "mots croisés", "en direct", "code promo",
    "programme tv", "horóscopo", "el tiempo hoy",
    "lotería", "crucigrama", "en vivo", "oroscopo", "previsioni del tempo", "lotteria",
    "cruciverba", "diretta", "in diretta", "previsão do tempo", "loteria", "ao vivo", "horoscoop",
    "weerbericht", "puzzel", "liveblog:",
    // Chinese, Japanese
    "星座", "天氣預報", "天气预报", "六合彩", "直播", "占い", "天気予報",
  ].map { Tokens($0).words }.filter { !$0.isEmpty }

  /// What advice and shopping lists begin with.
  private static let openings = [
    "the best", "how to", "weather outlook", "weather for", "weather today", "today's weather", "top 5",
    "top 10", "so geht", "die besten", "les meilleurs", "los mejores",
  ].map { Tokens($0).words }

  /// "Your Brindleford forecast", where a growth forecast is news.
  private static let your = Tokens("your").words[0]
  private static let forecasts = Set(Tokens("forecast weather outlook").words)

  /// The phrases by their first word.
  private static let phrasesByWord = Dictionary(grouping: phrases) { $0[0] }

  private let templates: [Outlet.ID: Set<UInt64>]

  init(_ parts: [StoryPart]) {
    var stories: [Outlet.ID: [UInt64: Set<Int>]] = [:]
    for (number, part) in parts.enumerated() {
      for entry in part.entries {
        for run in Self.ends(of: entry.text.title) {
          stories[entry.item.outlet, default: [:]][run, default: []].insert(number)
        }
      }
    }
    templates = stories.mapValues { runs in
      Set(runs.filter { $0.value.count >= Self.templateStories }.keys)
    }
  }

  /// Whether an item's title is a service's or a template's.
  func contains(_ entry: WindowItems.Entry) -> Bool {
    Self.isService(entry.text.title) || Self.isLabelled(entry.item.title)
      || Self.ends(of: entry.text.title).contains { templates[entry.item.outlet]?.contains($0) == true }
  }

  /// "Weather: rain in the west", where weather that kills is news.
  private static func isLabelled(_ title: String) -> Bool {
    guard let colon = title.prefix(longestLabel).firstIndex(of: ":") else { return false }
    return labels.contains(title[..<colon].trimmingCharacters(in: .whitespaces).lowercased())
  }

  private static let longestLabel = 20
  private static let labels: Set<String> = [
    "weather", "forecast", "traffic", "wetter", "verkehr", "météo", "trafic", "el tiempo", "tiempo",
    "tráfico", "meteo",
    "traffico", "tempo", "weer", "verkeer",
  ]

  private static func isService(_ title: Tokens) -> Bool {
    let words = title.words
    if let first = words.first, let last = words.last, words.count > 1, first == your,
      forecasts.contains(last)
    {
      return true
    }
    if openings.contains(where: { words.starts(with: $0) }) { return true }
    return words.indices.contains { start in
      phrasesByWord[words[start]]?.contains { words[start...].starts(with: $0) } == true
    }
  }

  /// The first and the last run of four words.
  private static func ends(of title: Tokens) -> [UInt64] {
    let runs = Shingles.hashes(of: title.words)
    return runs.count > 1 ? [runs[0], runs[runs.count - 1]] : runs
  }
}
