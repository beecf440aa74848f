import ArgumentParser

/// Starts the program and turns every end into an exit status.
@main
enum Main {
  static func main() async {
    do {
      try Echometer.checkName(CommandLine.arguments.dropFirst().first)
      var command = try Echometer.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      guard let status = ExitStatus(for: error) else { Echometer.exit(withError: error) }
      Console.error.print("echometer: \(Console.printable("\(error)"))")
      Echometer.exit(withError: ExitCode(status.rawValue))
    }
  }
}
