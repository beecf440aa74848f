import Delivery
import Foundation
import News
import TestServers
import Testing

@Suite("Mail by SMTP")
struct MailerTests {
  private static let message = Array(
    "From: a@example.org\r\nTo: b@example.org\r\nSubject: Test\r\n\r\nOne\r\n.\r\n.two\r\nThree\r\n".utf8)

  @Test func `a server without encryption on this machine gets the message byte for byte`() async throws {
    try await SMTPServer.run { server in
      let recipients = try [address("b@example.org"), address("c@example.org")]
      let mailer = try Mailer(settings("smtp", server))
      try await mailer.send(Self.message, from: address("a@example.org"), to: recipients)
      let messages = try server.messages()
      #expect(messages.count == 1)
      #expect(messages.first?.source == Data(Self.message))
      #expect(messages.first?.sender == "a@example.org")
      #expect(messages.first?.recipients == ["b@example.org", "c@example.org"])
      #expect(messages.first?.isEncrypted == false)
    }
  }

  @Test(arguments: [SMTPServer.Encryption.starttls, .implicit])
  func `with an authority that is known, mail and login are encrypted`(
    encryption: SMTPServer.Encryption
  ) async throws {
    try await SMTPServer.run(encryption, login: ("ann", "pa ss:wörd")) { server in
      var settings = try settings(encryption == .implicit ? "smtps" : "smtp", server)
      settings.authoritiesFile = server.authority
      settings.user = "ann"
      settings.password = "pa ss:wörd"
      try await send(settings)
      let messages = try server.messages()
      #expect(messages.map(\.user) == ["ann"])
      #expect(messages.map(\.isEncrypted) == [true])
    }
  }

  @Test func `a wrong password is named as such, with what the server says`() async throws {
    try await SMTPServer.run(.starttls, login: ("ann", "right")) { server in
      var settings = try settings("smtp", server)
      settings.authoritiesFile = server.authority
      settings.user = "ann"
      settings.password = "wrong"
      let error = await #expect(throws: DeliveryError.self) { try await send(settings) }
      guard case .loginRefused(_, "ann", let reply) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(reply.hasPrefix("535"))
      #expect(error?.description.contains("wrong") == false)
      #expect(error?.isTemporary == false)
      #expect(try server.messages().isEmpty)
    }
  }

  @Test func `a certificate that nobody known has signed is refused`() async throws {
    try await SMTPServer.run(.implicit) { server in
      let settings = try settings("smtps", server)
      let error = await #expect(throws: DeliveryError.self) { try await send(settings) }
      guard case .notSecure = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(error?.description.contains("authorities_file") == true)
      #expect(try server.messages().isEmpty)
    }
  }

  @Test func `nothing is sent unencrypted where encryption is asked for`() async throws {
    try await SMTPServer.run(.none) { server in
      try await SMTPServer.run(.implicit) { other in
        var settings = try settings("smtp", server)
        settings.authoritiesFile = other.authority
        let error = await #expect(throws: DeliveryError.self) { try await send(settings) }
        guard case .notSecure = error else {
          Issue.record("\(String(describing: error))")
          return
        }
        #expect(error?.description.contains("STARTTLS") == true)
        #expect(try server.messages().isEmpty)
      }
    }
  }

  @Test(arguments: [("550 5.1.1 No such user here", false), ("451 4.7.1 Come back later", true)])
  func `a refused recipient is named, with what the server says`(
    reply: String, isTemporary: Bool
  ) async throws {
    try await SMTPServer.run(refusal: ("nobody@example.org", reply)) { server in
      let mailer = try Mailer(settings("smtp", server))
      let error = await #expect(throws: DeliveryError.self) {
        try await mailer.send(
          Self.message, from: address("a@example.org"),
          to: [address("b@example.org"), address("nobody@example.org")])
      }
      #expect(
        error
          == .refused(
            "smtp://127.0.0.1:\(server.port)", stage: "a recipient (RCPT TO:<nobody@example.org>)",
            reply: reply))
      #expect(error?.isTemporary == isTemporary)
      #expect(try server.messages().isEmpty, "for one recipient it is not sent either")
    }
  }

  @Test func `a server that nobody runs is unreachable`() async throws {
    // Port 9 is "discard", which nobody offers any more.
    for name in ["smtp://127.0.0.1:9", "smtps://mail.invalid"] {
      let settings = Mailer.Settings(server: try MailServer(name))
      let error = await #expect(throws: DeliveryError.self) { try await send(settings) }
      guard case .unreachable = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `a server that says nothing is given up`() async throws {
    try await SMTPServer.run(isSilent: true) { server in
      var settings = try settings("smtp", server)
      settings.totalTime = .milliseconds(700)
      let error = await #expect(throws: DeliveryError.self) { try await send(settings) }
      guard case .timedOut = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(error?.isTemporary == true)
    }
  }

  @Test func `a user needs a password`() throws {
    var settings = Mailer.Settings(server: try MailServer("smtps://mail.example.org"))
    settings.user = "ann"
    let error = #expect(throws: DeliveryError.self) { try Mailer(settings) }
    #expect(error?.description.contains("ECHOMETER_MAIL_PASSWORD") == true)
  }

  @Test(arguments: [
    ("smtps://mail.example.org", "smtps://mail.example.org:465", false),
    ("smtp://mail.example.org:587/", "smtp://mail.example.org:587", false),
    ("smtp://127.8.0.1", "smtp://127.8.0.1:25", true),
    ("smtp://localhost:1025", "smtp://localhost:1025", true),
    ("smtp://[::1]:25", "smtp://[::1]:25", true), ("smtp://[::2]:25", "smtp://[::2]:25", false),
    ("smtp://localhost.example.org", "smtp://localhost.example.org:25", false),
  ])
  func `a server has a scheme, a host and a port`(text: String, whole: String, isLoopback: Bool) throws {
    let server = try MailServer(text)
    #expect(server.text == whole)
    #expect(server.isLoopback == isLoopback)
  }

  @Test(arguments: [
    "", "mail.example.org", "https://mail.example.org", "smtp://", "smtp://ann:secret@mail.example.org",
    "smtp://mail.example.org/path", "smtp://mail.example.org\r\nRCPT TO:<x>", "smtp://mail.example.org:99999",
  ])
  func `other addresses are no server`(text: String) {
    let error = #expect(throws: DeliveryError.self) { try MailServer(text) }
    #expect(error?.description.contains("secret") == false)
  }

  private func send(_ settings: Mailer.Settings) async throws {
    let mailer = try Mailer(settings)
    try await mailer.send(Self.message, from: address("a@example.org"), to: [address("b@example.org")])
  }

  private func settings(_ scheme: String, _ server: SMTPServer) throws -> Mailer.Settings {
    Mailer.Settings(server: try MailServer("\(scheme)://127.0.0.1:\(server.port)"))
  }

  private func address(_ text: String) throws -> MailAddress { try #require(MailAddress(text)) }
}
