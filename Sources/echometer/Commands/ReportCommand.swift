import Aggregation
import ArgumentParser
import Foundation
import Reporting

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the echo report of a day.",
    discussion: """
      Examples:
        echometer report
        echometer report -o echo-report.html
        echometer report --day 2026-11-21 --format markdown
      """)

  /// The renderings of a report.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, text, markdown, json

    /// The format that a file's name asks for.
    init?(path: String) {
      switch URL(fileURLWithPath: path).pathExtension.lowercased() {
      case "html", "htm": self = .html
      case "md", "markdown": self = .markdown
      case "json": self = .json
      case "txt": self = .text
      default: return nil
      }
    }
  }

  @Option(help: "html, text, markdown or json. Default: by the name of the output, else text.")
  var format: Format?

  @Option(name: .shortAndLong, help: "Write to this file instead of the standard output.")
  var output: String?

  @Flag(help: "The same as --format json.")
  var json = false

  @OptionGroup var window: WindowOptions
  @OptionGroup var options: Options

  func validate() throws {
    if json, format != nil { throw ValidationError("--json cannot be combined with --format.") }
    if let output, format == nil, !json, Format(path: output) == nil {
      throw ValidationError("The name \(output) does not say which format is meant: add --format.")
    }
  }

  func run() async throws {
    let findings = try await options.findingsToShow(in: window)
    let report = Report(findings: findings, timeZone: .current)
    let format = json ? .json : format ?? output.flatMap(Format.init(path:)) ?? .text
    let console = Console.output
    let text =
      switch format {
      case .html: report.html()
      case .markdown: report.markdown()
      case .json: try report.json()
      case .text:
        report.text(width: output == nil ? console.width : 100, styled: output == nil && console.isStyled)
      }
    if let output {
      try File.write(Array(text.utf8), to: output)
      Console.error.print("Wrote \(output).")
    } else {
      console.write(Array(text.utf8))
    }
  }
}
