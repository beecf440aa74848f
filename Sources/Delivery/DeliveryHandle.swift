internal import CLibCurl

/// One transfer of libcurl that sends something, for one use by one thread.
final class DeliveryHandle {
  private let pointer: UnsafeMutableRawPointer
  private let delivery: UnsafeMutablePointer<echometer_delivery>
  private let source: UnsafeMutableBufferPointer<UInt8>
  private var lists: [UnsafeMutablePointer<curl_slist>] = []

  /// - Parameters:
  ///   - source: What is sent.
  ///   - isMail: Whether what a mail server is told and says is kept for errors.
  init(_ source: [UInt8], isMail: Bool) {
    guard Self.isReady, let pointer = curl_easy_init() else {
      preconditionFailure("out of memory for libcurl")
    }
    self.pointer = pointer
    self.source = .allocate(capacity: source.count)
    _ = self.source.initialize(from: source)
    delivery = .allocate(capacity: 1)
    delivery.initialize(to: echometer_delivery())
    delivery.pointee.source = UnsafePointer(self.source.baseAddress)
    delivery.pointee.source_count = source.count
    delivery.pointee.read_limit = Self.longestAnswer
    echometer_attach_delivery(pointer, delivery, isMail)
  }

  deinit {
    curl_easy_cleanup(pointer)
    for list in lists { curl_slist_free_all(list) }
    delivery.deallocate()
    source.deallocate()
  }

  /// Sets what every delivery needs.
  func prepare(connectTime: Duration, totalTime: Duration) {
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_CONNECTTIMEOUT_MS, Self.milliseconds(connectTime))
    set(CURLOPT_TIMEOUT_MS, Self.milliseconds(totalTime))
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    // The empty text, unlike none, keeps the environment's proxy out.
    set(CURLOPT_PROXY, "")
    // Otherwise giving up on a slow name server means to wait for it.
    set(CURLOPT_QUICK_EXIT, 1)
    // The bundle is enough; see FeedFetching for what the directory costs.
    set(CURLOPT_CAPATH, nil)
  }

  func set(_ option: CURLoption, _ value: Int) { echometer_set_number(pointer, option, value) }

  func set(_ option: CURLoption, _ value: String?) { echometer_set_text(pointer, option, value) }

  func setAmount(_ option: CURLoption, _ value: Int) { echometer_set_amount(pointer, option, Int64(value)) }

  /// Once for each option: the list lives as long as the handle.
  func setList(_ option: CURLoption, _ values: [String]) {
    var list: UnsafeMutablePointer<curl_slist>?
    for value in values { list = curl_slist_append(list, value) }
    guard let list else { return }
    lists.append(list)
    echometer_set_list(pointer, option, list)
  }

  /// Does it, and returns when it has ended.
  func perform() -> CURLcode { curl_easy_perform(pointer) }

  /// The status of a web server's answer, 0 when there was none.
  var status: Int { echometer_number(pointer, CURLINFO_RESPONSE_CODE) }

  /// How long it took.
  var time: Duration { .microseconds(echometer_amount(pointer, CURLINFO_TOTAL_TIME_T)) }

  /// The beginning of a web server's answer, in one line.
  var answer: String { Self.line(String(cString: echometer_delivery_answer(delivery))) }

  /// The last line that a mail server said; empty when it said nothing.
  var reply: String { Self.line(String(cString: echometer_delivery_reply(delivery))) }

  /// The last command that a mail server was given, in words.
  var stage: String {
    let command = Self.line(String(cString: echometer_delivery_command(delivery)))
    return switch command {
    case "" where echometer_amount(pointer, CURLINFO_CONNECT_TIME_T) == 0: "connecting"
    case "": "its greeting"
    case "EHLO", "HELO": "the greeting (\(command))"
    case "STARTTLS": "the beginning of encryption (STARTTLS)"
    case "AUTH": "the login (AUTH)"
    case "DATA": "the message itself (DATA)"
    case _ where command.hasPrefix("MAIL"): "the sender (\(command))"
    case _ where command.hasPrefix("RCPT"): "a recipient (\(command))"
    default: command
    }
  }

  /// libcurl's own words for what went wrong.
  func reason(_ code: CURLcode) -> String {
    let message = String(cString: echometer_delivery_message(delivery))
    return message.isEmpty ? String(cString: curl_easy_strerror(code)) : message
  }

  /// What a web server may answer; nothing of it is needed but the beginning, for an error.
  private static let longestAnswer = 64 << 10

  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  /// libcurl takes zero for "no limit".
  private static func milliseconds(_ duration: Duration) -> Int {
    Int(max(1, min((duration / .milliseconds(1)).rounded(.up), Double(Int32.max))))
  }

  private static func line(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ").prefix(300).description
  }
}
