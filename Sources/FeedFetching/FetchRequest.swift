public import News

/// What to fetch.
public struct FetchRequest: Hashable, Sendable {
  /// An absolute http or https address; it may carry a name and a password.
  public var address: String
  /// Of the document we have; empty asks for the document whatever it is.
  public var validators: Validators

  public init(address: String, validators: Validators = Validators()) {
    self.address = address
    self.validators = validators
  }
}
