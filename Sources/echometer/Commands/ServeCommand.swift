import Aggregation
import ArgumentParser
import Foundation
import Storage
import WebServer

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show the reports and everything behind them as pages in a browser.",
    discussion: """
      The pages are for this machine only, unless --host says otherwise: then
      visitors need a token, and a proxy with TLS should stand in front.

      Examples:
        echometer serve
        echometer serve --port 9000
        echometer serve --host 0.0.0.0 --token-file token.txt --allow-host news.example.org
      """)

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 for any that is free.")
  var port = 8460

  @Option(
    name: .customLong("token-file"),
    help: "A file with the token that visitors have to know. Default: ECHOMETER_TOKEN.")
  var tokenFile: String?

  @Option(
    name: .customLong("allow-host"), parsing: .singleValue,
    help: "A name that the site goes by, beside localhost; may be repeated.")
  var hosts: [String] = []

  @OptionGroup var network: NetworkOptions
  @OptionGroup var options: Options

  func validate() throws {
    if !(0...65_535).contains(port) { throw ValidationError("--port has to be from 0 to 65535.") }
  }

  func run() async throws {
    FileLimit.raise()
    Heap.keepSmall()
    let settings = try options.settings()
    let moment = options.now
    let newsroom = Newsroom(
      places: options.places, store: try options.openStore(), settings: settings,
      owners: try Configuration.owners(options.places.owners),
      fetcher: try network.fetcherSettings(over: settings), version: Version.current,
      now: { moment ?? Date() })
    var configuration = SiteServer.Configuration()
    configuration.host = host
    configuration.port = port
    configuration.token = try token()
    configuration.hosts = hosts
    let server = try SiteServer(newsroom: newsroom, configuration: configuration)
    _ = try await Interruption.guarding {
      try await server.serve { address in
        Console.output.print("Echometer is at \(address). Ctrl-C ends it.")
      }
    }
  }

  private func token() throws -> String? {
    if let tokenFile {
      return String(decoding: try File.read(tokenFile), as: UTF8.self)
        .trimmingCharacters(in: .whitespacesAndNewlines)
    }
    return ProcessInfo.processInfo.environment["ECHOMETER_TOKEN"].flatMap { $0.isEmpty ? nil : $0 }
  }
}
