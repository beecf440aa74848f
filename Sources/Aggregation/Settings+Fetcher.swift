public import FeedFetching

extension Settings {
  /// The settings of a fetcher.
  ///
  /// - Parameter version: The program's version, for the User-Agent.
  /// - Throws: ``AggregationError/badNetwork(_:reason:)``, or ``AggregationError/unreadableFile(path:reason:)`` for
  ///   the file of authorities.
  public func fetcherSettings(version: String) throws(AggregationError) -> FetcherSettings {
    var settings = FetcherSettings(version: version, contact: crawl.contact)
    settings.maximumTransfers = crawl.concurrentRequests
    settings.maximumTransfersPerHost = crawl.concurrentRequestsPerHost
    settings.hostGap = .seconds(crawl.secondsBetweenRequestsPerHost)
    settings.totalTime = .seconds(crawl.timeout)
    settings.maximumByteCount = crawl.maximumByteCount
    settings.maximumRedirects = crawl.maximumRedirects
    if let file = crawl.authoritiesFile {
      // libcurl would find out only at the first https feed.
      _ = try File.read(file)
      settings.certificateFile = file
    }
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
