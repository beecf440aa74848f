public import News

/// What a server sent in answer to a request, decoded but not understood.
public struct FetchedDocument: Hashable, Sendable {
  public var bytes: [UInt8]
  /// As the server says, with its parameters; `nil` when it does not.
  public var contentType: String?
  /// The document's own address where the server names one, absolute: the base of relative links before the
  /// final address (RFC 3986, section 5.1).
  public var contentLocation: String?
  public var validators: Validators
  /// Whether the end was received. Validators of a document without its end must not be kept, or what was cut
  /// off is lost until the feed changes.
  public var isComplete: Bool
  /// For how long the server says not to ask again; `nil` when it does not say. At most the setting's cap.
  public var freshFor: Duration?
  /// Whether it holds only what is new since the validators that were sent (226, RFC 3229): then it says
  /// nothing about the items that it leaves out.
  public var isDelta: Bool
  /// The hub that the answer's `Link` field names.
  public var hub: WebSubHub?

  public init(
    bytes: [UInt8], contentType: String? = nil, contentLocation: String? = nil,
    validators: Validators = Validators(), isComplete: Bool = true, freshFor: Duration? = nil,
    isDelta: Bool = false, hub: WebSubHub? = nil
  ) {
    self.bytes = bytes
    self.contentType = contentType
    self.contentLocation = contentLocation
    self.validators = validators
    self.isComplete = isComplete
    self.freshFor = freshFor
    self.isDelta = isDelta
    self.hub = hub
  }
}
