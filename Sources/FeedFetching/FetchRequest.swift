public import News

/// What to fetch.
public struct FetchRequest: Hashable, Sendable {
  /// An absolute http or https address; it may carry a name and a password.
  public var address: String
  /// Of the document we have; empty asks for the document whatever it is.
  public var validators: Validators
  /// Whether HTTP/2 may be used; some servers offer it and then fail.
  public var allowsHTTP2: Bool
  /// Whether the certificate has to be right. `false` only by the user's explicit word for this feed.
  public var verifiesCertificate: Bool

  public init(
    address: String, validators: Validators = Validators(), allowsHTTP2: Bool = true,
    verifiesCertificate: Bool = true
  ) {
    self.address = address
    self.validators = validators
    self.allowsHTTP2 = allowsHTTP2
    self.verifiesCertificate = verifiesCertificate
  }
}
