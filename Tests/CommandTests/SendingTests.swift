import Foundation
import Synchronization
import TestServers
import Testing

/// A report that is sent, from the command line to real servers.
@Suite("Sending the report", .serialized)
struct SendingTests {
  /// One sample day for all tests of the suite.
  private static let day = Result {
    let program = try Program()
    #expect(try program.run("demo").status == 0)
    return program
  }

  private static let window = ["--data", "echometer-demo", "--now", "2026-09-16T06:00:00Z"]

  @Test("A file whose name ends in .eml is a message that Python opens")
  func file() throws {
    let program = try Self.day.get()
    let run = try program.run(["report", "-o", "report.eml"] + Self.window)
    #expect(run.status == 0)
    #expect(run.error == "Wrote report.eml.\n")
    let source = try Data(contentsOf: URL(filePath: program.folder + "/report.eml"))
    #expect(source.count < 100_000)
    let mail = try ReceivedMail(source)
    #expect(mail.defects == [])
    #expect(mail.values("From") == ["Echometer <echometer@localhost>"])
    #expect(mail.values("Subject")[0].hasPrefix("Echo report, Wednesday, 16 September 2026: “"))
    #expect(mail.parts.map(\.type) == ["text/plain", "text/html"])
    #expect(mail.parts[0].text.replacing("\r\n", with: "\n").hasPrefix("ECHO REPORT Wednesday"))
    let again = try program.run(["report", "--format", "email"] + Self.window)
    #expect(Data(again.output.utf8) == source)
  }

  @Test("--send logs in, encrypts, and prints one line")
  func send() async throws {
    let program = try Self.day.get()
    try await SMTPServer.run(.starttls, login: ("ann", "sesame")) { server in
      try write("sesame\n", to: "password", of: program)
      try configure(program, server, scheme: "smtp", login: "user = \"ann\"\npassword_file = \"password\"")
      let run: Program.Run = try await send(program)
      #expect(run.status == 0)
      #expect(run.output.isEmpty)
      #expect(run.error == "Sent to ann@example.org, bob@example.org.\n")
      let message = try #require(try server.messages().first)
      #expect(message.sender == "echometer@example.org")
      #expect(message.recipients == ["ann@example.org", "bob@example.org"])
      #expect(message.user == "ann")
      #expect(message.isEncrypted)
      let mail = try ReceivedMail(message.source)
      #expect(mail.defects == [])
      #expect(mail.values("To") == ["ann@example.org, bob@example.org"])
      #expect(mail.values("Date") == ["Wed, 16 Sep 2026 06:00:00 +0000"])
      #expect(mail.parts.map(\.type) == ["text/plain", "text/html"])
      #expect(mail.parts[1].text.contains("</html>"))
    }
  }

  @Test("The environment's password comes before the file's, and a file that others can read is named")
  func passwords() async throws {
    let program = try Self.day.get()
    try await SMTPServer.run(.implicit, login: ("ann", "sesame")) { server in
      try write("wrong", to: "password", of: program)
      try configure(program, server, scheme: "smtps", login: "user = \"ann\"\npassword_file = \"password\"")
      let run: Program.Run = try await send(program, environment: ["ECHOMETER_MAIL_PASSWORD": "sesame"])
      #expect(run.status == 0)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o644], ofItemAtPath: program.folder + "/password")
      let refused: Program.Run = try await send(program)
      #expect(refused.status == 77)
      #expect(refused.error.contains("chmod 600 password"))
      #expect(refused.error.contains("does not accept the password of the user ann, it says “535"))
      #expect(!refused.error.contains("wrong"))
      try configure(program, server, scheme: "smtps", login: "user = \"ann\"")
      let missing: Program.Run = try await send(program)
      #expect(missing.status == 78)
      #expect(missing.error.contains("password_file") && missing.error.contains("ECHOMETER_MAIL_PASSWORD"))
      #expect(try server.messages().count == 1)
    }
  }

  @Test("A certificate that cannot be verified is an error that says what to do")
  func certificate() async throws {
    let program = try Self.day.get()
    try await SMTPServer.run(.implicit) { server in
      try configure(program, server, scheme: "smtps", authority: false)
      let run: Program.Run = try await send(program)
      #expect(run.status == 69)
      #expect(run.error.contains("smtps://127.0.0.1:\(server.port) cannot be trusted, so nothing was sent"))
      #expect(run.error.contains("authorities_file"))
      #expect(try server.messages().isEmpty)
    }
  }

  @Test(
    "A refused recipient is named with the server's words",
    arguments: [("550 5.1.1 No such user", Int32(69)), ("451 4.7.1 Greylisted", 75)])
  func refusal(reply: String, status: Int32) async throws {
    let program = try Self.day.get()
    try await SMTPServer.run(refusal: ("bob@example.org", reply)) { server in
      try configure(program, server, scheme: "smtp", authority: false)
      let run: Program.Run = try await send(program)
      #expect(run.status == status)
      #expect(run.error.contains("bob@example.org") && run.error.contains("“\(reply)”"))
    }
  }

  @Test(
    "Settings that do not do are named before anything else",
    arguments: [
      ("", "server, from, to"), ("[mail]\nserver = \"smtp://127.0.0.1\"\nfrom = \"a@example.org\"", "to"),
      ("[mail]\nserver = \"mail.example.org\"\nfrom = \"a@b.example\"\nto = [\"a@b.example\"]", "smtps://"),
      ("[mail]\nfrom = \"a@b.example\\r\\nBcc: eve@example.org\"", "mail.from should be an address"),
      ("[mail]\nfrom = \"Ann <a@b.example>\"", "mail.from should be an address"),
      ("[mail]\nto = [\"ann@example.org, bob@example.org\"]", "mail.to"),
      ("[mail]\nsubject = \"x\"", "subject"),
    ])
  func wrongSettings(settings: String, words: String) throws {
    let program = try Self.day.get()
    try write(settings, to: "config.toml", of: program)
    let run = try program.run(["report", "--send", "--config", "config.toml"] + Self.window)
    #expect(run.status == 78)
    #expect(run.error.contains(words), "\(run.error)")
  }

  @Test("A server that is not there is an error that says what to do")
  func unreachable() throws {
    let program = try Self.day.get()
    try write(
      "[mail]\nserver = \"smtp://127.0.0.1:9\"\nfrom = \"a@example.org\"\nto = [\"b@example.org\"]",
      to: "config.toml", of: program)
    let run = try program.run(["report", "--send", "--config", "config.toml"] + Self.window)
    #expect(run.status == 69)
    #expect(run.error.contains("No connection to smtp://127.0.0.1:9") && run.error.contains("Check the name"))
    #expect(run.output.isEmpty)
  }

  @Test("A webhook gets the report's JSON")
  func webhook() async throws {
    let program = try Self.day.get()
    let bodies = Mutex<[String]>([])
    try await FeedServer.serve { _ in
      nil
    } posted: { path, body in
      bodies.withLock { $0.append(body) }
      return path == "/hook" ? 204 : nil
    } while: { server in
      let run: Program.Run = try await program.run(["report", "--webhook", server + "/hook"] + Self.window)
      #expect(run.status == 0)
      #expect(run.output.isEmpty)
      #expect(run.error == "Posted to \(server)/hook.\n")
      let json: Program.Run = try await program.run(["report", "--json"] + Self.window)
      #expect(bodies.withLock { $0 } == [json.output])
    }
  }

  @Test("One delivery that fails does not hold up the others")
  func several() async throws {
    let program = try Self.day.get()
    try await SMTPServer.run { mailServer in
      try configure(program, mailServer, scheme: "smtp", authority: false)
      try await FeedServer.serve { _ in
        nil
      } posted: { path, _ in
        path == "/hook" ? 200 : path == "/busy" ? 503 : nil
      } while: { server in
        let hooks = ["/busy", "/nothing", "/hook"].flatMap { ["--webhook", server + $0] }
        let run: Program.Run = try await program.run(
          ["report", "-o", "page.html", "--send", "--config", "config.toml"] + hooks + Self.window)
        #expect(run.status == 75)
        #expect(run.output.isEmpty)
        for line in [
          "Wrote page.html.", "Posted to \(server)/hook.", "Sent to ann@example.org, bob@example.org.",
          "\(server)/busy answers 503. Try again later.", "\(server)/nothing answers 404.",
        ] {
          #expect(run.error.contains(line), "\(line)")
        }
      }
      #expect(try mailServer.messages().count == 1)
    }
  }

  @Test(
    "What cannot be meant exits with 64",
    arguments: [
      ["--webhook", "ftp://example.org/"], ["--webhook", "example.org"], ["--send", "--format", "html"],
      ["--webhook", "https://example.org/", "--json"], ["--format", "mail"],
    ])
  func usage(arguments: [String]) throws {
    let program = try Program()
    defer { program.removeFolder() }
    let run = try program.run(["report"] + arguments)
    #expect(run.status == 64)
    #expect(run.error.contains("Error: "))
  }

  @Test("A hostile title is read as a title, from the feed to the inbox")
  func hostileTitle() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    let title =
      "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;&#13;&#10;Bcc: eve@example.org&#13;&#10;&#13;&#10;\u{202E}首都圏 👩🏽‍🚀 صوت "
      + String(repeating: "W", count: 10_000)
    let feed =
      "<rss version=\"2.0\"><channel><title>Outlet</title><item><title>\(title)</title><guid>1</guid></item></channel></rss>"
    try await SMTPServer.run { mailServer in
      try configure(program, mailServer, scheme: "smtp", authority: false)
      try await FeedServer.serve { _ in
        feed
      } while: { server in
        let listed: Program.Run = try await program.run("add", "--no-check", server + "/feed")
        #expect(listed.status == 0)
        let crawl: Program.Run = try await program.run("crawl", "--allow-net", "127.0.0.1/32")
        #expect(crawl.status == 0)
        let run: Program.Run = try await program.run("report", "--send", "--config", "config.toml")
        #expect(run.status == 0)
      }
      let message = try #require(try mailServer.messages().first)
      #expect(message.recipients == ["ann@example.org", "bob@example.org"])
      let mail = try ReceivedMail(message.source)
      #expect(mail.defects == [])
      #expect(mail.values("Bcc") == [])
      #expect(mail.parts.count == 2)
      #expect(mail.parts[1].text.contains("&lt;script&gt;alert(1)&lt;/script&gt; Bcc: eve@example.org"))
      for part in mail.parts { #expect(!part.text.unicodeScalars.contains("\u{202E}")) }
      #expect(!mail.parts[1].text.contains("<script"))
    }
  }

  private func send(_ program: Program, environment: [String: String] = [:]) async throws -> Program.Run {
    try await program.run(
      ["report", "--send", "--config", "config.toml"] + Self.window, environment: environment)
  }

  /// Settings for mail by the server from one address to two.
  private func configure(
    _ program: Program, _ server: SMTPServer, scheme: String, authority: Bool = true, login: String = ""
  ) throws {
    try write(
      """
      [mail]
      server = "\(scheme)://127.0.0.1:\(server.port)"
      from = "echometer@example.org"
      to = ["ann@example.org", "bob@example.org"]
      \(authority ? "authorities_file = \"\(server.authority)\"" : "")
      \(login)
      """, to: "config.toml", of: program)
  }

  /// Readable by its owner only.
  private func write(_ text: String, to name: String, of program: Program) throws {
    let path = program.folder + "/" + name
    try Data(text.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }
}
