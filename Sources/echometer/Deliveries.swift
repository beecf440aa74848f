import Aggregation
import Delivery
import FeedFetching
import Foundation
import News
import Reporting

/// Where one report is sent.
struct Deliveries {
  private let mailer: Mailer?
  private let mail: Settings.Mail
  private let webhooks: [Webhook]
  private let userAgent: String
  private let moment: Date

  /// - Throws: ``ConfigurationError``, `DeliveryError` or `AggregationError` when mail is to be sent and the settings
  ///   do not say how.
  init(_ wanted: DeliveryOptions, _ options: Options) throws {
    let settings = try options.settings()
    mail = settings.mail
    webhooks = wanted.webhooks
    userAgent = FetcherSettings(version: Version.current, contact: settings.crawl.contact).userAgent
    moment = options.moment
    mailer =
      wanted.send
      ? try Mailer(settings.mail, from: options.places.configuration, ProcessInfo.processInfo.environment)
      : nil
  }

  /// Tries every delivery, and tells of each.
  ///
  /// - Throws: ``DeliveriesFailed`` when one or more have failed.
  func deliver(_ report: Report) async throws {
    var errors: [DeliveryError] = []
    let json = webhooks.isEmpty ? [] : Array(try report.json().utf8)
    for webhook in webhooks {
      do {
        try await webhook.post(json, userAgent: userAgent)
        Console.error.print("Posted to \(Console.printable(webhook.address)).")
      } catch {
        errors.append(error)
      }
    }
    if let mailer {
      let message = report.mail(mail, date: moment)
      do {
        try await mailer.send(message.source, from: message.sender, to: message.recipients)
        Console.error.print("Sent to \(message.recipients.map(\.text).joined(separator: ", ")).")
      } catch {
        errors.append(error)
      }
    }
    if let first = errors.first { throw DeliveriesFailed(first: first, others: Array(errors.dropFirst())) }
  }
}
