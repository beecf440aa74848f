extension EchoMetrics {
  /// The owners of the earliest item, each by its earliest carrier: several when they tie within the
  /// resolution.
  ///
  /// - Returns: Earliest first; empty without carriers.
  public static func firstMovers(of carriers: [Carrier], resolution: TimeResolution) -> [Carrier] {
    let owners = firstOfOwners(carriers)
    guard let first = owners.first else { return [] }
    return owners.filter { resolution.isTie($0, first) }
  }
}
