internal import Foundation
public import News

extension OutletNetwork {
  /// Hours that are quiet on average by less than this are only slow.
  private static let quietShare = 0.1
  /// Under so many stories the hours of an outlet cannot be told.
  private static let minimumStoriesForHours = 100

  /// The hours of the day, UTC, in which an outlet hardly publishes: less than a tenth of what it does in an average
  /// hour.
  ///
  /// - Returns: From 0 to 23, ascending; `nil` under 100 stories.
  public func quietHours(of outlet: Outlet.ID) -> [Int]? {
    let positions = entriesOfOutlet[outlet] ?? []
    guard positions.count >= Self.minimumStoriesForHours else { return nil }
    var counts = [Int](repeating: 0, count: 24)
    for position in positions {
      guard let carrier = entries[position].carrier(outlet) else { continue }
      counts[Self.hour(of: carrier.time.timeIntervalSince1970)] += 1
    }
    let limit = Self.quietShare * Double(positions.count) / 24
    return counts.indices.filter { Double(counts[$0]) < limit }
  }

  /// The median time, in minutes, by which an outlet came after the first owner of stories that it was not first
  /// with. Its quiet hours do not count: who sleeps is not slow.
  ///
  /// - Returns: `nil` with fewer than ten such stories.
  public func delay(of outlet: Outlet.ID) -> Double? {
    let quiet = Set(quietHours(of: outlet) ?? [])
    let owner = outlets.owner(of: outlet)
    let delays = sharedEntries(of: outlet).compactMap { position -> Double? in
      let entry = entries[position]
      guard let first = entry.owners.first, first.owner != owner, !entry.leaders.contains(owner),
        let own = entry.carrier(outlet)
      else { return nil }
      return Self.wakingSeconds(
        from: first.time.timeIntervalSince1970, to: own.time.timeIntervalSince1970, quiet: quiet) / 60
    }
    return delays.count >= 10 ? Statistics.median(delays) : nil
  }

  /// Seconds between two moments that lie outside of the quiet hours.
  private static func wakingSeconds(from start: Double, to end: Double, quiet: Set<Int>) -> Double {
    // Longer than a window of stories no two reports of one story are apart.
    guard !quiet.isEmpty, end > start, end - start < 60 * 86_400 else { return max(0, end - start) }
    var (seconds, moment) = (0.0, start)
    while moment < end {
      let next = min(end, (moment / 3600).rounded(.down) * 3600 + 3600)
      if !quiet.contains(hour(of: moment)) { seconds += next - moment }
      moment = next
    }
    return seconds
  }

  private static func hour(of seconds: Double) -> Int {
    let hour = Int((seconds / 3600).rounded(.down)) % 24
    return hour < 0 ? hour + 24 : hour
  }
}
