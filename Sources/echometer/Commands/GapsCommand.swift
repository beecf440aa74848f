import Aggregation
import Analysis
import ArgumentParser
import Foundation
import News
import Reporting

struct GapsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "List what hardly anyone covers, the most promising first, with the reasons.",
    discussion: """
      Each list is kept, and judged after seven days: `gaps --score` says how often what was listed was picked up.

      Examples:
        echometer gaps
        echometer gaps --kind primary --limit 5 --json
        echometer gaps --format atom > gaps.xml
        echometer gaps --score
        echometer gaps --backtest 2026-10-01 2026-10-28
      """)

  @Option(help: "How many to list.")
  var limit = 30

  /// The kinds of METRICS, as they are asked for.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case early, beat, angle, community, primary, dropped
  }

  @Option(help: "Only this kind.")
  var kind: Kind?

  @Flag(help: "Print the record of the lists of the last 28 days whose outcome is known.")
  var score = false

  @Option(
    parsing: .upToNextOption,
    help:
      "Play the lists of these days, from the first to the last, again with what was known then; print their record.",
    transform: Moment.parse)
  var backtest: [Date] = []

  @Option(help: "List the gaps in a file of items, as `cluster` reads them, instead of those in the store.")
  var input: String?

  @OptionGroup var format: FormatOptions
  @OptionGroup var window: WindowOptions
  @OptionGroup var options: Options

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit has to be at least 1.") }
    if !backtest.isEmpty, backtest.count != 2 || backtest[0] > backtest[1] {
      throw ValidationError("--backtest takes two days, the earlier one first.")
    }
    if score, !backtest.isEmpty || input != nil {
      throw ValidationError("--score is of the lists that were shown; --backtest plays others.")
    }
  }

  func run() async throws {
    if let input {
      let file = try ItemFile(path: input)
      if !backtest.isEmpty { return try print(try backtest(of: file)) }
      return try list(file)
    }
    if !backtest.isEmpty {
      return try print(
        try await options.analyst().gapBacktest(
          from: backtest[0], to: backtest[1], now: options.moment, progress: showProgress))
    }
    if score {
      let analyst = try await options.analyst()
      return try print(try await analyst.gapRecord(now: options.moment))
    }
    let findings = try await options.findingsToShow(in: window)
    let gaps = chosen(from: findings.gaps)
    if try format.print(FeedDocument(gaps: gaps, starred: findings.starred, now: options.moment)) { return }
    try Console.output.print(gaps, asJSON: format.isJSON) {
      GapListing(
        $0, angles: kind == nil ? findings.angles : [], record: findings.gapRecord, timeZone: .current)
    }
  }

  /// The ranked ones up to the limit, and some of each kind that has no rank.
  private func chosen(from gaps: [GapFinding]) -> [GapFinding] {
    let gaps = gaps.filter { kind == nil || $0.kind.rawValue == kind?.rawValue }
    let others = Dictionary(grouping: gaps.filter { $0.probability == nil }, by: \.kind)
    return Array(gaps.filter { $0.probability != nil }.prefix(limit))
      + GapFinding.Kind.allCases.flatMap {
        others[$0]?.prefix(kind == nil ? min(limit, GapListing.mostUnranked) : limit) ?? []
      }
  }

  // MARK: Files

  private func replay(of file: ItemFile) throws -> GapReplay {
    GapReplay(
      items: file.items, outlets: file.outlets, grouping: try options.settings().stories.clustering,
      version: Version.current)
  }

  /// Lists what was known of a file's items at the moment asked for, by default when the last of them was seen.
  private func list(_ file: ItemFile) throws {
    var replay = try replay(of: file)
    let moment = options.now ?? file.items.map(\.firstSeen).max() ?? options.moment
    replay.advance(to: moment)
    let gaps = chosen(from: replay.findings().gaps)
    if try format.print(FeedDocument(gaps: gaps, now: moment)) { return }
    guard format.isJSON else { return Console.output.print(GapListing(gaps, timeZone: .current)) }
    Console.output.write(Array(try JSON.lines(gaps.map { Line($0, names: file.names) }).utf8))
  }

  private func backtest(of file: ItemFile) throws -> GapRecord {
    var backtest = GapBacktest(try replay(of: file), items: file.items, outlets: file.outlets)
    return backtest.record(
      from: self.backtest[0], to: self.backtest[1],
      observedUntil: options.now ?? file.items.map(\.firstSeen).max() ?? options.moment,
      progress: showProgress)
  }

  /// A gap whose items are named as the file names them.
  private struct Line: Encodable {
    let gap: GapFinding
    let items: [String]

    init(_ gap: GapFinding, names: [String]) {
      self.gap = gap
      items = gap.items.map { names[Int($0.rawValue)] }
    }

    enum CodingKeys: String, CodingKey { case items }

    func encode(to encoder: any Encoder) throws {
      try gap.encode(to: encoder)
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(items, forKey: .items)
    }
  }

  // MARK: The record

  private func print(_ record: GapRecord) throws {
    if Console.error.isTerminal { Console.error.write(Array("\r\u{1b}[K".utf8)) }
    if format.isJSON {
      Console.output.print(try JSON.text(record))
    } else {
      Console.output.print(GapRecordListing(record, timeZone: .current))
    }
  }

  private func showProgress(_ moment: Date) {
    guard Console.error.isTerminal else { return }
    Console.error.write(
      Array("\rThe list of \(moment.formatted(.iso8601.year().month().day()))\u{1b}[K".utf8))
  }
}
