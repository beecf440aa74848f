internal import Foundation
public import News

/// Compares a draft with what has been published.
///
/// The draft is measured as an item is (``CopyDetection``), each paragraph by itself, against the items that have a phrase of
/// it or are most like it.
public struct DraftCheck: Sendable {
  /// A story this much like the draft is about the same.
  private static let sameStory = 0.2
  /// One less like it has nothing to do with it.
  private static let leastLikeness = 0.1
  private static let mostNear = 5
  private static let mostOwn = 20
  private static let mostLacking = 10
  /// Of a draft, so many words are read.
  static let tokenLimit = 50_000

  private let draft: Draft
  private let stories: [(id: Story.ID, items: [WindowItems.Entry])]
  private let spread: WordSpread
  private let outlets: OutletTable
  private let listed: [Outlet]

  /// - Parameters:
  ///   - draft: The draft.
  ///   - items: The items to compare it with, in whole stories, in any order.
  ///   - outlets: The outlets they are from.
  public init(_ draft: Draft, items: [AnalysisInput.StoredItem], outlets: [Outlet]) {
    self.draft = draft
    self.listed = outlets
    self.outlets = OutletTable(outlets)
    stories = WindowItems.stories(items, window: .always, outlets: self.outlets)
    spread = WordSpread(stories)
  }

  /// - Parameters:
  ///   - unknown: Of what the draft mentions, what no item has.
  ///   - copiedShares: The copied shares of the items of a day, ascending; empty when there is none.
  public func finding(unknown: [AnglesFinding.Mention], copiedShares: [Double]) -> DraftFinding {
    let (runs, copied, total) = copiedRuns()
    let share = total >= CopyDetection.minimumTokens ? Double(copied) / Double(total) : nil
    let near = nearest()
    let own = Array(unknown.filter { $0.kind != .term || $0.text.count > 7 }.prefix(Self.mostOwn))
    let lacking = near.first.map { $0.likeness >= Self.sameStory ? self.lacking(in: $0.story) : [] } ?? []
    let verdict = verdict(share: share, near: near.first, own: own)
    return DraftFinding(
      words: total, copiedShare: share,
      moreCopiedThan: share.flatMap { share in
        copiedShares.isEmpty || share == 0
          ? nil : Double(copiedShares.count { $0 < share }) / Double(copiedShares.count)
      },
      runs: runs, nearest: near, own: own, lacking: lacking, verdict: verdict,
      verdictText: words(verdict, share: share, near: near.first, own: own, runs: runs))
  }

  // MARK: Copies

  private func copiedRuns() -> (runs: [DraftFinding.CopiedRun], copied: Int, total: Int) {
    // Items of aggregators are nobody's source.
    let order = ItemOrder(outlets: outlets)
    let sources = stories.flatMap(\.items).filter(\.counts).sorted { order.isBefore($0.item, $1.item) }
    // The draft comes last and has an owner of its own.
    let owners = Numbering(sources.map { outlets.owner(of: $0.item.outlet) }).numbers + [-1]
    var index = ShingleIndex(owners: owners)
    for (number, entry) in sources.enumerated() {
      index.insert(
        number,
        shingles: Shingles.hashes(of: entry.text.lead) + (entry.text.full.map(Shingles.hashes) ?? []))
    }
    let comparison = Comparison(
      item: sources.count, owners: owners, inHouse: [], standing: [],
      stockPhrases: StockPhrases(learningFrom: stories.map { $0.items.map(\.text) }))
    var runs: [DraftFinding.CopiedRun] = []
    var (copied, total) = (0, 0)
    for paragraph in draft.paragraphs where total < Self.tokenLimit {
      let item = Item(
        id: Item.ID(rawValue: -1), feed: Feed.ID(rawValue: 0), outlet: Outlet.ID(rawValue: ""), identity: "",
        title: "", summary: paragraph.text, firstSeen: .distantPast)
      let text = ItemText(item, limit: Self.tokenLimit)
      let compared = ComparedText(leadOf: item, text)
      total += compared.words.count
      let match = comparison.match(compared, with: index)
      copied += match.copied
      runs += comparison.runs(of: match, with: index).map { run in
        copiedRun(run.tokens, of: text.summary, in: paragraph, source: sources[run.source])
      }
    }
    return (runs, copied, total)
  }

  private func copiedRun(
    _ tokens: Range<Int>, of words: Tokens, in paragraph: Draft.Paragraph, source: WindowItems.Entry
  ) -> DraftFinding.CopiedRun {
    let (start, end) = (
      words.ranges[tokens.lowerBound].lowerBound, words.ranges[tokens.upperBound - 1].upperBound
    )
    return DraftFinding.CopiedRun(
      firstLine: paragraph.line(at: start), lastLine: paragraph.line(at: end - 1),
      text: String(words.text(of: tokens, in: paragraph.text)), words: tokens.count,
      isQuoted: Self.isQuoted(start, in: paragraph.text), item: source.item.id,
      outletName: outlets[source.item.outlet].name, title: source.item.title, link: source.item.link,
      time: source.item.time, story: source.story)
  }

  /// Whether a quotation is open at a byte of a text.
  private static func isQuoted(_ byte: Int, in text: String) -> Bool {
    let before = String(decoding: text.utf8.prefix(byte), as: UTF8.self)
    func count(_ marks: Set<Character>) -> Int { before.count(where: marks.contains) }
    return !count(["\""]).isMultiple(of: 2) || count(["“", "«", "„"]) > count(["”", "»"])
  }

  // MARK: Stories

  private func nearest() -> [DraftFinding.NearStory] {
    let stopWords = StopWords.of(draft.language)
    let own = Set(Tokens(draft.text, limit: Self.tokenLimit).words).filter { !stopWords.contains($0) }
    let copies = WindowCopies(stories, outlets: outlets)
    let counter = StoryCounter(
      items: WindowItems(stories, outlets: outlets), outlets: outlets, feeds: [:],
      credits: OriginCredits(outlets: listed), copies: copies, terms: StoryTerms(spread: spread),
      settings: AnalysisSettings())
    return stories.map { story in (story: story, likeness: likeness(of: story.items, with: own)) }
      .filter { $0.likeness >= Self.leastLikeness }
      .sorted { ($1.likeness, $0.story.id) < ($0.likeness, $1.story.id) }
      .prefix(Self.mostNear)
      .map { story, likeness in
        let finding = counter.finding(for: story.id, story.items)
        return DraftFinding.NearStory(
          story: story.id, title: finding.title, likeness: likeness, outlets: finding.outlets,
          owners: finding.owners, independentReports: finding.independentReports, firstTime: finding.firstTime
        )
      }
  }

  /// The share of a story's words, by their rarity and by how many of its items have them, that the draft has too.
  private func likeness(of items: [WindowItems.Entry], with own: Set<UInt64>) -> Double {
    var counts: [UInt64: Int] = [:]
    for entry in items.prefix(50) {
      let stopWords = StopWords.of(entry.language)
      for word in Set(entry.text.lead) where !stopWords.contains(word) { counts[word, default: 0] += 1 }
    }
    var (shared, all) = (0.0, 0.0)
    for (word, count) in counts.sorted(by: { $0.key < $1.key }) {
      let rarity = log(Double(spread.storyCount + 1) / Double(max(1, spread.stories(with: word)))) + 0.1
      // What half of a story's items have is what it is about, and names are rarer than words.
      let share = Double(count) / Double(min(50, items.count))
      let weight = rarity * rarity * share * share
      all += weight
      if own.contains(word) { shared += weight }
    }
    return all > 0 ? shared / all : 0
  }

  private func lacking(in story: Story.ID) -> [AnglesFinding.Mention] {
    guard let story = stories.first(where: { $0.id == story }) else { return [] }
    let owners = Set(story.items.filter(\.counts).map { outlets.owner(of: $0.item.outlet) }).count
    let own = Set(Tokens(draft.text, limit: Self.tokenLimit).words)
    return StoryAngles(outlets: outlets, spread: spread)
      .common(in: story.items, owners: owners)
      .filter { mention in !Tokens(mention.text).words.allSatisfy(own.contains) }
      .prefix(Self.mostLacking).map(\.self)
  }

  // MARK: The verdict

  private func verdict(
    share: Double?, near: DraftFinding.NearStory?, own: [AnglesFinding.Mention]
  ) -> DraftFinding.Verdict {
    switch share ?? 0 {
    case 0.8...: return .copy
    case 0.2...: return .partlyCopied
    default:
      guard let near, near.likeness >= Self.sameStory else { return .alone }
      let telling = own.count { $0.kind != .term }
      return telling >= 3 ? .ownReporting : .ownWords
    }
  }

  private func words(
    _ verdict: DraftFinding.Verdict, share: Double?, near: DraftFinding.NearStory?,
    own: [AnglesFinding.Mention], runs: [DraftFinding.CopiedRun]
  ) -> String {
    let percent = "\(Int(((share ?? 0) * 100).rounded())) %"
    var words: [String: Int] = [:]
    for run in runs { words[run.outletName, default: 0] += run.words }
    let most = words.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    let company =
      near.map { near in
        "\(near.owners) owner\(near.owners == 1 ? " runs" : "s run") this story, with \(near.independentReports) independent report\(near.independentReports == 1 ? "" : "s")"
      } ?? ""
    let telling = own.count { $0.kind != .term }
    switch verdict {
    case .copy: return "An echo: \(percent) of its words stand in earlier items, most of them in \(most)."
    case .partlyCopied:
      return "Partly an echo: \(percent) of its words stand in earlier items, most of them in \(most)."
    case .ownReporting:
      return
        "No echo: \(percent) of its words stand elsewhere, and \(telling) names, numbers, places or quotes stand nowhere else. \(company)."
    case .ownWords:
      return
        "Own words on a known story: \(percent) of its words stand elsewhere, but it adds \(telling == 0 ? "nothing" : "little") that nobody has. \(company)."
    case .alone:
      return
        "Nobody runs this: no story of the window is like it, and \(percent) of its words stand elsewhere."
    }
  }
}
