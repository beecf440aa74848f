internal import Foundation

extension EchoMetrics {
  /// Minutes from the first owner to the second; `nil` with fewer than two owners.
  public static func reactionTime(of carriers: [Carrier]) -> Double? {
    let owners = firstOfOwners(carriers)
    guard owners.count >= 2 else { return nil }
    return owners[1].time.timeIntervalSince(owners[0].time) / 60
  }
}
