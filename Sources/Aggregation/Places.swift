/// Where the program keeps what belongs to its user.
///
/// By default the places of the XDG Base Directory Specification; `--data DIR` puts all of it into one folder.
public struct Places: Sendable, Hashable {
  /// Settings, TOML. It need not exist.
  public var configuration: String
  /// Who owns what by the user's own knowledge, TOML. It need not exist.
  public var owners: String
  /// The user's feed list, OPML 2.0.
  public var feedList: String
  /// Feeds' states, items, stories.
  public var database: String
  /// The folder of the lock that a running crawl holds.
  public var state: String

  public init(configuration: String, owners: String, feedList: String, database: String, state: String) {
    self.configuration = configuration
    self.owners = owners
    self.feedList = feedList
    self.database = database
    self.state = state
  }

  /// All in one folder.
  public init(folder: String) {
    self.init(
      configuration: folder + "/config.toml", owners: folder + "/owners.toml",
      feedList: folder + "/feeds.opml",
      database: folder + "/echometer.sqlite", state: folder)
  }

  /// The places of the XDG Base Directory Specification.
  ///
  /// - Parameter environment: The process's environment variables. `ECHOMETER_DATA` names one folder for all.
  /// - SeeAlso: https://specifications.freedesktop.org/basedir-spec/
  public init(environment: [String: String]) {
    if let folder = environment["ECHOMETER_DATA"], !folder.isEmpty {
      self.init(folder: folder)
      return
    }
    let home = environment["HOME"] ?? "."
    func base(_ variable: String, _ fallback: String) -> String {
      // "If an implementation encounters a relative path … it should consider the path invalid and ignore it."
      let path = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
      return (path ?? home + fallback) + "/echometer"
    }
    let configuration = base("XDG_CONFIG_HOME", "/.config")
    self.init(
      configuration: configuration + "/config.toml", owners: configuration + "/owners.toml",
      feedList: configuration + "/feeds.opml",
      database: base("XDG_DATA_HOME", "/.local/share") + "/echometer.sqlite",
      state: base("XDG_STATE_HOME", "/.local/state"))
  }
}
