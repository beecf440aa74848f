public import News

/// How a request ended.
public struct FetchResult: Hashable, Sendable {
  /// What there is to do next.
  public enum Outcome: Hashable, Sendable {
    case document(FetchedDocument)
    /// The document we have is still the present one. The validators are those to send next time.
    case notModified(Validators, freshFor: Duration?)
    /// The host asks for a pause (429, 503); `nil` when it does not say for how long. It is also the answer
    /// to requests that were never sent because their host had asked for a pause.
    case tryLater(after: Duration?)
    /// The feed has ended (410).
    case gone
    case failed(FetchError)
  }

  public var outcome: Outcome
  /// Where the last request went, without credentials.
  public var finalAddress: String
  /// Where the feed has moved for good: every hop said so (301, 308). `nil` when it has not moved.
  public var permanentAddress: String?
  /// From the first start to the end, without the time spent waiting for a turn.
  public var duration: Duration
  /// Bytes of bodies as they were sent, before decoding.
  public var byteCount: Int
  /// Of the last answer; `nil` when there was none.
  public var status: Int?
  /// Set when a host has asked us, by this answer, to leave it alone.
  public var hold: Hold?

  /// That a host wants to be left alone.
  public struct Hold: Hashable, Sendable {
    public var host: Host
    public var duration: Duration

    public init(host: Host, duration: Duration) {
      self.host = host
      self.duration = duration
    }
  }

  public init(
    outcome: Outcome, finalAddress: String, permanentAddress: String? = nil, duration: Duration = .zero,
    byteCount: Int = 0, status: Int? = nil, hold: Hold? = nil
  ) {
    self.outcome = outcome
    self.finalAddress = finalAddress
    self.permanentAddress = permanentAddress
    self.duration = duration
    self.byteCount = byteCount
    self.status = status
    self.hold = hold
  }

  /// Whether the request, or its next hop, was not sent because the host is to be left alone.
  public var wasDeclined: Bool {
    if case .tryLater = outcome { status != 429 && status != 503 } else { false }
  }
}
