internal import Foundation

extension EchoMetrics {
  /// Minutes from the first owner until half of all its owners, rounded up, had the story; `nil` with fewer
  /// than two owners.
  public static func halfBreadthTime(of carriers: [Carrier]) -> Double? {
    let owners = firstOfOwners(carriers)
    guard owners.count >= 2 else { return nil }
    return owners[(owners.count + 1) / 2 - 1].time.timeIntervalSince(owners[0].time) / 60
  }
}
