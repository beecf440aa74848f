public import News

/// Why a feed could not be fetched: what happened, where, and by its description what to do.
public enum FetchError: Error, Hashable, Sendable {
  /// Not an absolute web address.
  case badAddress(String, reason: String)
  /// Neither http nor https.
  case notHTTP(String)
  /// Not a network such as "127.0.0.0/8".
  case badNetwork(String)
  /// The name could not be resolved.
  case unknownHost(String)
  /// The host is at an address that is not on the public internet, and not in an allowed network.
  case refusedAddress(String, peer: String)
  /// No connection came about.
  case cannotConnect(String, reason: String)
  /// The certificate or the encryption is not right.
  case notSecure(String, reason: String)
  /// Nothing, or not enough, came in time.
  case timedOut(String, while: Phase, after: Duration)
  /// The body, decoded, is larger than the bound, which is given in bytes.
  case tooLarge(String, byteCount: Int)
  /// The header is larger than the bound, which is given in bytes.
  case headerTooLarge(String, byteCount: Int)
  /// More redirects than the bound.
  case tooManyRedirects(String, limit: Int)
  /// A redirect to an address that was asked before.
  case redirectLoop(String)
  /// A redirect that does not say where to.
  case redirectWithoutTarget(String, status: Int)
  /// An answer that is not a document.
  case status(String, code: Int)
  /// A page that wants to see a browser.
  case challenged(String, code: Int)
  /// A good answer with nothing in it.
  case emptyDocument(String)
  /// What came is not HTTP, or broke off before there was anything to read.
  case brokenAnswer(String, reason: String)
  /// The site's `robots.txt` says no, and the user wants it obeyed. Nothing was sent.
  case disallowed(String)
  /// The task that asked was cancelled, or the fetcher was shut down.
  case cancelled(String)

  /// What a transfer was doing.
  public enum Phase: String, Hashable, Sendable {
    case connecting
    case waiting
    case receiving
  }
}

extension FetchError: CustomStringConvertible {
  /// In words, for people.
  public var description: String {
    switch self {
    case .badAddress(let address, let reason):
      "“\(address)” is not a web address: \(reason). Correct it in the feed list."
    case .notHTTP(let address):
      "“\(address)” is neither http nor https, and nothing else is fetched."
    case .badNetwork(let text):
      "“\(text)” is not a network. Write an address and a prefix length, such as 127.0.0.0/8 or ::1/128."
    case .unknownHost(let host):
      "The host name \(host) could not be found. Check the spelling and the network."
    case .refusedAddress(let address, let peer):
      "\(address) is at \(peer), which is not on the public internet. If it is yours, allow its network."
    case .cannotConnect(let address, let reason):
      "No connection to \(address): \(reason)."
    case .notSecure(let address, let reason):
      "\(address) has no valid certificate, so nothing was sent: \(reason)."
    case .timedOut(let address, let phase, let duration):
      "\(address) took too long: given up after \(Self.seconds(duration)) \(Self.words(phase))."
    case .tooLarge(let address, let byteCount):
      "\(address) sends more than \(byteCount) bytes. Raise the limit if that is right for a feed."
    case .headerTooLarge(let address, let byteCount):
      "\(address) sends more than \(byteCount) bytes of header lines."
    case .tooManyRedirects(let address, let limit):
      "\(address) redirects more than \(limit) times."
    case .redirectLoop(let address):
      "\(address) redirects in a circle."
    case .redirectWithoutTarget(let address, let status):
      "\(address) answers \(status), a redirect, but does not say where to."
    case .status(let address, let code):
      "\(address) answers \(code)\(Self.meaning(of: code))."
    case .challenged(let address, let code):
      "\(address) answers \(code) with a check for browsers: the site blocks readers. Ask its operator."
    case .emptyDocument(let address):
      "\(address) answers with an empty document."
    case .brokenAnswer(let address, let reason):
      "The answer of \(address) could not be read: \(reason)."
    case .disallowed(let address):
      "The robots.txt of its site does not let us read \(address)."
    case .cancelled(let address):
      "\(address) was not fetched: the run was stopped."
    }
  }

  private static func seconds(_ duration: Duration) -> String {
    let tenths = Int((duration / .milliseconds(100)).rounded())
    return tenths >= 100 ? "\(tenths / 10) s" : "\(tenths / 10).\(tenths % 10) s"
  }

  private static func words(_ phase: Phase) -> String {
    switch phase {
    case .connecting: "without a connection"
    case .waiting: "without an answer"
    case .receiving: "in the middle of the document"
    }
  }

  private static func meaning(of code: Int) -> String {
    switch code {
    case 401: ", it wants a name and a password: put them into the address as https://name:password@host/"
    case 403: ", it does not let us read this"
    case 404: ", there is nothing at this address: look for a new one on the site"
    case 500...599: ", the server has a fault: it is asked again later"
    default: ", which is not a document"
    }
  }
}

extension FetchError {
  /// Who can do something about it.
  public var kind: FeedFailure {
    switch self {
    case .badAddress, .notHTTP, .badNetwork, .refusedAddress: .address
    case .unknownHost: .unknownHost
    case .cannotConnect, .cancelled: .noConnection
    case .notSecure: .certificate
    case .timedOut: .timeout
    case .tooLarge, .headerTooLarge: .tooLarge
    case .tooManyRedirects, .redirectLoop, .redirectWithoutTarget: .redirect
    case .challenged: .blocked
    case .disallowed: .robots
    case .emptyDocument, .brokenAnswer: .broken
    case .status(_, let code):
      switch code {
      case 401, 407: .password
      case 404: .notFound
      case 408, 425, 500...599: .serverFault
      default: .refused
      }
    }
  }
}
