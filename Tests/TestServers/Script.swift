import Foundation

/// Python programs of the tests.
enum Script {
  /// Debian's, which has the modules of Debian's packages.
  static let python = URL(fileURLWithPath: "/usr/bin/python3")

  static func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Scripts/\(name)").path
  }
}
