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
    settings.exemptHosts = Set(crawl.exemptHosts.map { $0.lowercased() })
    settings.totalTime = .seconds(crawl.timeout)
    settings.connectTime = .seconds(crawl.connectTimeout)
    settings.stallTime = .seconds(crawl.stallTimeout)
    settings.maximumByteCount = crawl.maximumByteCount
    settings.largeDocuments = crawl.concurrentLargeDocuments
    settings.maximumHeaderByteCount = crawl.maximumHeaderByteCount
    settings.maximumRedirects = crawl.maximumRedirects
    settings.allowsHTTP2 = crawl.allowsHTTP2
    settings.proxy = crawl.proxy
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

  /// Which feeds a crawl asks, and how; for all that are due.
  public var crawlPlan: CrawlPlan {
    var plan = CrawlPlan()
    // So many that hosts which hang are asked early; more take memory, and connections from one another.
    plan.hosts = max(crawl.concurrentRequests * 5 / 2, 16)
    plan.width = plan.hosts
    plan.widthPerHost = crawl.concurrentRequestsPerHost * 2
    plan.obeysRobots = crawl.obeysRobots
    plan.http1Addresses = Set(crawl.http1Feeds)
    plan.unverifiedAddresses = Set(crawl.unverifiedFeeds)
    return plan
  }
}
