import ArgumentParser
import Foundation
import Reporting

/// What a report can be written as.
enum ReportFormat: ExpressibleByArgument {
  case report(Report.Format)
  /// A message for a mail program.
  case email

  init?(argument: String) {
    if argument == "email" {
      self = .email
    } else if let format = Report.Format(rawValue: argument) {
      self = .report(format)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { Report.Format.allCases.map(\.rawValue) + ["email"] }

  /// The format that a file's name asks for.
  init?(path: String) {
    switch URL(fileURLWithPath: path).pathExtension.lowercased() {
    case "html", "htm": self = .report(.html)
    case "md", "markdown": self = .report(.markdown)
    case "json": self = .report(.json)
    case "txt": self = .report(.text)
    case "eml": self = .email
    default: return nil
    }
  }
}
