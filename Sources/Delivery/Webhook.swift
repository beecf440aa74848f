internal import CLibCurl

/// Posts JSON to an address of the web.
public struct Webhook: Hashable, Sendable, CustomStringConvertible {
  /// The address as it was given.
  public let address: String

  public var description: String { address }

  /// - Parameter address: Absolute, http or https; it may hold a user and a password.
  /// - Throws: ``DeliveryError/badAddress(_:reason:)``.
  public init(_ address: String) throws(DeliveryError) {
    guard let url = curl_url() else { throw .badAddress(address, reason: "out of memory") }
    defer { curl_url_cleanup(url) }
    let lower = address.prefix(8).lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else {
      throw .badAddress(address, reason: "it is neither http nor https")
    }
    let code = curl_url_set(url, CURLUPART_URL, address, 0)
    guard code == CURLUE_OK else {
      throw .badAddress(address, reason: String(cString: curl_url_strerror(code)))
    }
    self.address = address
  }

  /// Posts a document and returns when the server has said that it has it, with a status from 200 to 299.
  ///
  /// Redirects are not followed, the environment's proxy is not used, and it ends within the given time.
  ///
  /// - Parameters:
  ///   - json: The document.
  ///   - userAgent: Who we say we are.
  ///   - time: For all of it.
  /// - Throws: ``DeliveryError``.
  public func post(
    _ json: [UInt8], userAgent: String, within time: Duration = .seconds(30)
  ) async throws(DeliveryError) {
    let address = address
    try await DeliveryThread.run { () throws(DeliveryError) in
      let handle = DeliveryHandle(json, isMail: false)
      handle.prepare(connectTime: min(.seconds(10), time), totalTime: time)
      handle.set(CURLOPT_URL, address)
      handle.set(CURLOPT_PROTOCOLS_STR, "http,https")
      handle.set(CURLOPT_FOLLOWLOCATION, 0)
      handle.set(CURLOPT_USERAGENT, userAgent)
      handle.set(CURLOPT_POST, 1)
      handle.setAmount(CURLOPT_POSTFIELDSIZE_LARGE, json.count)
      // Without "Expect", which some servers leave unanswered, so that libcurl waits a second.
      handle.setList(CURLOPT_HTTPHEADER, ["Content-Type: application/json", "Expect:"])
      let code = handle.perform()
      let status = handle.status
      // A status is an answer, whatever came of the body after it.
      if (200...299).contains(status) { return }
      if status > 0 { throw .status(address, code: status, answer: handle.answer) }
      throw Self.error(code, of: handle, address)
    }
  }

  private static func error(_ code: CURLcode, of handle: DeliveryHandle, _ address: String) -> DeliveryError {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT:
      .unreachable(address, reason: handle.reason(code))
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR:
      .notSecure(address, reason: handle.reason(code))
    case CURLE_OPERATION_TIMEDOUT:
      .timedOut(address, stage: "waiting for its answer", after: handle.time)
    default: .brokenAnswer(address, reason: handle.reason(code))
    }
  }
}
