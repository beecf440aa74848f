internal import Analysis

/// A piece of running text: our own words, with text from outside marked as such.
///
/// Nothing in it is markup. Each renderer turns the runs into its own kind of text, escaping as it goes.
struct Phrase: Hashable {
  enum Run: Hashable {
    case plain(String)
    case strong(String)
    /// Said aside.
    case quiet(String)
    /// A type of echo, with its colour or pattern where the medium has any.
    case echo(EchoType)
    /// Something to type.
    case code(String)
    case outside(Outside)
  }

  /// What a feed or a feed list said: a title, a name.
  struct Outside: Hashable {
    enum Weight: Hashable { case plain, strong, quiet }

    let text: String
    var link: WebLink?
    /// Where it leads to on the site that `echometer serve` serves; media without one leave it out.
    var page: SiteAddress?
    /// A BCP 47 tag; `nil` when it could not be told.
    var language: String?
    var weight = Weight.plain
  }

  var runs: [Run]

  init(_ runs: [Run] = []) { self.runs = runs }

  /// A phrase that came from outside.
  init(outside text: String, link: WebLink? = nil, page: SiteAddress? = nil, language: String? = nil) {
    self.init([.outside(Outside(text: text, link: link, page: page, language: language))])
  }

  /// Its words alone.
  var plainText: String {
    runs.reduce(into: "") { text, run in
      switch run {
      case .plain(let words), .strong(let words), .quiet(let words), .code(let words): text += words
      case .echo(let type): text += type.words
      case .outside(let outside): text += LegibleText.line(outside.text)
      }
    }
  }

  /// The first link in it.
  var link: WebLink? {
    runs.lazy.compactMap { if case .outside(let outside) = $0 { outside.link } else { nil } }.first
  }

  static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.runs + right.runs) }
}

extension Phrase: ExpressibleByStringInterpolation {
  init(stringLiteral text: String) { self.init([.plain(text)]) }

  init(stringInterpolation: Interpolation) { self.init(stringInterpolation.runs) }

  /// Spells a phrase as one string: `"first: \(outside: name), \(strong: time)"`.
  struct Interpolation: StringInterpolationProtocol {
    var runs: [Run] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ text: String) { if !text.isEmpty { runs.append(.plain(text)) } }
    mutating func appendInterpolation(_ text: String) { appendLiteral(text) }
    mutating func appendInterpolation(_ phrase: Phrase) { runs += phrase.runs }
    mutating func appendInterpolation(strong text: String) { runs.append(.strong(text)) }
    mutating func appendInterpolation(quiet text: String) { runs.append(.quiet(text)) }
    mutating func appendInterpolation(echo type: EchoType) { runs.append(.echo(type)) }
    mutating func appendInterpolation(code text: String) { runs.append(.code(text)) }
    mutating func appendInterpolation(
      outside text: String, link: WebLink? = nil, page: SiteAddress? = nil, language: String? = nil,
      weight: Outside.Weight = .plain
    ) {
      runs.append(
        .outside(Outside(text: text, link: link, page: page, language: language, weight: weight)))
    }
  }
}

extension [Phrase] {
  func joined(separator: Phrase) -> Phrase {
    Phrase(enumerated().flatMap { $0 == 0 ? $1.runs : separator.runs + $1.runs })
  }
}
