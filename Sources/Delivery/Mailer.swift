internal import CLibCurl
public import News

/// Hands messages to a mail server (SMTP, RFC 5321).
public struct Mailer: Sendable {
  /// Which server, and how it is spoken to.
  public struct Settings: Hashable, Sendable {
    /// Where mail is handed over.
    public var server: MailServer
    /// The user's name there; `nil` where the server wants none.
    public var user: String?
    /// The user's password.
    public var password: String?
    /// Whether mail may go out unencrypted where an smtp server does not offer STARTTLS.
    public var allowsPlain = false
    /// A file of certificates in PEM to trust instead of the system's.
    public var authoritiesFile: String?
    /// Until there is an encrypted connection.
    public var connectTime = Duration.seconds(10)
    /// For all of it.
    public var totalTime = Duration.seconds(60)

    /// - Parameter server: Where mail is handed over.
    public init(server: MailServer) { self.server = server }
  }

  private let settings: Settings

  /// - Parameter settings: Which server, and how it is spoken to.
  /// - Throws: ``DeliveryError/incompleteLogin(reason:)`` for a user without a password.
  public init(_ settings: Settings) throws(DeliveryError) {
    if let user = settings.user, settings.password?.isEmpty ?? true {
      throw .incompleteLogin(
        reason: """
          There is no password for the user \(user) of \(settings.server). Write it into a file that password_file \
          under [mail] names, or into the environment variable ECHOMETER_MAIL_PASSWORD.
          """)
    }
    self.settings = settings
  }

  /// Sends a message, and returns when the server has taken it for all recipients; for fewer it is not sent.
  ///
  /// - Parameters:
  ///   - message: Complete with its headers, in lines that end in CR LF.
  ///   - sender: Whom the server tells what could not be delivered later on.
  ///   - recipients: Who gets it; at least one.
  /// - Throws: ``DeliveryError``.
  public func send(
    _ message: [UInt8], from sender: MailAddress, to recipients: [MailAddress]
  ) async throws(DeliveryError) {
    precondition(!recipients.isEmpty, "a message has a recipient")
    let settings = settings
    try await DeliveryThread.run { () throws(DeliveryError) in
      let handle = DeliveryHandle(message, isMail: true)
      handle.prepare(connectTime: settings.connectTime, totalTime: settings.totalTime)
      handle.set(CURLOPT_URL, settings.server.text)
      handle.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
      handle.set(CURLOPT_UPLOAD, 1)
      handle.setAmount(CURLOPT_INFILESIZE_LARGE, message.count)
      handle.set(CURLOPT_MAIL_FROM, "<\(sender)>")
      handle.setList(CURLOPT_MAIL_RCPT, recipients.map { "<\($0)>" })
      handle.set(CURLOPT_USE_SSL, Self.encryption(settings))
      if let file = settings.authoritiesFile { handle.set(CURLOPT_CAINFO, file) }
      if let user = settings.user {
        handle.set(CURLOPT_USERNAME, user)
        handle.set(CURLOPT_PASSWORD, settings.password)
      }
      let code = handle.perform()
      if code != CURLE_OK { throw Self.error(code, of: handle, settings) }
    }
  }

  /// What libcurl has to do about STARTTLS; with smtps all is encrypted anyway.
  ///
  /// On this machine there is nobody to hide from, and the certificates of local servers are seldom good: there it
  /// is asked for only by who names the authority that has signed it.
  private static func encryption(_ settings: Settings) -> Int {
    if settings.server.isEncrypted { return Int(CURLUSESSL_ALL.rawValue) }
    if settings.server.isLoopback {
      return Int((settings.authoritiesFile == nil ? CURLUSESSL_NONE : CURLUSESSL_ALL).rawValue)
    }
    return Int((settings.allowsPlain ? CURLUSESSL_TRY : CURLUSESSL_ALL).rawValue)
  }

  private static func error(_ code: CURLcode, of handle: DeliveryHandle, _ settings: Settings)
    -> DeliveryError
  {
    let server = settings.server.text
    // 4xx and 5xx are what a server says no with (RFC 5321, section 4.2.1).
    let isNo = handle.reply.hasPrefix("4") || handle.reply.hasPrefix("5")
    switch code {
    case CURLE_USE_SSL_FAILED:
      return .notSecure(
        server,
        reason: """
          it does not offer STARTTLS. Use its smtps:// address, or set allow_plain = true under [mail] if mail and \
          password may go over the network unencrypted
          """)
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR:
      return .notSecure(
        server,
        reason:
          "\(handle.reason(code)). If its authority is your own, name its file as authorities_file under [mail]"
      )
    case CURLE_LOGIN_DENIED where settings.user != nil:
      // Without a no, they know no way of logging in that both have.
      return .loginRefused(
        server, user: settings.user ?? "", reply: isNo ? handle.reply : handle.reason(code))
    case CURLE_OPERATION_TIMEDOUT: return .timedOut(server, stage: handle.stage, after: handle.time)
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT:
      return .unreachable(server, reason: handle.reason(code))
    case _ where isNo: return .refused(server, stage: handle.stage, reply: handle.reply)
    default:
      return .brokenAnswer(server, reason: "\(handle.reason(code)), at \(handle.stage)")
    }
  }
}
