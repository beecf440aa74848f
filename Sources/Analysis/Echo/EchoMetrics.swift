internal import News

/// The numbers of one story (METRICS, "Story"), one function a number.
///
/// Each takes the story's carriers: one for every outlet, none for aggregators, in any order.
public enum EchoMetrics {
  /// Distinct outlets, `B`.
  public static func outlets(of carriers: [Carrier]) -> Int { Set(carriers.map(\.outlet)).count }

  /// Distinct owners of those outlets, `G`.
  public static func owners(of carriers: [Carrier]) -> Int { Set(carriers.map(\.owner)).count }

  /// The share of the active outlets that carried the story, 0 to 1.
  ///
  /// - Parameters:
  ///   - outlets: Outlets with an item of the story in the window.
  ///   - active: Outlets with any item in the window.
  /// - Returns: 0 when no outlet was active.
  public static func coverage(outlets: Int, active: Int) -> Double {
    active > 0 ? Double(outlets) / Double(active) : 0
  }

  /// Outlets for each independent report: 1 when nobody repeats anybody, 0 when only aggregators carried it.
  public static func echoFactor(outlets: Int, independentReports: Int) -> Double {
    independentReports > 0 ? Double(outlets) / Double(independentReports) : 0
  }

  /// The earliest carrier of each owner, earliest first.
  static func firstOfOwners(_ carriers: [Carrier]) -> [Carrier] {
    var seen: Set<Owner.ID> = []
    return carriers.sorted(by: Carrier.isBefore).filter { seen.insert($0.owner).inserted }
  }
}
