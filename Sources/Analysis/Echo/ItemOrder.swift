internal import News

/// The one order of items in a story: by time, and where times are equal by what the items are.
///
/// At equal times an agency, a press release or a primary source comes before the outlets that live on
/// them; what is still equal is ordered by outlet, link, identity and title, so that row numbers of a store
/// never decide.
struct ItemOrder {
  let outlets: OutletTable

  func isBefore(_ left: Item, _ right: Item) -> Bool {
    let (leftTime, rightTime) = (left.time, right.time)
    if leftTime != rightTime { return leftTime < rightTime }
    let (leftRank, rightRank) = (rank(left), rank(right))
    if leftRank != rightRank { return leftRank < rightRank }
    if left.outlet != right.outlet { return left.outlet < right.outlet }
    let leftKey = (left.link ?? "", left.identity, left.title, left.summary, left.feed)
    let rightKey = (right.link ?? "", right.identity, right.title, right.summary, right.feed)
    // Two rows alike in all that was published: either may stand for the other.
    return leftKey == rightKey ? left.id < right.id : leftKey < rightKey
  }

  private func rank(_ item: Item) -> Int {
    switch outlets[item.outlet].role {
    case .wire: 0
    case .pr: 1
    case .primary: 2
    case .outlet: 3
    case .aggregator: 4
    }
  }
}
