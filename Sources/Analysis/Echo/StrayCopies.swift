internal import News

/// Items of other stories whose very words stand in a story: copies that the grouping has not brought together.
///
/// Whether two reports are of one event is a judgement; whether one has the words of the other is not. So an item
/// of another story is compared too once the two share a run of ``Shingles/sureRun`` tokens and that many at least in
/// all.
struct StrayCopies {
  /// A fingerprint in so many stories is a formula, such as an agency's sign-off.
  private static let maximumStories = 20
  /// So many of the earliest holders of a fingerprint are looked through for a source.
  private static let maximumHolders = 64
  /// So many items of other stories are looked at for each item: those that share the most with it.
  private static let maximumCandidates = 3

  /// For each story with any, the items of others that its items share words with, in order of time.
  let sources: [Story.ID: [WindowItems.Entry]]
  /// All stories, those together that have words of each other.
  let kin: [[Story.ID]]

  /// - Parameter stories: The items of each in order of time.
  /// - Complexity: O(*n* log *n*) in the tokens.
  init(
    _ stories: [(id: Story.ID, items: [WindowItems.Entry])], outlets: OutletTable, boilerplate: Boilerplate
  ) {
    let order = ItemOrder(outlets: outlets)
    let entries = stories.flatMap(\.items).sorted { order.isBefore($0.item, $1.item) }
    let candidates = Self.candidates(entries, outlets: outlets, boilerplate: boilerplate)
    let confirmed = candidates.concurrentMap { item, sources in
      sources.filter { Self.share(entries[item], entries[$0], boilerplate: boilerplate) }
    }
    var positions: [Story.ID: Set<Int>] = [:]
    for ((item, _), sources) in zip(candidates, confirmed) where !sources.isEmpty {
      positions[entries[item].story, default: []].formUnion(sources)
    }
    var components = Components<Story.ID>()
    for (story, items) in positions {
      for item in items { components.join(story, entries[item].story) }
    }
    var kin: [Story.ID: [Story.ID]] = [:]
    for story in stories { kin[components.root(of: story.id), default: []].append(story.id) }
    self.kin = Array(kin.values)
    sources = positions.mapValues { $0.sorted().map { entries[$0] } }
  }

  /// For each item with any, the earlier items of other stories and other owners that share most fingerprints.
  private static func candidates(
    _ entries: [WindowItems.Entry], outlets: OutletTable, boilerplate: Boilerplate
  ) -> [(item: Int, sources: [Int])] {
    let owners = Numbering(entries.map { outlets.owner(of: $0.item.outlet) }).numbers
    let stories = Numbering(entries.map(\.story)).numbers
    var places: [(hash: UInt64, item: Int32)] = []
    let fingerprints = entries.concurrentMap { Self.fingerprints(of: $0, boilerplate: boilerplate) }
    for (item, hashes) in fingerprints.enumerated() { places += hashes.map { ($0, Int32(item)) } }
    places.sort { ($0.hash, $0.item) < ($1.hash, $1.item) }
    var pairs: [(item: Int32, source: Int32)] = []
    places.forEachRun(of: \.hash) { holders in
      guard holders.count > 1, Set(holders.map { stories[Int($0.item)] }).count <= maximumStories else {
        return
      }
      for (position, holder) in holders.enumerated().dropFirst() {
        let item = Int(holder.item)
        let earlier = holders.prefix(min(position, maximumHolders)).lazy.map { Int($0.item) }
          .filter { owners[$0] != owners[item] && outlets.counts(entries[$0].item.outlet) }
        // What its own story explains needs no source elsewhere.
        if let source = earlier.first, !earlier.contains(where: { stories[$0] == stories[item] }) {
          pairs.append((holder.item, Int32(source)))
        }
      }
    }
    pairs.sort { $0 < $1 }
    return best(of: pairs)
  }

  /// For each item the sources that it is paired with most often.
  private static func best(of pairs: [(item: Int32, source: Int32)]) -> [(item: Int, sources: [Int])] {
    var found: [(item: Int, sources: [Int])] = []
    pairs.forEachRun(of: \.item) { ofItem in
      var counts: [(source: Int, count: Int)] = []
      Array(ofItem).forEachRun(of: \.source) { counts.append((Int($0[$0.startIndex].source), $0.count)) }
      counts.sort { $0.count != $1.count ? $0.count > $1.count : $0.source < $1.source }
      found.append((Int(ofItem[ofItem.startIndex].item), counts.prefix(maximumCandidates).map(\.source)))
    }
    return found
  }

  /// Each once.
  private static func fingerprints(of entry: WindowItems.Entry, boilerplate: Boilerplate) -> Set<UInt64> {
    let standing = boilerplate.runs(of: entry.item.outlet)
    var found: Set<UInt64> = []
    for words in [entry.text.lead, entry.text.full ?? []] {
      let shingles = standing.isEmpty ? [] : Shingles.hashes(of: words)
      for (hash, start) in Shingles.fingerprints(of: words)
      where standing.isEmpty || !standing.contains(shingles[start]) {
        found.insert(hash)
      }
    }
    return found
  }

  /// Whether so much of an item stands in an earlier one that it is no coincidence.
  private static func share(
    _ item: WindowItems.Entry, _ source: WindowItems.Entry, boilerplate: Boilerplate
  ) -> Bool {
    let own = boilerplate.runs(of: item.item.outlet)
    let known = Set([source.text.lead, source.text.full ?? []].flatMap(Shingles.hashes)).subtracting(own)
    return [item.text.lead, item.text.full ?? []].contains { words in
      var (tokens, end) = (0, 0)
      for (start, shingle) in Shingles.hashes(of: words).enumerated() where known.contains(shingle) {
        tokens += start + Shingles.width - max(start, end)
        end = start + Shingles.width
      }
      return tokens >= Comparison.minimumCommonTokens
    }
  }
}
