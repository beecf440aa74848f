public import News

/// Finds what the items of a story took from earlier ones: runs of at least four equal words.
///
/// Standing lines are left out: they begin and end no run. An item's lead (title and summary) is compared
/// with all that earlier items gave; its full text takes the lead's place when the item it draws on gave
/// its full text too, because a full text can hardly be covered by somebody else's summary.
///
/// - SeeAlso: Cagé, Hervé and Viaud, "The production of information in an online world" (2020).
public struct CopyDetection: Sendable {
  /// Shares are not given for shorter texts: a headline alone says little (METRICS, "copied share").
  public static let minimumTokens = 12
  /// Tokens read of an item's summary and of its content; what stands behind is not compared.
  public static let tokenLimit = 5_000

  private let boilerplate: Boilerplate
  private let stockPhrases: StockPhrases
  private let minimumTokens: Int

  /// - Parameters:
  ///   - boilerplate: The standing lines to leave out.
  ///   - minimumTokens: Shares of shorter texts are not given.
  public init(boilerplate: Boilerplate = .none, minimumTokens: Int = Self.minimumTokens) {
    self.init(boilerplate: boilerplate, stockPhrases: .none, minimumTokens: minimumTokens)
  }

  init(boilerplate: Boilerplate, stockPhrases: StockPhrases, minimumTokens: Int = Self.minimumTokens) {
    self.boilerplate = boilerplate
    self.stockPhrases = stockPhrases
    self.minimumTokens = minimumTokens
  }

  /// What each item of a story took from the earlier ones.
  ///
  /// Items of aggregators are compared but are nobody's source.
  ///
  /// - Parameters:
  ///   - story: The items of one story in any order.
  ///   - outlets: The outlets they are from.
  /// - Returns: One for each item, in order of time.
  /// - Complexity: O(*n*) in the tokens of the story.
  public func copies(in story: [Item], outlets: [Outlet]) -> [Copy] {
    let table = OutletTable(outlets)
    let items = story.sorted(by: ItemOrder(outlets: table).isBefore)
    let texts = items.map { ItemText($0, limit: Self.tokenLimit) }
    return copies(in: items, texts: texts, outlets: table, withRuns: true)
  }

  /// - Parameter items: In order of time.
  func copies(in items: [Item], texts: [ItemText], outlets: OutletTable, withRuns: Bool) -> [Copy] {
    let numbers = Numbering(items.map { outlets.owner(of: $0.outlet) }).numbers
    var itemsOfOwner: [Int: Int] = [:]
    for number in numbers { itemsOfOwner[number, default: 0] += 1 }
    var index = ShingleIndex(owners: numbers)
    var inHouse: [Int: Set<UInt64>] = [:]
    return items.indices.map { number in
      let owner = numbers[number]
      let comparison = Comparison(
        item: number, owners: numbers, inHouse: inHouse[owner] ?? [],
        standing: boilerplate.runs(of: items[number].outlet), stockPhrases: stockPhrases)
      let (copy, shingles) = copy(comparison, index, items: items, texts: texts, withRuns: withRuns)
      if outlets.counts(items[number].outlet) && items.count > 1 {
        index.insert(number, shingles: shingles)
        if itemsOfOwner[owner, default: 0] > 1 { inHouse[owner, default: []].formUnion(shingles) }
      }
      return copy
    }
  }

  /// What one item took, and the shingles that later items may take from it.
  private func copy(
    _ comparison: Comparison, _ index: ShingleIndex, items: [Item], texts: [ItemText], withRuns: Bool
  ) -> (Copy, shingles: [UInt64]) {
    let item = items[comparison.item]
    let text = texts[comparison.item]
    let lead = ComparedText(leadOf: item, text)
    var (match, compared) = (comparison.match(lead, with: index), lead)
    var shingles = match.shingles
    if let full = ComparedText(fullTextOf: item, text) {
      let fullMatch = comparison.match(full, with: index)
      shingles += fullMatch.shingles
      if fullMatch.sources.first.map({ texts[$0.item].full != nil }) ?? match.sources.isEmpty {
        (match, compared) = (fullMatch, full)
      }
    }
    var copy = measure(
      of: item, match: match, basis: compared.isFull ? .fullText : text.leadBasis, items: items)
    if withRuns {
      copy.runs = comparison.runs(of: match, with: index).flatMap { run in
        compared.places(of: run.tokens).map {
          Copy.Run(field: $0.field, bytes: $0.bytes, source: items[run.source].id)
        }
      }
    }
    return (copy, shingles)
  }

  private func measure(
    of item: Item, match: Comparison.Match, basis: TextBasis, items: [Item]
  ) -> Copy {
    let total = match.tokenCount
    let isLongEnough = total >= minimumTokens
    let needed = max(
      Comparison.commonTokens(neededOf: total), Int((EchoMetrics.linkingShare * Double(total)).rounded(.up)))
    let linked = match.sources.filter { $0.tokens >= needed }
    return Copy(
      item: item.id, share: isLongEnough ? Double(match.copied) / Double(total) : nil,
      inHouseShare: isLongEnough ? Double(match.inHouse) / Double(total) : nil,
      source: match.mainOrigin.map { items[$0].id }, basis: basis,
      linkedSources: linked.map { items[$0.item].id })
  }
}
