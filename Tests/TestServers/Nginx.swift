package import Foundation

/// A real nginx on 127.0.0.1 with TLS, HTTP/2, gzip and brotli, which serves files of a folder of its own and
/// ends with the test.
package final class Nginx {
  /// What it wrote about one request.
  package struct Entry: Equatable {
    /// Counts connections.
    package let connection: String
    /// "HTTP/2.0" or "HTTP/1.1".
    package let version: String
    package let path: String
    package let status: Int
  }

  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  package let folder: URL
  package let port: UInt16
  private let process = Process()

  /// The certificate of the authority to trust.
  package var authority: String { folder.appendingPathComponent("authority.pem").path }

  package var address: String { "https://127.0.0.1:\(port)" }

  /// Starts a server for `body` and ends it.
  ///
  /// - Parameter files: What it serves, by name; under "/brotli/" and "/gzip/" compressed, too. "/limited/" asks
  ///   to be left alone for two hours, "/old/" has moved to "/feed.xml" for good.
  package static func run(
    serving files: [String: [UInt8]], _ body: (Nginx) async throws -> Void
  ) async throws {
    let server = try Nginx(files)
    defer { server.stop() }
    try await server.waitUntilReady()
    try await body(server)
  }

  private init(_ files: [String: [UInt8]]) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("echometer-nginx-\(UUID().uuidString)")
    port = try Self.freePort()
    let content = folder.appendingPathComponent("content")
    try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
    for (name, bytes) in files { try Data(bytes).write(to: content.appendingPathComponent(name)) }
    try Certificates.make(in: folder)
    try configuration.write(
      to: folder.appendingPathComponent("nginx.conf"), atomically: true, encoding: .utf8)
    process.executableURL = URL(fileURLWithPath: "/usr/sbin/nginx")
    process.arguments = [
      "-p", folder.path, "-c", folder.path + "/nginx.conf", "-e", folder.path + "/error.log",
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  private func stop() {
    // Not SIGTERM: a process inherits which signals are blocked, and on this task's thread that one is.
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(at: folder)
  }

  /// What it has been asked so far. An entry is written after the client has its answer: this waits a moment
  /// for as many as are expected.
  package func entries(_ expected: Int) async throws -> [Entry] {
    for _ in 0..<80 {
      let entries = try entries()
      if entries.count >= expected { return entries }
      try await Task.sleep(for: .milliseconds(25))
    }
    return try entries()
  }

  private func entries() throws -> [Entry] {
    let text = try String(contentsOf: folder.appendingPathComponent("access.log"), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ").map(String.init)
      guard parts.count == 4, let status = Int(parts[3]) else { return nil }
      return Entry(connection: parts[0], version: parts[1], path: parts[2], status: status)
    }
  }

  private func waitUntilReady() async throws {
    for _ in 0..<200 {
      guard process.isRunning else { break }
      if Self.answers(port) { return }
      try await Task.sleep(for: .milliseconds(25))
    }
    let reason = try? String(contentsOf: folder.appendingPathComponent("error.log"), encoding: .utf8)
    throw Failure(description: "nginx did not start: \(reason ?? "no reason given")")
  }

  private var configuration: String {
    """
    load_module /usr/lib/nginx/modules/ngx_http_brotli_filter_module.so;
    daemon off; master_process off; worker_processes 1; pid \(folder.path)/nginx.pid;
    error_log \(folder.path)/error.log;
    events { worker_connections 256; }
    http {
      log_format entry '$connection $server_protocol $request_uri $status';
      access_log \(folder.path)/access.log entry;
      client_body_temp_path \(folder.path)/t1; proxy_temp_path \(folder.path)/t2;
      fastcgi_temp_path \(folder.path)/t3; uwsgi_temp_path \(folder.path)/t4; scgi_temp_path \(folder.path)/t5;
      types { application/rss+xml xml; }
      gzip_types application/rss+xml; gzip_min_length 20;
      brotli_types application/rss+xml; brotli_min_length 20;
      server {
        listen 127.0.0.1:\(port) ssl http2;
        ssl_certificate \(folder.path)/server.pem; ssl_certificate_key \(folder.path)/server.key;
        root \(folder.path)/content;
        location / { }
        location /brotli/ { alias \(folder.path)/content/; brotli on; }
        location /gzip/ { alias \(folder.path)/content/; gzip on; }
        location /limited/ { add_header Retry-After 7200 always; return 429; }
        location /old/ { return 301 https://127.0.0.1:\(port)/feed.xml; }
      }
    }
    """
  }

  static func freePort() throws -> UInt16 {
    try withSocket { descriptor, address in
      let hasBound = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
      var length = socklen_t(MemoryLayout<sockaddr_in>.size)
      let isNamed = withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) == 0 }
      }
      guard hasBound, isNamed else { throw Failure(description: "there is no free port") }
      return UInt16(bigEndian: address.sin_port)
    }
  }

  private static func answers(_ port: UInt16) -> Bool {
    let isConnected = try? withSocket { descriptor, address in
      address.sin_port = port.bigEndian
      return withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
    }
    return isConnected ?? false
  }

  private static func withSocket<Result>(_ body: (Int32, inout sockaddr_in) throws -> Result) throws -> Result
  {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw Failure(description: "there is no socket to be had") }
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return try body(descriptor, &address)
  }
}
