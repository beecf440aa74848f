import Aggregation
import Delivery
import Foundation

extension Mailer {
  /// A mailer as the settings want it.
  ///
  /// - Parameters:
  ///   - path: The file of the settings, for errors.
  ///   - environment: The process's environment variables. `ECHOMETER_MAIL_PASSWORD` comes before the password file.
  init(_ mail: Aggregation.Settings.Mail, from path: String, _ environment: [String: String])
    throws
  {
    let missing = [
      mail.server == nil ? "server" : nil, mail.from == nil ? "from" : nil, mail.to.isEmpty ? "to" : nil,
    ].compactMap { $0 }
    guard let server = mail.server, missing.isEmpty else {
      throw ConfigurationError(
        path: path,
        reason:
          "to send mail, [mail] has to say \(missing.joined(separator: ", ")) too; README shows an example")
    }
    var settings = Settings(server: try MailServer(server))
    settings.user = mail.user
    settings.password = try mail.user.flatMap { _ in try Self.password(mail, environment) }
    settings.allowsPlain = mail.allowsPlain
    if let file = mail.authoritiesFile {
      // libcurl would find out only when there is a connection.
      _ = try File.read(file)
      settings.authoritiesFile = file
    }
    try self.init(settings)
  }

  private static func password(_ mail: Aggregation.Settings.Mail, _ environment: [String: String]) throws
    -> String?
  {
    if let password = environment["ECHOMETER_MAIL_PASSWORD"], !password.isEmpty { return password }
    guard let file = mail.passwordFile else { return nil }
    let bytes = try File.read(file)
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    if let permissions = attributes?[.posixPermissions] as? NSNumber, permissions.intValue & 0o044 != 0 {
      Console.error.print(
        "echometer: Others on this machine can read the password in \(file): chmod 600 \(file.shellWord)")
    }
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
