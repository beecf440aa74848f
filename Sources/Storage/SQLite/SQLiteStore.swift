internal import Dispatch
internal import Foundation
internal import GRDB

/// A store in one SQLite file: the default.
///
/// Several processes may have it open; readers and the one writer do not wait for each other.
public final class SQLiteStore: Store {
  /// What a store is opened for.
  public enum Access: Sendable {
    /// Made when missing, brought to the present schema when older.
    case readWrite
    /// Must exist already. SQLite may still have to write small files beside it.
    case readOnly
  }

  /// How a store behaves towards the machine and other processes.
  public struct Settings: Sendable {
    /// How long a write waits for one of another process.
    public var patience: Duration
    /// The largest the file may grow; reaching it is reported as a full disk. `nil` for no bound of our own.
    public var maximumByteCount: Int?

    /// Five seconds of patience and no bound, unless told otherwise.
    public init(patience: Duration = .seconds(5), maximumByteCount: Int? = nil) {
      self.patience = patience
      self.maximumByteCount = maximumByteCount
    }
  }

  /// The absolute path of the file; ":memory:" for a store in memory.
  public let path: String
  private let database: any DatabaseWriter

  /// Opens the store at a path.
  ///
  /// A file that is not ours, or that a later version has written, is not touched. Blocks while it opens.
  ///
  /// - Throws: ``StorageError``.
  public init(path: String, access: Access = .readWrite, settings: Settings = Settings())
    throws(StorageError)
  {
    self.path = URL(fileURLWithPath: path).path
    database = try Self.open(self.path, access: access, settings: settings)
  }

  private init(inMemory: Void) throws {
    path = ":memory:"
    database = try DatabaseQueue(configuration: Self.configuration(.readWrite, Settings()))
    try database.writeWithoutTransaction { try Schema.migrate($0) }
  }

  /// An empty store that is gone when it is closed or let go.
  public static func inMemory() throws(StorageError) -> SQLiteStore {
    do {
      return try SQLiteStore(inMemory: ())
    } catch {
      throw StorageError(error, path: ":memory:")
    }
  }

  public func close() async throws {
    // On a thread of its own, because it waits for whoever still reads.
    let result = await withCheckedContinuation { continuation in
      DispatchQueue.global().async { [database] in
        // The readers first: only a writer that closes last moves the write-ahead log into the file.
        (database as? DatabasePool)?.releaseMemory()
        continuation.resume(returning: Result { try database.close() })
      }
    }
    if case .failure(let failure) = result { throw StorageError(failure, path: path) }
  }

  /// One read transaction, on a thread of GRDB's own.
  func read<Value: Sendable>(_ body: @Sendable (Database) throws -> Value) async throws -> Value {
    do {
      return try await database.read(body)
    } catch {
      throw mapped(error)
    }
  }

  /// One write transaction, on a thread of GRDB's own. A task of its own, because GRDB rolls a transaction
  /// back when its task is cancelled, and what was fetched is to be kept.
  func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    do {
      return try await Task { [database] in try await database.write(body) }.value
    } catch {
      throw mapped(error)
    }
  }

  private func mapped(_ error: any Error) -> any Error {
    if error is CancellationError || error is StorageError { return error }
    return StorageError(error, path: path)
  }
}
