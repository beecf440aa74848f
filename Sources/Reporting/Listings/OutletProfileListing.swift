public import Analysis
public import Foundation
public import News

/// One outlet over 28 days, for reading.
public struct OutletProfileListing: Listing, Sendable {
  private let profile: OutletProfile
  private let words: OutletWords
  private let clock: Clock

  /// - Parameters:
  ///   - profile: The outlet.
  ///   - outlets: For the names of the others.
  ///   - timeZone: The zone that times are shown in.
  public init(_ profile: OutletProfile, outlets: [Outlet], timeZone: TimeZone) {
    self.profile = profile
    clock = Clock(timeZone: timeZone)
    words = OutletWords(profile, names: OwnerNames(outlets), clock: clock)
  }

  /// The profile without a line break at its end.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    var lines = renderer.prose(
      (["\(outside: profile.outlet.name, weight: .strong)"] + words.standing).joined(
        separator: "\(quiet: ", ")"))
    for sentence in words.sentences { lines += renderer.prose(sentence) }
    lines += words.pairs.flatMap { renderer.item("•", $0) }
    lines += mentions("Nobody else had", profile.solo, renderer)
    lines += mentions("Others had later", profile.pickedUpLater, renderer)
    lines += mentions("Not covered here", profile.missed, renderer)
    lines += [.empty]
    lines += renderer.prose(
      """
      28 days, feed text only. Shares with their 95\u{A0}% intervals; what is missing here has too few numbers: 30 \
      items for exclusives, 5 expected firsts for the lead index, 10 stories for the pace, 100 for the quiet hours.
      """, style: .quiet)
    return renderer.written(lines)
  }

  private func mentions(
    _ title: String, _ mentions: [OutletProfile.Mention], _ renderer: TextRenderer
  ) -> [TerminalText] {
    guard !mentions.isEmpty else { return [] }
    return [.empty, TerminalText(words: title, style: .strong)]
      + mentions.flatMap { mention in
        renderer.item(
          "•",
          """
          \(outside: mention.title) \
          \(quiet: "· \(clock.stamp(mention.firstTime)), \(Words.counted(mention.owners, "owner")), story \(mention.story.rawValue)")
          """)
      }
  }
}
