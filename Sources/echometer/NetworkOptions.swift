import Aggregation
import ArgumentParser
import FeedFetching
import Foundation

/// Options of every command that fetches.
struct NetworkOptions: ParsableArguments {
  @Option(
    name: .customLong("allow-net"),
    help: "Networks that may be asked although they are private, such as 127.0.0.0/8,::1/128.")
  var allowedNetworks: String?

  @Option(
    name: [.customLong("ca-file"), .customLong("cafile")],
    help: "A PEM file of certificate authorities to trust.")
  var authoritiesFile: String?

  @Option(help: "Seconds one address may take, over the setting.")
  var timeout: Double?

  func validate() throws {
    if let timeout, !(0.1...3600).contains(timeout) {
      throw ValidationError("--timeout has to be from 0.1 to 3600.")
    }
  }

  /// The settings with what was typed over them.
  func fetcherSettings(over settings: Settings) throws -> FetcherSettings {
    var settings = settings
    if let allowedNetworks {
      settings.crawl.allowedNetworks += allowedNetworks.split(separator: ",").map(String.init)
    }
    if let timeout { settings.crawl.timeout = timeout }
    var fetcherSettings = try settings.fetcherSettings(version: Version.current)
    if let authoritiesFile {
      fetcherSettings.certificateFile = authoritiesFile
      if !FileManager.default.isReadableFile(atPath: authoritiesFile) {
        Console.error.print("Cannot read \(authoritiesFile): no https feed can be trusted without it.")
      }
    }
    return fetcherSettings
  }
}
