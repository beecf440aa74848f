import CLibCurl
import News

/// One transfer of libcurl, used again for one request after another, by one thread.
final class EasyHandle {
  let pointer: UnsafeMutableRawPointer
  private let transfer: UnsafeMutablePointer<echometer_transfer>
  private var fieldList: UnsafeMutablePointer<curl_slist>?
  private let addressGuard: AddressGuard
  private let settings: FetcherSettings

  /// - Parameter largePlaces: The count of free places for large bodies; outlives the handle.
  init(settings: FetcherSettings, addressGuard: AddressGuard, largePlaces: UnsafeMutablePointer<Int32>) {
    guard let pointer = curl_easy_init() else { preconditionFailure("out of memory for libcurl") }
    self.pointer = pointer
    self.settings = settings
    self.addressGuard = addressGuard
    transfer = .allocate(capacity: 1)
    transfer.initialize(to: echometer_transfer())
    transfer.pointee.body_limit = max(0, settings.maximumByteCount)
    transfer.pointee.header_limit = max(0, settings.maximumHeaderByteCount)
    transfer.pointee.small_limit = max(0, settings.smallByteCount)
    transfer.pointee.large_places = largePlaces
    // The guard is a property of this object, which outlives every callback of its handle.
    transfer.pointee.context = UnsafeRawPointer(Unmanaged.passUnretained(addressGuard).toOpaque())
    transfer.pointee.allows = { context, address in
      guard let context, let address else { return false }
      let addressGuard = Unmanaged<AddressGuard>.fromOpaque(context).takeUnretainedValue()
      return addressGuard.allows(IPAddress(bytes: UnsafeRawBufferPointer(start: address, count: 16)))
    }
    echometer_attach(pointer, transfer)
    setConstants()
  }

  deinit {
    curl_easy_cleanup(pointer)
    curl_slist_free_all(fieldList)
    echometer_free(transfer)
    transfer.deallocate()
  }

  /// Makes ready for a request.
  ///
  /// - Parameter time: What is left of the document's total time.
  func prepare(_ address: WebAddress, for request: FetchRequest, time: Duration) {
    echometer_reset(transfer)
    set(CURLOPT_URL, address.text)
    set(CURLOPT_USERNAME, address.user)
    set(CURLOPT_PASSWORD, address.user == nil ? nil : address.password ?? "")
    set(CURLOPT_TIMEOUT_MS, Self.milliseconds(time))
    curl_slist_free_all(fieldList)
    fieldList = nil
    addField("Accept", Self.acceptedTypes)
    addField("If-None-Match", request.validators.etag)
    addField("If-Modified-Since", request.validators.lastModified)
    // Only a server that knows what we have can send what is new to it (RFC 3229, with the name "feed").
    if request.validators.etag != nil { addField("A-IM", "feed") }
    echometer_set_list(pointer, CURLOPT_HTTPHEADER, fieldList)
    let isHTTP2 = settings.allowsHTTP2 && request.allowsHTTP2
    set(CURLOPT_HTTP_VERSION, Int(isHTTP2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1))
    set(CURLOPT_SSL_VERIFYPEER, request.verifiesCertificate ? 1 : 0)
    set(CURLOPT_SSL_VERIFYHOST, request.verifiesCertificate ? 2 : 0)
  }

  /// Whether it is paused until there is a place for its large body.
  var waitsForPlace: Bool { transfer.pointee.waits_for_place }

  /// Gives its place for a large body back; when the transfer has ended, however it ended.
  func leavePlace() { echometer_leave_large_place(transfer) }

  /// Lets a paused transfer go on.
  func resume() {
    transfer.pointee.waits_for_place = false
    curl_easy_pause(pointer, CURLPAUSE_CONT)
  }

  /// Takes what came, after libcurl has said that the transfer has ended. The body's memory goes with it: an
  /// idle handle keeps only a small buffer.
  func takeAnswer(_ code: CURLcode, from address: WebAddress) -> Answer {
    defer { echometer_reset(transfer) }
    let status = echometer_number(pointer, CURLINFO_RESPONSE_CODE)
    let fields = fields()
    let ending = ending(code, status: status, address: address)
    let body = UnsafeBufferPointer(start: transfer.pointee.body, count: transfer.pointee.body_count)
    let isWanted = if case .failed = ending { false } else { status == 200 || status == 226 }
    return Answer(
      ending: ending, status: status, fields: fields, body: isWanted ? Array(body) : [],
      byteCount: Int(echometer_amount(pointer, CURLINFO_SIZE_DOWNLOAD_T)))
  }

  private static let acceptedTypes = """
    application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, \
    application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5
    """

  private func setConstants() {
    set(CURLOPT_NOSIGNAL, 1)
    // Half of libcurl's own: hundreds of handles have one each, and most feeds fit when compressed.
    set(CURLOPT_BUFFERSIZE, 8 << 10)
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_USERAGENT, settings.userAgent)
    set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate, br, zstd")
    // Whoever reads a document decompresses it: see `SentResult`.
    set(CURLOPT_HTTP_CONTENT_DECODING, 0)
    // Rather wait for a connection that can carry several requests than make another handshake.
    set(CURLOPT_PIPEWAIT, 1)
    set(CURLOPT_CONNECTTIMEOUT_MS, Self.milliseconds(settings.connectTime))
    set(CURLOPT_LOW_SPEED_LIMIT, 1)
    set(CURLOPT_LOW_SPEED_TIME, max(1, Int((settings.stallTime / .seconds(1)).rounded(.up))))
    // The empty text, unlike none, keeps the environment's proxy out.
    set(CURLOPT_PROXY, settings.proxy ?? "")
    if let file = settings.certificateFile { set(CURLOPT_CAINFO, file) }
    // Debian's default directory of certificates would make libcurl read all of them for each connection
    // instead of once: 23 ms against 1.7 ms a host.
    set(CURLOPT_CAPATH, nil)
    // Otherwise giving up on a slow name server means to wait for it, and the loop and all others with it.
    set(CURLOPT_QUICK_EXIT, 1)
  }

  private func set(_ option: CURLoption, _ value: Int) { echometer_set_number(pointer, option, value) }

  private func set(_ option: CURLoption, _ value: String?) { echometer_set_text(pointer, option, value) }

  /// libcurl takes zero for "no limit".
  private static func milliseconds(_ duration: Duration) -> Int {
    Int(max(1, min((duration / .milliseconds(1)).rounded(.up), Double(Int32.max))))
  }

  /// Adds a field whose value is sent byte for byte as it came: ISO 8859-1, as validators are read.
  private func addField(_ name: String, _ value: String?) {
    guard let value, value.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value <= 255 }) else { return }
    let line = "\(name): \(value)".unicodeScalars.map { CChar(truncatingIfNeeded: $0.value) } + [0]
    if let list = curl_slist_append(fieldList, line) { fieldList = list }
  }

  /// The fields of the last answer; interim answers and trailers are passed over.
  private func fields() -> HeaderFields {
    var fields = HeaderFields()
    fields.hasFraming = echometer_number(pointer, CURLINFO_HTTP_VERSION) > Int(CURL_HTTP_VERSION_1_1)
    var header: UnsafeMutablePointer<curl_header>?
    while let next = curl_easy_nextheader(pointer, UInt32(CURLH_HEADER), -1, header),
      let name = next.pointee.name, let value = next.pointee.value
    {
      header = next
      switch String(cString: name).lowercased() {
      case "location": Self.add(value, to: &fields.location)
      case "etag": Self.add(value, to: &fields.etag, isOpaque: true)
      case "last-modified": Self.add(value, to: &fields.lastModified, isOpaque: true)
      case "content-type": Self.add(value, to: &fields.contentType)
      case "content-location": Self.add(value, to: &fields.contentLocation)
      case "content-encoding": Self.add(value, to: &fields.contentEncoding)
      case "content-length", "transfer-encoding": fields.hasFraming = true
      case "cache-control": Self.add(value, to: &fields.cacheControl)
      case "expires": Self.add(value, to: &fields.expires)
      case "age": Self.add(value, to: &fields.age)
      case "date": Self.add(value, to: &fields.date)
      case "retry-after": Self.add(value, to: &fields.retryAfter)
      case "link": Self.add(value, to: &fields.link)
      case "cf-mitigated": fields.isChallenge = String(cString: value) == "challenge"
      default: break
      }
    }
    return fields
  }

  /// Adds one value of a field to those before it, joined by commas.
  ///
  /// - Parameter isOpaque: Whether it is to be sent back byte for byte, and so is read as ISO 8859-1.
  /// Otherwise
  ///   it is read as UTF-8 where it is that: some servers write addresses so.
  private static func add(
    _ value: UnsafePointer<CChar>, to text: inout String?, isOpaque: Bool = false
  ) {
    let one = (isOpaque ? nil : String(validatingCString: value)) ?? latin1(value)
    text = text.map { $0 + ", " + one } ?? one
  }

  private static func latin1(_ value: UnsafePointer<CChar>) -> String {
    var text = ""
    var cursor = value
    while cursor.pointee != 0 {
      text.unicodeScalars.append(Unicode.Scalar(UInt8(bitPattern: cursor.pointee)))
      cursor += 1
    }
    return text
  }

  private func ending(_ code: CURLcode, status: Int, address: WebAddress) -> Answer.Ending {
    if code == CURLE_OK { return .whole }
    let message = String(cString: echometer_message(transfer))
    let reason = message.isEmpty ? String(cString: curl_easy_strerror(code)) : message
    let text = address.text
    if transfer.pointee.body_is_over {
      return .failed(.tooLarge(text, byteCount: settings.maximumByteCount))
    }
    if transfer.pointee.headers_are_over {
      return .failed(.headerTooLarge(text, byteCount: settings.maximumHeaderByteCount))
    }
    switch code {
    case CURLE_URL_MALFORMAT: return .failed(.badAddress(text, reason: reason))
    case CURLE_COULDNT_RESOLVE_HOST: return .failed(.unknownHost(address.host.name))
    case CURLE_COULDNT_CONNECT where transfer.pointee.has_refused, CURLE_ABORTED_BY_CALLBACK:
      let peer = withUnsafeBytes(of: &transfer.pointee.refused) { IPAddress(bytes: $0).description }
      return .failed(.refusedAddress(text, peer: peer))
    case CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_PROXY:
      return .failed(.cannotConnect(text, reason: reason))
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR:
      return .failed(.notSecure(text, reason: reason))
    case CURLE_OPERATION_TIMEDOUT: return .failed(timeOut(text))
    case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM:
      return status == 200 ? .cut(reason: reason) : .failed(.brokenAnswer(text, reason: reason))
    default: return .failed(.brokenAnswer(text, reason: reason))
    }
  }

  private func timeOut(_ text: String) -> FetchError {
    let phase: FetchError.Phase =
      if echometer_amount(pointer, CURLINFO_PRETRANSFER_TIME_T) == 0 {
        .connecting
      } else if echometer_amount(pointer, CURLINFO_STARTTRANSFER_TIME_T) == 0 {
        .waiting
      } else {
        .receiving
      }
    let after = Duration.microseconds(echometer_amount(pointer, CURLINFO_TOTAL_TIME_T))
    return .timedOut(text, while: phase, after: after)
  }
}
