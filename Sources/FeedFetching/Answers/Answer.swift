import News

/// One server's answer to one request, before anybody has thought about it.
struct Answer {
  /// How the transfer itself ended.
  enum Ending: Hashable {
    /// With the end of the document, as far as HTTP can tell.
    case whole
    /// In the middle of the body.
    case cut(reason: String)
    case failed(FetchError)
  }

  var ending: Ending
  var status: Int
  var fields: HeaderFields
  /// As it was sent.
  var body: [UInt8]
  /// The length of the body, wanted or not.
  var byteCount: Int
}
