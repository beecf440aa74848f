internal import News

/// Finds what everyone repeats in a story and what only one owner has.
struct StoryAngles {
  /// With so many owners a story is saturated.
  static let leastOwners = 5
  /// Of so many stories of a window the angles are sought.
  static let mostStories = 10

  private static let mostCommon = 10
  private static let mostRare = 12
  /// Words of an item read.
  private static let longestText = 4_000

  let outlets: OutletTable
  let spread: WordSpread

  /// - Parameter entries: The story's items in order of time.
  /// - Returns: `nil` for a story that is not saturated.
  func angles(of story: StoryFinding, _ entries: [WindowItems.Entry]) -> AnglesFinding? {
    guard story.owners >= Self.leastOwners else { return nil }
    let all = mentions(in: entries)
    let ownersOfWord = ownersOfWord(in: entries)
    let rare = all.filter { mention in
      mention.finding.owners == 1 && isTelling(mention.finding, key: mention.key)
        // "Golfer Tiger Woods" is nobody's own where all have Tiger Woods.
        && (mention.finding.kind == .quote || mention.key.contains { ownersOfWord[$0]?.count == 1 })
    }
    .sorted {
      let (left, right) = (weight($0.finding, key: $0.key), weight($1.finding, key: $1.key))
      return left != right ? left > right : $0.finding.text < $1.finding.text
    }
    return AnglesFinding(
      story: story.id, title: story.title, owners: story.owners, common: common(all, owners: story.owners),
      rare: rare.prefix(Self.mostRare).map(\.finding))
  }

  /// What at least half of a story's owners have, the most repeated first.
  ///
  /// - Parameters:
  ///   - entries: The story's items in order of time.
  ///   - owners: How many owners have it.
  func common(in entries: [WindowItems.Entry], owners: Int) -> [AnglesFinding.Mention] {
    common(mentions(in: entries), owners: owners)
  }

  private func common(
    _ mentions: [(finding: AnglesFinding.Mention, key: [UInt64])], owners: Int
  ) -> [AnglesFinding.Mention] {
    let sorted = mentions.filter { $0.finding.owners * 2 >= owners && $0.finding.owners > 1 }
      .sorted { rank($0) != rank($1) ? rank($0) > rank($1) : $0.finding.text < $1.finding.text }
    // Who repeats "Ida Quern" repeats "Quern".
    var said: Set<UInt64> = []
    return sorted.filter { mention in
      defer { said.formUnion(mention.key) }
      return !said.isSuperset(of: mention.key)
    }
    .prefix(Self.mostCommon).map(\.finding)
  }

  private func ownersOfWord(in entries: [WindowItems.Entry]) -> [UInt64: Set<Owner.ID>] {
    var owners: [UInt64: Set<Owner.ID>] = [:]
    for entry in entries where entry.counts {
      for word in Set(entry.text.lead + entry.text.content.words) {
        owners[word, default: []].insert(outlets.owner(of: entry.item.outlet))
      }
    }
    return owners
  }

  /// Everything that the items mention, with how many owners do.
  private func mentions(
    in entries: [WindowItems.Entry]
  ) -> [(finding: AnglesFinding.Mention, key: [UInt64])] {
    var known: [[UInt64]: (mention: TextMentions.Mention, owners: Set<Owner.ID>, entry: WindowItems.Entry)] =
      [:]
    for entry in entries where entry.counts {
      let item = entry.item
      let text = item.content.count > item.summary.count ? item.content : item.summary
      let mentions = TextMentions(
        title: item.title, text: String(text.prefix(Self.longestText)), language: entry.language)
      let ownName = Tokens(outlets[item.outlet].name).words
      for mention in mentions.mentions where mention.key != ownName {
        known[mention.key, default: (mention, [], entry)].owners.insert(outlets.owner(of: item.outlet))
      }
    }
    return known.values.map { value in
      (
        finding: AnglesFinding.Mention(
          kind: value.mention.kind, text: value.mention.text, owners: value.owners.count,
          item: value.entry.item.id, outletName: outlets[value.entry.item.outlet].name),
        key: value.mention.key
      )
    }
  }

  private func rank(_ mention: (finding: AnglesFinding.Mention, key: [UInt64])) -> Int {
    mention.finding.owners * 10 + min(9, mention.key.count)
  }

  /// A word that other stories have too says little of this one.
  private func isTelling(_ mention: AnglesFinding.Mention, key: [UInt64]) -> Bool {
    mention.text.count > 3 && (mention.kind != .term || spread.stories(with: key[0]) <= 1)
  }

  /// Quotes first, then names, places and numbers, then words; among equals the rarest.
  private func weight(_ mention: AnglesFinding.Mention, key: [UInt64]) -> Double {
    let kind: Double =
      switch mention.kind {
      case .quote: 4
      case .name: 3
      case .place, .number: 2
      case .term: 1
      }
    let commonest = key.map { spread.stories(with: $0) }.min() ?? 0
    return kind + 1 / Double(commonest + 1)
  }
}
