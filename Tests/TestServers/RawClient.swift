internal import Foundation

/// A client that sends just the bytes it is told to, over a connection of its own.
package enum RawClient {
  /// An answer with its status, its fields by small names, and its body.
  package struct Answer: Sendable {
    package let status: Int
    package let fields: [String: String]
    package let body: String
  }

  package struct Failure: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
  }

  /// Sends a request and reads until the server closes.
  ///
  /// - Parameters:
  ///   - port: Of 127.0.0.1.
  ///   - method: Such as "GET".
  ///   - path: With its query.
  ///   - fields: Beside `Connection: close` and, unless given, `Host`.
  ///   - body: Sent with its length.
  package static func send(
    _ method: String, _ path: String, port: Int, fields: [(String, String)] = [], body: String? = nil
  ) async throws -> Answer {
    var head = "\(method) \(path) HTTP/1.1\r\nConnection: close\r\n"
    if !fields.contains(where: { $0.0 == "Host" }) { head += "Host: 127.0.0.1:\(port)\r\n" }
    for (name, value) in fields { head += "\(name): \(value)\r\n" }
    if let body { head += "Content-Length: \(body.utf8.count)\r\n" }
    let text = try await exchange(head + "\r\n" + (body ?? ""), port: port)
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    let lines = parts.first?.split(separator: "\r\n").map(String.init) ?? []
    guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
      throw Failure(description: "no answer, but: \(text.prefix(200))")
    }
    var named: [String: String] = [:]
    for line in lines.dropFirst() {
      let pair = line.split(separator: ":", maxSplits: 1)
      if pair.count == 2 { named[pair[0].lowercased()] = pair[1].trimmingCharacters(in: .whitespaces) }
    }
    return Answer(status: status, fields: named, body: parts.count > 1 ? String(parts[1]) : "")
  }

  /// Asks for a path.
  package static func get(
    _ path: String, port: Int, fields: [(String, String)] = []
  ) async throws -> Answer {
    try await send("GET", path, port: port, fields: fields)
  }

  /// A connection that is open until it is closed.
  package static func connect(port: Int) throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw Failure(description: "no socket: \(errno)") }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var limit = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else {
      close(descriptor)
      throw Failure(description: "no connection: \(errno)")
    }
    return descriptor
  }

  package static func write(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }

  /// Whether the other side has closed within some seconds.
  package static func isClosed(_ descriptor: Int32, within seconds: Double) async -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    var byte: UInt8 = 0
    while ContinuousClock.now < end {
      let count = recv(descriptor, &byte, 1, Int32(MSG_DONTWAIT))
      if count == 0 || (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK) { return true }
      try? await Task.sleep(for: .milliseconds(50))
    }
    return false
  }

  /// The length of an answer with its head; `nil` while the head is not complete, or announces none.
  private static func announcedLength(of bytes: [UInt8]) -> Int? {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
    return head.firstMatch(of: #/(?i)\r\ncontent-length: *(\d+)/#).flatMap { Int($0.1) }
      .map { end.upperBound + $0 }
  }

  private static func exchange(_ request: String, port: Int) async throws -> String {
    // Sockets block: not on a thread of the pool.
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(
          with: Result {
            let descriptor = try connect(port: port)
            defer { close(descriptor) }
            write(request, to: descriptor)
            var bytes: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            var length: Int?
            // Until the server closes, or has sent what it has announced: chromedriver leaves the connection open.
            while length.map({ bytes.count < $0 }) ?? true {
              let count = recv(descriptor, &buffer, buffer.count, 0)
              guard count > 0 else { break }
              bytes += buffer[..<count]
              length = length ?? announcedLength(of: bytes)
            }
            return String(decoding: bytes, as: UTF8.self)
          })
      }
    }
  }
}
