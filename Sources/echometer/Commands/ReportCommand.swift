import Aggregation
import Analysis
import ArgumentParser
import Foundation
import Reporting

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the echo report of a day or a week.",
    discussion: """
      A report says what it was made of. --verify makes it again from the database, as of its own moment, and compares the
      two byte by byte, but for feed health and stars, of which the database knows only the present. When they differ, the
      first difference is printed and the exit status is 1.

      Examples:
        echometer report
        echometer report -o echo-report.html
        echometer report --day 2026-11-21 --format markdown
        echometer report --week -o week.html
        echometer report --verify echo-report.html
        echometer report --send          (by e-mail, as [mail] in the settings says)
      """)

  @Option(help: "html, text, markdown, json or email. Default: by the name of the output, else text.")
  var format: ReportFormat?

  @Option(name: .shortAndLong, help: "Write to this file instead of the standard output.")
  var output: String?

  @Flag(help: "The same as --format json.")
  var json = false

  @Flag(help: "Report on seven days: up to now or --until, or the week, Monday to Sunday, that --day is in.")
  var week = false

  @Option(help: "Make the report in this file again, and say whether it is the same.")
  var verify: String?

  @OptionGroup var delivery: DeliveryOptions
  @OptionGroup var window: WindowOptions
  @OptionGroup var options: Options

  func validate() throws {
    if json, format != nil { throw ValidationError("--json cannot be combined with --format.") }
    if let output, format == nil, !json, ReportFormat(path: output) == nil {
      throw ValidationError("The name \(output) does not say which format is meant: add --format.")
    }
    if output == nil, delivery.isWanted, json || format != nil {
      throw ValidationError(
        "What is sent has a format of its own: a message by --send, JSON by --webhook. To write a file as well, add -o."
      )
    }
    if week, window.since != nil {
      throw ValidationError("--week cannot be combined with --since: it is seven days long.")
    }
    if verify != nil,
      delivery.isWanted || json || format != nil || output != nil || week || !window.isPresent
        || options.now != nil
    {
      throw ValidationError("--verify takes format, window and moment from the report, and writes none.")
    }
  }

  func run() async throws {
    if let verify { return try await self.verify(verify) }
    // What cannot be delivered is found out before the work.
    let deliveries = try Deliveries(delivery, options)
    let now = options.moment.inWholeMilliseconds
    let findings =
      week
      ? try await options.findingsToShow(in: try window.week(now: now), now: now, isPresent: false)
      : try await options.findingsToShow(in: window)
    let report = Report(findings: findings, timeZone: .current)
    if let output {
      try File.write(try bytes(of: report), to: output)
      Console.error.print("Wrote \(output).")
    } else if !delivery.isWanted {
      Console.output.write(try bytes(of: report))
    }
    try await deliveries.deliver(report)
  }

  private func bytes(of report: Report) throws -> [UInt8] {
    let console = Console.output
    let format = json ? .report(.json) : format ?? output.flatMap(ReportFormat.init(path:)) ?? .report(.text)
    switch format {
    case .email: return report.mail(try options.settings().mail, date: options.moment).source
    case .report(let format):
      let isShown = output == nil
      return Array(
        try report.text(
          as: format, width: isShown ? console.width : Report.fileWidth, styled: isShown && console.isStyled
        ).utf8)
    }
  }

  // MARK: Making it again

  /// No report that we write comes near it, in bytes.
  private static let largestReport = 64 << 20

  private func verify(_ path: String) async throws {
    guard let saved = SavedReport(try File.read(path, limit: Self.largestReport)) else {
      throw AggregationError.notAReport(path: path)
    }
    let origin = saved.provenance
    guard origin.version == Version.current else {
      throw AggregationError.reportOfOtherVersion(
        path: path, version: origin.version, current: Version.current)
    }
    let comparison = try saved.comparison(
      with: try await options.findingsShown(in: origin.window, at: origin.now))
    Console.output.print(VerificationText(comparison).text)
    if comparison.difference != nil || !comparison.changedInputs.isEmpty {
      throw ExitCode(ExitStatus.differs.rawValue)
    }
  }
}
