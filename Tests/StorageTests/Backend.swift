import Foundation
import News
import Storage
import Testing

/// The implementations of `Store` that keep the same promises.
enum Backend: CaseIterable, CustomTestStringConvertible {
  case file, memory

  /// Runs a test on an empty store.
  func run(_ test: (any Store) async throws -> Void) async throws {
    switch self {
    case .file:
      let folder = try TemporaryFolder()
      let store = try SQLiteStore(path: folder.file("test.sqlite"))
      try await test(store)
      try await store.close()
    case .memory:
      let store = try SQLiteStore.inMemory()
      try await test(store)
      try await store.close()
    }
  }

  var testDescription: String {
    switch self {
    case .file: "SQLite file"
    case .memory: "SQLite in memory"
    }
  }
}
