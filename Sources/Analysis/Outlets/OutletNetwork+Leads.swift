extension OutletNetwork {
  /// Who publishes before whom, and the communities of outlets, as the analyst has chosen to be told.
  func leads(_ settings: AnalysisSettings) -> LeadsFinding {
    leads(settings, overlaps: overlaps(settings))
  }

  /// The same where the ``overlaps(_:)`` are known.
  func leads(_ settings: AnalysisSettings, overlaps: [OverlapFinding]) -> LeadsFinding {
    LeadsFinding(
      follows: follows(
        minimumStories: settings.minimumSharedStories, falseDiscoveryRate: settings.falseDiscoveryRate),
      communities: Self.communities(of: overlaps))
  }

  /// The overlaps beyond chance.
  func overlaps(_ settings: AnalysisSettings) -> [OverlapFinding] {
    overlaps(
      minimumStories: settings.minimumSharedStories, falseDiscoveryRate: settings.falseDiscoveryRate)
  }
}
