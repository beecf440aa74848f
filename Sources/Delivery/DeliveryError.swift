/// Why a report was not delivered: where, at which stage, what the server said, and by its description what to do.
public enum DeliveryError: Error, Hashable, Sendable {
  /// Not the address of a mail server.
  case badServer(String, reason: String)
  /// Not an address to post to.
  case badAddress(String, reason: String)
  /// A user without a password.
  case incompleteLogin(reason: String)
  /// The name could not be resolved, or no connection came about.
  case unreachable(String, reason: String)
  /// The certificate is not right, or the server does not encrypt. Nothing was sent.
  case notSecure(String, reason: String)
  /// The mail server does not accept the user's name and password.
  case loginRefused(String, user: String, reply: String)
  /// The mail server says no to a command.
  case refused(String, stage: String, reply: String)
  /// The web server answers with a status other than 2xx; and what it says, cut.
  case status(String, code: Int, answer: String)
  /// No end came in time.
  case timedOut(String, stage: String, after: Duration)
  /// The answer broke off or cannot be understood.
  case brokenAnswer(String, reason: String)

  /// Whether the same may work in a while, with nothing changed.
  public var isTemporary: Bool {
    switch self {
    case .refused(_, _, let reply), .loginRefused(_, _, let reply): reply.hasPrefix("4")
    case .status(_, let code, _): code == 429 || code >= 500
    case .timedOut: true
    default: false
    }
  }
}

extension DeliveryError: CustomStringConvertible {
  /// In words, for people.
  public var description: String {
    switch self {
    case .badServer(let server, let reason):
      """
      “\(server)” is not a mail server: \(reason). Write smtps://mail.example.org:465 or smtp://mail.example.org:587.
      """
    case .badAddress(let address, let reason):
      "“\(address)” cannot be posted to: \(reason). Write an address that begins with https:// or http://."
    case .incompleteLogin(let reason): reason
    case .unreachable(let server, let reason):
      "No connection to \(server): \(reason). Check the name, the port and the network."
    case .notSecure(let server, let reason):
      "\(server) cannot be trusted, so nothing was sent: \(reason)."
    case .loginRefused(let server, let user, let reply):
      """
      \(server) does not accept the password of the user \(user), it says “\(reply)”. Check user, password_file and \
      ECHOMETER_MAIL_PASSWORD; some providers want a password made for programs.
      """
    case .refused(let server, let stage, let reply):
      """
      \(server) refuses the message at \(stage), it says “\(reply)”. \
      \(isTemporary ? "Try again later." : "Check from, to and user under [mail] in the settings.")
      """
    case .status(let address, let code, let answer):
      """
      \(address) answers \(code)\(answer.isEmpty ? "" : ", “\(answer)”"). \
      \(isTemporary ? "Try again later." : "Check the address; it may want to be asked in another way.")
      """
    case .timedOut(let server, let stage, let duration):
      "\(server) took too long: given up after \(Int((duration / .seconds(1)).rounded())) s at \(stage). Try again later."
    case .brokenAnswer(let server, let reason):
      "The answer of \(server) could not be understood: \(reason)."
    }
  }
}
