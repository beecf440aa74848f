public import FeedFetching

extension Settings {
  /// The settings of a fetcher.
  ///
  /// - Parameter version: The program's version, for the User-Agent.
  /// - Throws: ``AggregationError/badNetwork(_:reason:)``.
  public func fetcherSettings(version: String) throws(AggregationError) -> FetcherSettings {
    var settings = FetcherSettings(version: version, contact: crawl.contact)
    settings.maximumTransfers = max(1, crawl.concurrentRequests)
    settings.maximumTransfersPerHost = max(1, crawl.concurrentRequestsPerHost)
    settings.hostGap = .seconds(max(0, crawl.secondsBetweenRequestsPerHost))
    settings.totalTime = .seconds(max(1, crawl.timeout))
    settings.maximumByteCount = max(1, crawl.maximumByteCount)
    settings.maximumRedirects = max(0, crawl.maximumRedirects)
    settings.certificateFile = crawl.authoritiesFile
    for network in crawl.allowedNetworks {
      do {
        settings.allowedNetworks.append(try Network(network))
      } catch {
        throw .badNetwork(network, reason: error.description)
      }
    }
    return settings
  }
}
