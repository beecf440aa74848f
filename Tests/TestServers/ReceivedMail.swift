import Foundation

/// A message as Python's `email` reads it, which knows nothing of how it was made.
package struct ReceivedMail: Decodable {
  package struct Part: Decodable {
    /// "text/plain".
    package let type: String
    package let charset: String?
    package let encoding: String
    package let text: String
  }

  /// Each field with its value, decoded, in order.
  package let fields: [[String]]
  package let type: String
  package let parts: [Part]
  /// What is not as the standard has it.
  package let defects: [String]

  package struct Failure: Error {}

  package init(_ source: some Sequence<UInt8>) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "echometer-\(UUID().uuidString).eml")
    try Data(source).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = Script.python
    process.arguments = [Script.path("read-mail.py"), file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let json = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
    self = try JSONDecoder().decode(Self.self, from: json)
  }

  /// The values of all fields of this name.
  package func values(_ name: String) -> [String] { fields.filter { $0[0] == name }.map { $0[1] } }
}
