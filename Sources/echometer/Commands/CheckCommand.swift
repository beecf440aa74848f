import Aggregation
import Analysis
import ArgumentParser
import Foundation
import Reporting

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compare a draft with what has been published: is it an echo, and what has it alone?",
    discussion: """
      The draft stays on this machine and is not kept. It is compared with the items of the last 28 days.

      Examples:
        echometer check draft.md
        echometer check --fail-above 0.3 post.html
      """)

  @Argument(
    help: "The draft: Markdown, HTML or plain text by its name; - for Markdown on the standard input.")
  var draft: String

  @Option(help: "End with status 3 when more than this share of its words, 0 to 1, stands in earlier items.")
  var failAbove: Double?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: Options

  /// The draft has more of others' words than the user allows.
  private static let tooMuchCopied = ExitCode(3)

  func validate() throws {
    if let failAbove, !(0...1).contains(failAbove) {
      throw ValidationError("--fail-above has to be from 0 to 1, such as 0.3.")
    }
  }

  func run() async throws {
    let draft = try DraftFile(path: draft).draft
    let analyst = try await options.indexedAnalyst()
    let finding = try await analyst.check(draft, now: options.moment)
    if json {
      Console.output.print(try JSON.text(finding))
    } else {
      Console.output.print(DraftListing(finding, timeZone: .current))
    }
    if let failAbove, let share = finding.copiedShare, share > failAbove { throw Self.tooMuchCopied }
  }
}
