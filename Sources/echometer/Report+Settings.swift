import Aggregation
import Foundation
import News
import Reporting

extension Report {
  /// The message that the settings ask for.
  ///
  /// A message that is only written to a file needs no addresses; its headers then name this machine.
  func mail(_ settings: Settings.Mail, date: Date) -> MailMessage {
    guard let sender = settings.from ?? MailAddress("echometer@localhost") else {
      preconditionFailure("the address of this machine is one")
    }
    return mail(from: sender, to: settings.to.isEmpty ? [sender] : settings.to, date: date)
  }
}
