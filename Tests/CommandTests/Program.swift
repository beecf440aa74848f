import Foundation

/// The built program, run as its user runs it.
struct Program {
  /// A folder of its own, removed by the test that made it.
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "echometer-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func removeFolder() { try? FileManager.default.removeItem(atPath: folder) }

  /// How a run ended.
  struct Run {
    let status: Int32
    let output: String
    let error: String
  }

  /// Runs the program in its folder, with its data there, and waits for its end.
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    try run(arguments, input: input, environment: environment)
  }

  func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Run {
    let started = try start(arguments, environment: environment, input: input)
    started.process.waitUntilExit()
    return try started.run()
  }

  /// The same for tests with a server of their own, which must not block the few threads that tasks share.
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) async throws -> Run {
    try await run(arguments, input: input, environment: environment)
  }

  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) async throws -> Run {
    let started = try start(arguments, environment: environment, input: input)
    await started.end()
    return try started.run()
  }

  /// A run that has not ended yet.
  struct Started {
    let process: Process
    let input: FileHandle
    let outputPath: String
    let errorPath: String

    /// How it ended, after its end.
    func run() throws -> Run {
      Run(
        status: process.terminationStatus, output: try String(contentsOfFile: outputPath, encoding: .utf8),
        error: try String(contentsOfFile: errorPath, encoding: .utf8))
    }

    /// Returns when the program has ended.
    ///
    /// On a thread of its own: blocking the few that tasks share would stop the test's own server.
    func end() async {
      await withCheckedContinuation { continuation in
        Thread {
          process.waitUntilExit()
          continuation.resume()
        }.start()
      }
    }
  }

  /// Starts the program. Its outputs go to files, which never fill up as pipes do.
  ///
  /// - Parameter text: Its standard input; `nil` leaves it open.
  func start(
    _ arguments: [String], environment: [String: String] = [:], input text: String? = nil
  ) throws -> Started {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var variables = ProcessInfo.processInfo.environment
    variables["ECHOMETER_DATA"] = folder + "/data"
    variables["TZ"] = "UTC"
    process.environment = variables.merging(environment) { $1 }
    let id = UUID().uuidString
    let outputPath = "\(folder)/\(id).out"
    let errorPath = "\(folder)/\(id).err"
    for path in [outputPath, errorPath] { try Data().write(to: URL(filePath: path)) }
    process.standardOutput = FileHandle(forWritingAtPath: outputPath)
    process.standardError = FileHandle(forWritingAtPath: errorPath)
    let input = Pipe()
    process.standardInput = input
    try process.run()
    let started = Started(
      process: process, input: input.fileHandleForWriting, outputPath: outputPath, errorPath: errorPath)
    if let text {
      started.input.write(Data(text.utf8))
      try started.input.close()
    }
    return started
  }

  /// Beside the test runner, in the folder the build puts its products into.
  static let executable: URL = {
    let runner = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: runner).deletingLastPathComponent().appendingPathComponent("echometer")
  }()
}

/// The root of the checkout.
let repository = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
