internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Reporting

/// What is known of a request beside what it says.
struct SiteContext: RequestContext, RemoteAddressRequestContext {
  var coreContext: CoreRequestContextStorage
  let remoteAddress: SocketAddress?

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    remoteAddress = source.channel.remoteAddress
  }

  /// The address that the client is known by.
  var client: String { remoteAddress?.ipAddress ?? "local" }
}

/// Lets in who may come in, and sends every answer out with the headers that keep a page what it is.
struct Gatekeeper: RouterMiddleware {
  typealias Context = SiteContext

  /// Who may come in.
  struct Rules: Sendable {
    /// What visitors have to know; `nil` on the user's own machine.
    var token: String?
    /// What a visitor's browser keeps in place of the token.
    let session = Secret.random()
    /// What a form has to bring along.
    let formToken = Secret.random()
    /// Names and addresses that the site goes by, without a port.
    var hosts: Set<String>
  }

  let rules: Rules
  private let requests: RateLimit
  private let changes: RateLimit
  private let logins: RateLimit

  static let cookie = "echometer"
  static let formTokenHeader = HTTPField.Name("Echometer-Token")
  static let forwardedScheme = HTTPField.Name("X-Forwarded-Proto")
  private static let fetchSite = HTTPField.Name("Sec-Fetch-Site")

  init(rules: Rules) {
    self.rules = rules
    // The user's own machine is trusted with what it can do; a visitor's is not.
    requests =
      rules.token == nil ? RateLimit(burst: .infinity, perSecond: 0) : RateLimit(burst: 200, perSecond: 20)
    changes = RateLimit(burst: 60, perSecond: 2)
    logins = RateLimit(burst: 10, perSecond: 0.1)
  }

  func handle(
    _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var response =
      if let refusal = refusal(request, context) { refusal } else {
        try await answer(request, context, next)
      }
    response.headers.append(contentsOf: Self.protection)
    return response
  }

  private func answer(
    _ request: Request, _ context: SiteContext, _ next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as any HTTPResponseError {
      return Self.plain(error.status, "\(error.status.code) \(error.status.reasonPhrase)")
    }
  }

  /// Why a request goes no further.
  private func refusal(_ request: Request, _ context: SiteContext) -> Response? {
    // A name that is not ours was pointed at this machine by somebody else (DNS rebinding).
    guard rules.hosts.contains(Self.host(of: request.head.authority)) else {
      return Self.plain(
        .misdirectedRequest,
        "This site does not go by that name. `echometer serve --allow-host NAME` lets it go by another one.")
    }
    guard requests.allows(context.client) else { return Self.tooMany }
    let isChange = request.method != .get && request.method != .head
    if isChange {
      // Browsers say where a request is from; programs do not.
      if let origin = request.headers[.origin],
        Self.host(ofOrigin: origin) != request.head.authority?.lowercased()
      {
        return Self.plain(.forbidden, "This was sent from another site.")
      }
      if let site = Self.fetchSite.flatMap({ request.headers[$0] }), site != "same-origin", site != "none" {
        return Self.plain(.forbidden, "This was sent from another site.")
      }
      guard changes.allows(context.client) else { return Self.tooMany }
    }
    guard let token = rules.token else { return nil }
    if Self.isOpen(request.uri.path) {
      return isChange && !logins.allows(context.client) ? Self.tooMany : nil
    }
    if isKnown(request, token: token) { return nil }
    // Guessing at a word in a header is bounded as at the form.
    if request.headers[.authorization] != nil, !logins.allows(context.client) { return Self.tooMany }
    if request.uri.path.hasPrefix("/api/") {
      return Response(status: .unauthorized, headers: [.wwwAuthenticate: "Bearer"])
    }
    return Response(status: .seeOther, headers: [.location: "/login"])
  }

  private func isKnown(_ request: Request, token: String) -> Bool {
    if let offered = request.headers[.authorization], offered.hasPrefix("Bearer ") {
      return Secret.equals(String(offered.dropFirst(7)), token)
    }
    guard let offered = Self.value(ofCookie: Self.cookie, in: request.headers) else { return false }
    return Secret.equals(offered, rules.session)
  }

  /// Whether a change comes from a page of ours, or from a program that was told the token.
  func isOwn(_ request: Request, formToken: String?) -> Bool {
    if let token = rules.token, let offered = request.headers[.authorization], offered.hasPrefix("Bearer ") {
      return Secret.equals(String(offered.dropFirst(7)), token)
    }
    let header = Self.formTokenHeader.flatMap { request.headers[$0] }
    return (formToken ?? header).map { Secret.equals($0, rules.formToken) } ?? false
  }

  /// What can be seen without the token: where it is asked for, and what that page is made with.
  private static func isOpen(_ path: String) -> Bool {
    ["/login", "/style.css", "/script.js", "/icon.svg"].contains(path)
  }

  private static func value(ofCookie name: String, in headers: HTTPFields) -> String? {
    for field in headers[values: .cookie] {
      for pair in field.split(separator: ";") {
        let parts = pair.split(separator: "=", maxSplits: 1)
        if parts.count == 2, parts[0].drop(while: { $0 == " " }) == name { return String(parts[1]) }
      }
    }
    return nil
  }

  /// "[::1]:8460" → "::1".
  private static func host(of authority: String?) -> String {
    guard let authority = authority?.lowercased() else { return "" }
    if authority.hasPrefix("[") { return String(authority.dropFirst().prefix { $0 != "]" }) }
    return String(authority.prefix { $0 != ":" })
  }

  private static func host(ofOrigin origin: String) -> String? {
    guard let colon = origin.firstRange(of: "://") else { return nil }
    return origin[colon.upperBound...].lowercased()
  }

  static func plain(_ status: HTTPResponse.Status, _ words: String) -> Response {
    Response(
      status: status, headers: [.contentType: "text/plain; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: words + "\n")))
  }

  private static var tooMany: Response {
    var response = plain(.tooManyRequests, "That is too often. Wait a little.")
    response.headers[.retryAfter] = "10"
    return response
  }

  /// Nothing is fetched from elsewhere, framed, or sent elsewhere; no script or style but the site's own.
  private static let protection: HTTPFields = {
    var headers: HTTPFields = [
      .contentSecurityPolicy:
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ]
    for (name, value) in [
      ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Referrer-Policy", "same-origin"),
      ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ] {
      if let name = HTTPField.Name(name) { headers[name] = value }
    }
    return headers
  }()
}
