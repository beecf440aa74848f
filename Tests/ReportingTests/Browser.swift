import Foundation

/// Debian's chromium without a window, with a profile of its own that is removed in the end.
struct Browser {
  enum Failure: Error, CustomStringConvertible {
    case notInstalled
    case failed(arguments: [String], status: Int32)

    var description: String {
      switch self {
      case .notInstalled: "The browser tests need chromium: apt-get install chromium"
      case .failed(let arguments, let status):
        "chromium ended with \(status): \(arguments.joined(separator: " "))"
      }
    }
  }

  enum Scheme: String, CaseIterable {
    case light, dark

    /// Blink's `PreferredColorScheme`.
    fileprivate var setting: Int { self == .dark ? 0 : 1 }
  }

  let folder: String
  private let executable: String

  init() throws {
    let candidates = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"]
    guard let found = candidates.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw Failure.notInstalled
    }
    executable = found
    folder = NSTemporaryDirectory() + "echometer-browser-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func removeFolder() { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ page: String, as name: String) throws -> String {
    let path = folder + "/" + name
    try Data(page.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// The document after its scripts have run.
  func document(_ path: String, scheme: Scheme, width: Int, height: Int, log: String) async throws -> String {
    try await run(
      ["--dump-dom", "--log-net-log=\(log)"], path: path, scheme: scheme, width: width, height: height)
  }

  /// A picture of the page as PNG.
  func picture(_ path: String, scheme: Scheme, width: Int, height: Int) async throws -> Data {
    let picture = folder + "/\(scheme).png"
    _ = try await run(["--screenshot=\(picture)"], path: path, scheme: scheme, width: width, height: height)
    return try Data(contentsOf: URL(fileURLWithPath: picture))
  }

  /// Runs to the end, or is ended after a minute. No name is resolved, so nothing leaves the machine.
  private func run(_ arguments: [String], path: String, scheme: Scheme, width: Int, height: Int) async throws
    -> String
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments =
      [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
        "--no-first-run", "--disable-extensions", "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync", "--disable-default-apps", "--host-resolver-rules=MAP * ~NOTFOUND",
        "--user-data-dir=\(folder)/profile", "--blink-settings=preferredColorScheme=\(scheme.setting)",
        "--window-size=\(width),\(height)",
      ] + arguments + ["file://" + path]
    let output = folder + "/output"
    try Data().write(to: URL(fileURLWithPath: output))
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle.nullDevice
    let watch = Task {
      try await Task.sleep(for: .seconds(60))
      process.terminate()
    }
    defer { watch.cancel() }
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in continuation.resume() }
      do { try process.run() } catch {
        process.terminationHandler = nil
        continuation.resume(throwing: error)
      }
    }
    guard process.terminationStatus == 0 else {
      throw Failure.failed(arguments: arguments, status: process.terminationStatus)
    }
    return String(decoding: try Data(contentsOf: URL(fileURLWithPath: output)), as: UTF8.self)
  }
}
