public import Analysis
public import News

/// What a user can set, with defaults that are safe and polite.
public struct Settings: Sendable, Hashable, Codable {
  public var crawl = Crawl()
  public var stories = Stories()
  public var report = Report()
  public var gaps = Gaps()
  public var mail = Mail()
  /// Beats that are questions: names with what `search` understands.
  public var beats: [String: String] = [:]

  public init() {}

  /// How feeds are asked for.
  public struct Crawl: Sendable, Hashable, Codable {
    /// An address or e-mail by which site operators can reach the user; part of the User-Agent.
    public var contact: String?
    /// Requests under way at once, to all hosts.
    public var concurrentRequests = 256
    /// Requests under way at once to one host.
    public var concurrentRequestsPerHost = 2
    /// Seconds between the starts of two requests to one host.
    public var secondsBetweenRequestsPerHost = 0.1
    /// Hosts by name, such as a gateway of the user's own, that are asked without that pause, and where one
    /// feed's "too many requests" or "out of service" does not hold the others back.
    public var exemptHosts: [String] = []
    /// Seconds one feed may take, redirects included.
    public var timeout = 30.0
    /// Seconds until there is a connection.
    public var connectTimeout = 10.0
    /// Seconds a server may send nothing.
    public var stallTimeout = 15.0
    /// Bytes of one document, decoded.
    public var maximumByteCount = 16 << 20
    /// Documents of more than 256 kB that may be under way at once.
    public var concurrentLargeDocuments = 2
    /// Bytes of all header lines of one answer.
    public var maximumHeaderByteCount = 64 << 10
    /// Redirects followed for one feed.
    public var maximumRedirects = 5
    /// Private networks that may be asked, such as "10.1.0.0/16" or "::1/128"; all others are refused.
    public var allowedNetworks: [String] = []
    /// A PEM file of certificate authorities to trust instead of the system's.
    public var authoritiesFile: String?
    /// The address of a proxy; `nil` for none. The environment's is never used unasked.
    public var proxy: String?
    /// Whether `robots.txt` is asked and obeyed. Feed readers do not: the user has chosen each feed.
    public var obeysRobots = false
    /// Whether HTTP/2 is used where a server offers it.
    public var allowsHTTP2 = true
    /// Addresses of feeds that are asked by HTTP/1.1 all the same.
    public var http1Feeds: [String] = []
    /// Addresses of feeds whose certificate is not looked at.
    public var unverifiedFeeds: [String] = []

    public init() {}

    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      contact = try values.decodeIfPresent(String.self, forKey: .contact)
      concurrentRequests = try values.count(.concurrentRequests, in: 1...10_000) ?? concurrentRequests
      concurrentRequestsPerHost =
        try values.count(.concurrentRequestsPerHost, in: 1...100) ?? concurrentRequestsPerHost
      secondsBetweenRequestsPerHost =
        try values.number(.secondsBetweenRequestsPerHost, in: 0...3600) ?? secondsBetweenRequestsPerHost
      exemptHosts = try values.decodeIfPresent([String].self, forKey: .exemptHosts) ?? exemptHosts
      timeout = try values.number(.timeout, in: 1...3600) ?? timeout
      connectTimeout = try values.number(.connectTimeout, in: 1...600) ?? connectTimeout
      stallTimeout = try values.number(.stallTimeout, in: 1...600) ?? stallTimeout
      maximumByteCount = try values.count(.maximumByteCount, in: 1_000...1_000_000_000) ?? maximumByteCount
      concurrentLargeDocuments =
        try values.count(.concurrentLargeDocuments, in: 1...100) ?? concurrentLargeDocuments
      maximumHeaderByteCount =
        try values.count(.maximumHeaderByteCount, in: 1_000...10_000_000) ?? maximumHeaderByteCount
      maximumRedirects = try values.count(.maximumRedirects, in: 0...50) ?? maximumRedirects
      allowedNetworks =
        try values.decodeIfPresent([String].self, forKey: .allowedNetworks) ?? allowedNetworks
      authoritiesFile = try values.decodeIfPresent(String.self, forKey: .authoritiesFile)
      proxy = try values.decodeIfPresent(String.self, forKey: .proxy)
      obeysRobots = try values.decodeIfPresent(Bool.self, forKey: .obeysRobots) ?? obeysRobots
      allowsHTTP2 = try values.decodeIfPresent(Bool.self, forKey: .allowsHTTP2) ?? allowsHTTP2
      http1Feeds = try values.decodeIfPresent([String].self, forKey: .http1Feeds) ?? http1Feeds
      unverifiedFeeds =
        try values.decodeIfPresent([String].self, forKey: .unverifiedFeeds) ?? unverifiedFeeds
    }

    enum CodingKeys: String, CodingKey {
      case contact
      case concurrentRequests = "concurrent_requests"
      case concurrentRequestsPerHost = "concurrent_requests_per_host"
      case secondsBetweenRequestsPerHost = "seconds_between_requests_per_host"
      case exemptHosts = "exempt_hosts"
      case timeout
      case connectTimeout = "connect_timeout"
      case stallTimeout = "stall_timeout"
      case maximumByteCount = "maximum_byte_count"
      case concurrentLargeDocuments = "concurrent_large_documents"
      case maximumHeaderByteCount = "maximum_header_byte_count"
      case maximumRedirects = "maximum_redirects"
      case allowedNetworks = "allowed_networks"
      case authoritiesFile = "authorities_file"
      case proxy
      case obeysRobots = "obey_robots"
      case allowsHTTP2 = "http2"
      case http1Feeds = "http1_feeds"
      case unverifiedFeeds = "unverified_feeds"
    }
  }

  /// How items are grouped into stories.
  public struct Stories: Sendable, Hashable, Codable {
    /// Whether items of different languages can be one story.
    public var joinsLanguages = StoryClustering.Settings.standard.joinsLanguages
    /// The likeness, 0 to 1, down to which reports are one story: lower gives fewer and larger stories.
    public var granularity = Double(StoryClustering.Settings.standard.granularity)

    public init() {}

    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      joinsLanguages = try values.decodeIfPresent(Bool.self, forKey: .joinsLanguages) ?? joinsLanguages
      granularity = try values.number(.granularity, in: 0.05...0.95) ?? granularity
    }

    enum CodingKeys: String, CodingKey {
      case joinsLanguages = "join_languages"
      case granularity
    }

    /// The settings of the grouping.
    public var clustering: StoryClustering.Settings {
      var settings = StoryClustering.Settings.standard
      settings.joinsLanguages = joinsLanguages
      settings.granularity = Float(granularity)
      return settings
    }
  }

  /// What a report covers.
  public struct Report: Sendable, Hashable, Codable {
    /// The length of the day, in hours.
    public var hours = 24

    public init() {}

    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      hours = try values.count(.hours, in: 1...672) ?? hours
    }
  }

  /// What is kept out of the list of gaps.
  public struct Gaps: Sendable, Hashable, Codable {
    /// Words or phrases of titles.
    public var mutedPhrases: [String] = []
    /// Beats by name.
    public var mutedBeats: [String] = []
    /// Languages by their code, such as "fr".
    public var mutedLanguages: [String] = []

    public init() {}

    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      mutedPhrases = try values.decodeIfPresent([String].self, forKey: .mutedPhrases) ?? mutedPhrases
      mutedBeats = try values.decodeIfPresent([String].self, forKey: .mutedBeats) ?? mutedBeats
      mutedLanguages = try values.decodeIfPresent([String].self, forKey: .mutedLanguages) ?? mutedLanguages
    }

    enum CodingKeys: String, CodingKey {
      case mutedPhrases = "muted_phrases"
      case mutedBeats = "muted_beats"
      case mutedLanguages = "muted_languages"
    }

    /// As the analysis takes them.
    public var mutes: GapMutes {
      GapMutes(phrases: mutedPhrases, beats: mutedBeats, languages: mutedLanguages)
    }
  }

  /// How reports are sent by e-mail.
  public struct Mail: Sendable, Hashable, Codable {
    /// "smtps://mail.example.org:465", or "smtp://mail.example.org:587" for STARTTLS.
    public var server: String?
    /// Who sends the reports.
    public var from: MailAddress?
    /// Who gets them.
    public var to: [MailAddress] = []
    /// The user's name at the server; `nil` where it wants none.
    public var user: String?
    /// A file with the user's password in it and nothing else.
    public var passwordFile: String?
    /// Whether mail may go out unencrypted where the server does not offer STARTTLS.
    public var allowsPlain = false
    /// A PEM file of certificate authorities to trust instead of the system's.
    public var authoritiesFile: String?

    public init() {}

    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      server = try values.decodeIfPresent(String.self, forKey: .server)
      from = try values.decodeIfPresent(MailAddress.self, forKey: .from)
      to = try values.decodeIfPresent([MailAddress].self, forKey: .to) ?? to
      guard to.count <= 50 else {
        throw DecodingError.dataCorruptedError(
          forKey: .to, in: values, debugDescription: "at most 50 addresses")
      }
      user = try values.decodeIfPresent(String.self, forKey: .user)
      passwordFile = try values.decodeIfPresent(String.self, forKey: .passwordFile)
      allowsPlain = try values.decodeIfPresent(Bool.self, forKey: .allowsPlain) ?? allowsPlain
      authoritiesFile = try values.decodeIfPresent(String.self, forKey: .authoritiesFile)
    }

    enum CodingKeys: String, CodingKey {
      case server, from, to, user
      case passwordFile = "password_file"
      case allowsPlain = "allow_plain"
      case authoritiesFile = "authorities_file"
    }
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    crawl = try values.decodeIfPresent(Crawl.self, forKey: .crawl) ?? crawl
    stories = try values.decodeIfPresent(Stories.self, forKey: .stories) ?? stories
    report = try values.decodeIfPresent(Report.self, forKey: .report) ?? report
    gaps = try values.decodeIfPresent(Gaps.self, forKey: .gaps) ?? gaps
    mail = try values.decodeIfPresent(Mail.self, forKey: .mail) ?? mail
    beats = try values.decodeIfPresent([String: String].self, forKey: .beats) ?? beats
  }
}

extension KeyedDecodingContainer {
  /// A whole number within its bounds.
  fileprivate func count(_ key: Key, in bounds: ClosedRange<Int>) throws -> Int? {
    guard let value = try decodeIfPresent(Int.self, forKey: key) else { return nil }
    guard bounds.contains(value) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "from \(bounds.lowerBound) to \(bounds.upperBound)")
    }
    return value
  }

  /// A number within its bounds, with or without a decimal point: TOML tells the two apart, people do not.
  fileprivate func number(_ key: Key, in bounds: ClosedRange<Double>) throws -> Double? {
    guard contains(key) else { return nil }
    let value: Double
    if let whole = try? decode(Int.self, forKey: key) {
      value = Double(whole)
    } else {
      value = try decode(Double.self, forKey: key)
    }
    guard bounds.contains(value) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self,
        debugDescription: "from \(Self.text(bounds.lowerBound)) to \(Self.text(bounds.upperBound))")
    }
    return value
  }

  private static func text(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}
