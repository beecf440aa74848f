import Foundation

/// A folder of its own for one test, removed when the test lets it go.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let name = "echometer-storage-\(UUID().uuidString)"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  /// Everything in the folder, byte for byte.
  func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      contents[name] = try Data(contentsOf: URL(fileURLWithPath: file(name)))
    }
    return contents
  }

  /// A copy of the files as they are at this moment, which is what a killed process leaves behind.
  func copy() throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    for (name, data) in try contents() { try data.write(to: URL(fileURLWithPath: copy.file(name))) }
    return copy
  }
}
