internal import Analysis
public import Foundation
public import News

extension Report {
  /// The report as a message of e-mail.
  ///
  /// The page condensed: on a day too large for a message, entries are left out and counted.
  ///
  /// - Parameters:
  ///   - sender: Who sends it.
  ///   - recipients: Who gets it; at least one, at most fifty.
  ///   - date: When it is sent. The same report, addresses and date give the same bytes, the identifier included.
  public func mail(from sender: MailAddress, to recipients: [MailAddress], date: Date) -> MailMessage {
    precondition((1...50).contains(recipients.count), "a message has from 1 to 50 recipients")
    var hash = StableHash()
    let stamp = Clock.mailStamp(date)
    for part in [findings.methods.fingerprint, stamp, sender.text] + recipients.map(\.text) {
      hash.combine(part)
    }
    let html = Self.first(
      of: MailLimits.steps.lazy.map { MailBody(MailRenderer().page(condensed(to: $0))) },
      within: Self.htmlBytes)
    let renderer = TextRenderer(width: Self.textWidth, styled: false)
    let reports = [self] + MailLimits.steps.map(condensed)
    let text = Self.first(
      of: reports.lazy.map { MailBody(renderer.document($0)) },
      within: Self.bodyBytes - html.encoded.utf8.count - recipients.reduce(0) { $0 + $1.text.utf8.count })
    return MailMessage(
      from: sender, to: recipients, subject: subject, date: stamp, id: "echometer." + hash.base32, text: text,
      html: html)
  }

  /// What the day is told by in a list of messages: its most echoed story, where there is any echo.
  private var subject: String {
    guard let story = findings.stories.first, story.echoFactor > 1 else { return title }
    let headline = LegibleText.line(story.title, limit: 80, byteLimit: 240)
    return headline.isEmpty ? title : "\(title): “\(headline)”"
  }

  /// The first body that is small enough, or the last and smallest one.
  private static func first(of bodies: some BidirectionalCollection<MailBody>, within limit: Int) -> MailBody
  {
    for body in bodies.dropLast() where body.encoded.utf8.count <= limit { return body }
    guard let smallest = bodies.last else { preconditionFailure("there is a smallest body") }
    return smallest
  }

  private static let textWidth = 72

  /// Some mail programs cut a message at about 100 kB. Addresses take 13 kB of it at most, other headers 1 kB.
  private static let bodyBytes = 97_500
  private static let htmlBytes = 64_000
}
