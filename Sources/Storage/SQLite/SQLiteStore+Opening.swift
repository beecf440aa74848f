internal import Foundation
internal import GRDB

extension SQLiteStore {
  static func open(_ path: String, access: Access, settings: Settings) throws(StorageError)
    -> any DatabaseWriter
  {
    let end = ContinuousClock.now + settings.patience
    while true {
      do throws(StorageError) {
        return try openOnce(path, access: access, settings: settings)
      } catch {
        // The switch of a new file to WAL asks for more of a lock than it has. Where another process does the same, SQLite
        // does not wait but says at once that one of both has to begin again.
        guard error == .locked(path: path), ContinuousClock.now < end else { throw error }
        usleep(UInt32.random(in: 5_000...50_000))
      }
    }
  }

  private static func openOnce(_ path: String, access: Access, settings: Settings) throws(StorageError)
    -> any DatabaseWriter
  {
    let written = try writtenVersion(path, access: access)
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if written == nil { try Folder.make(folder) }
    do {
      let configuration = configuration(access, settings)
      if written == nil {
        // The first transaction is made before the switch to WAL: so our mark stands in the file itself from
        // the start, and a crash in between leaves an empty file or a whole store.
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { try Schema.migrate($0) }
        try queue.close()
      }
      if access == .readOnly, let written, written < Schema.version {
        // Older stores lack what reading commands ask for. If only the log has the present version, nothing happens.
        try open(path, access: .readWrite, settings: settings).close()
      }
      let pool = try DatabasePool(path: path, configuration: configuration)
      let found = try pool.read { try Schema.version(of: $0) }
      guard found <= Schema.version else {
        throw StorageError.newerSchema(path: path, found: found, supported: Schema.version)
      }
      if access == .readWrite { try pool.writeWithoutTransaction { try Schema.migrate($0) } }
      return pool
    } catch let error as StorageError {
      throw error
    } catch {
      let isWritable = Glibc.access(folder, W_OK) == 0
      if (error as? DatabaseError)?.resultCode == .SQLITE_CANTOPEN, !isWritable {
        throw .notWritable(path: path)
      }
      throw StorageError(error, path: path)
    }
  }

  /// Looks at the header by itself, because SQLite may write to a file it only opens: it would switch a
  /// stranger's database to WAL, or play back its journal.
  ///
  /// - Returns: The schema version in the header, which the log may be ahead of; `nil` where there is no file yet, or an
  ///   empty one.
  private static func writtenVersion(_ path: String, access: Access) throws(StorageError) -> Int? {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      guard code == ENOENT else { throw Folder.error(opening: path, code: code) }
      guard access == .readWrite else { throw .missing(path: path) }
      return nil
    }
    defer { Glibc.close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = pread(descriptor, &header, header.count, 0)
    guard count >= 0 else { throw Folder.error(opening: path, code: errno) }
    if count == 0 {
      guard access == .readWrite else { throw .missing(path: path) }
      return nil
    }
    guard count == 100, header.starts(with: "SQLite format 3\0".utf8) else {
      throw .notADatabase(path: path)
    }
    func number(at offset: Int) -> Int32 {
      header[offset..<offset + 4].reduce(0) { $0 << 8 | Int32($1) }
    }
    guard number(at: 68) == Schema.applicationID else { throw .foreignDatabase(path: path) }
    let version = Int(number(at: 60))
    guard version <= Schema.version else {
      throw .newerSchema(path: path, found: version, supported: Schema.version)
    }
    return version
  }

  static func configuration(_ access: Access, _ settings: Settings) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .readOnly
    configuration.busyMode = .timeout(Double(settings.patience.milliseconds) / 1000)
    // Checked by `checkIntegrity` and not for every item: nothing an item refers to is ever deleted.
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      // A page holds some thirty items: four times SQLite's own size means a fourth of the calls to write them.
      // It is that of new files only.
      let cache = database.configuration.readonly ? 1_000 : 3_000
      // Without a limit the write-ahead log keeps the size of the greatest crawl for ever.
      try database.execute(
        sql: """
          PRAGMA page_size = 16384; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -\(cache);
          PRAGMA journal_size_limit = 67108864
          """)
      guard let maximum = settings.maximumByteCount else { return }
      let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 4096
      try database.execute(sql: "PRAGMA max_page_count = \(max(1, maximum / pageSize))")
    }
    return configuration
  }
}
