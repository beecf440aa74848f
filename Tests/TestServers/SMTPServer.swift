package import Foundation

/// A real mail server on 127.0.0.1, aiosmtpd, which keeps what it is sent and ends with the test.
package final class SMTPServer {
  /// How connections are encrypted.
  package enum Encryption: String {
    case none, starttls, implicit
  }

  /// A message as it came.
  package struct Message: Decodable {
    package let sender: String
    package let recipients: [String]
    /// The one who has logged in.
    package let user: String?
    package let isEncrypted: Bool
    /// Its bytes, in which no line begins with a doubled dot any more.
    package let source: Data
  }

  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  package let folder: URL
  package private(set) var port = 0
  private let process = Process()
  private let input = Pipe()

  /// The certificate of the authority to trust.
  package var authority: String { folder.appendingPathComponent("authority.pem").path }

  /// Starts a server for `body` and ends it.
  ///
  /// - Parameters:
  ///   - login: The only user and password that it accepts; `nil` for a server that wants none.
  ///   - refusal: A recipient and what it is answered, such as "550 5.1.1 No such user".
  ///   - isSilent: Whether it accepts connections and says nothing.
  package static func run(
    _ encryption: Encryption = .none, login: (user: String, password: String)? = nil,
    refusal: (recipient: String, reply: String)? = nil, isSilent: Bool = false,
    _ body: (SMTPServer) async throws -> Void
  ) async throws {
    let server = try SMTPServer(encryption, login, refusal, isSilent: isSilent)
    defer { server.stop() }
    try await server.waitUntilReady()
    try await body(server)
  }

  private init(
    _ encryption: Encryption, _ login: (user: String, password: String)?,
    _ refusal: (recipient: String, reply: String)?, isSilent: Bool
  ) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("echometer-smtp-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("messages"), withIntermediateDirectories: true)
    if encryption != .none { try Certificates.make(in: folder) }
    process.executableURL = Script.python
    process.arguments =
      [Script.path("smtp-server.py"), folder.path, "--encryption", encryption.rawValue]
      + (login.map { ["--user", $0.user, "--password", $0.password] } ?? [])
      + (refusal.map { ["--refuse", $0.recipient, "--reply", $0.reply] } ?? [])
      + (isSilent ? ["--silent"] : [])
    for name in ["port", "error.log"] { try Data().write(to: folder.appendingPathComponent(name)) }
    process.standardOutput = FileHandle(forWritingAtPath: folder.path + "/port")
    process.standardError = FileHandle(forWritingAtPath: folder.path + "/error.log")
    // It ends when this pipe does, so that none is left when the tests crash.
    process.standardInput = input
    try process.run()
  }

  private func stop() {
    // Not SIGTERM: a process inherits which signals are blocked, and on this task's thread that one is.
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(at: folder)
  }

  /// What it has been sent so far, in order.
  package func messages() throws -> [Message] {
    let messages = folder.appendingPathComponent("messages")
    return try FileManager.default.contentsOfDirectory(atPath: messages.path).sorted().map {
      try JSONDecoder().decode(Message.self, from: Data(contentsOf: messages.appendingPathComponent($0)))
    }
  }

  private func waitUntilReady() async throws {
    for _ in 0..<400 {
      let text = try String(contentsOf: folder.appendingPathComponent("port"), encoding: .utf8)
      if text.hasSuffix("\n"), let port = Int(text.dropLast()) {
        self.port = port
        return
      }
      guard process.isRunning else { break }
      try await Task.sleep(for: .milliseconds(25))
    }
    let reason = try? String(contentsOf: folder.appendingPathComponent("error.log"), encoding: .utf8)
    throw Failure(description: "the mail server did not start: \(reason ?? "no reason given")")
  }
}
