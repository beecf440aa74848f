/// The way of one request through redirects: where it is, whether all of it is permanent, when it ends.
///
/// We walk it ourselves, because libcurl's own walk neither tells whether every hop was permanent nor lets
/// each hop wait for its turn at its host.
package struct RedirectWalk: Hashable, Sendable {
  package let start: WebAddress
  package private(set) var address: WebAddress
  private var visited: Set<String>
  private var hopCount = 0
  private var isPermanent = true
  private let limit: Int

  package init(from start: WebAddress, limit: Int) {
    self.start = start
    self.limit = limit
    address = start
    visited = [start.text]
  }

  /// Whether the status is a redirect that a reader follows. 300 and 304 to 306 are none.
  package static func isRedirect(_ status: Int) -> Bool { [301, 302, 303, 307, 308].contains(status) }

  /// Takes the next hop.
  ///
  /// - Parameter location: Absolute or relative, as the server gave it.
  package mutating func follow(status: Int, to location: String?) throws(FetchError) {
    guard let location, !location.isEmpty else {
      throw .redirectWithoutTarget(address.text, status: status)
    }
    // Credentials stay with the origin they were given for, and a server cannot hand out new ones.
    let next = try WebAddress(location, relativeTo: address).withCredentials(of: start)
    guard hopCount < limit else { throw .tooManyRedirects(start.text, limit: limit) }
    guard visited.insert(next.text).inserted else { throw .redirectLoop(next.text) }
    isPermanent = isPermanent && (status == 301 || status == 308)
    hopCount += 1
    address = next
  }

  /// Where the feed has moved for good; `nil` when it has not. A way that leaves https is never for good.
  package var permanentAddress: String? {
    guard hopCount > 0, isPermanent, start.scheme == "http" || address.scheme == "https" else { return nil }
    return address.textWithCredentials
  }
}
