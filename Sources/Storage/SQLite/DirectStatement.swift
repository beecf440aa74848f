internal import Foundation
internal import GRDB
internal import GRDBSQLite

/// A cached statement that calls SQLite directly, for what is done once for each item or feed.
///
/// GRDB's own way looks after every execution, and boxes and copies every argument, which costs as much as
/// SQLite's work. Used inside one transaction, like the statement it wraps.
final class DirectStatement {
  private let statement: Statement
  private let database: Database
  /// The texts of the arguments, side by side: SQLite reads them here.
  private let texts = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)

  init(_ database: Database, _ sql: String) throws {
    self.database = database
    statement = try database.cachedStatement(sql: sql)
  }

  deinit { texts.deallocate() }

  /// Runs the statement once.
  ///
  /// - Returns: The count of rows it inserted, updated or deleted.
  @discardableResult
  func execute(_ arguments: (inout Binder) -> Void) throws -> Int {
    _ = try first(arguments) { _ in }
    return Int(sqlite3_changes(database.sqliteConnection))
  }

  /// Runs the statement up to its first row.
  ///
  /// - Returns: What `read` makes of that row; `nil` when there is none.
  func first<Value>(_ arguments: (inout Binder) -> Void, read: (Columns) -> Value) throws -> Value? {
    let handle = statement.sqliteStatement
    var binder = Binder(statement: handle, texts: texts[...])
    arguments(&binder)
    let code = sqlite3_step(handle)
    let value = code == SQLITE_ROW ? read(Columns(statement: handle)) : nil
    let message = code == SQLITE_ROW || code == SQLITE_DONE ? nil : database.lastErrorMessage
    sqlite3_reset(handle)
    // The texts are about to be overwritten.
    sqlite3_clear_bindings(handle)
    if let message { throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message) }
    return value
  }

  /// Gives a statement its arguments from left to right.
  struct Binder {
    fileprivate let statement: SQLiteStatement
    fileprivate var texts: Slice<UnsafeMutableRawBufferPointer>
    fileprivate var index: CInt = 0

    mutating func callAsFunction(_ number: Int64?) {
      index += 1
      let code =
        number.map { sqlite3_bind_int64(statement, index, $0) } ?? sqlite3_bind_null(statement, index)
      // Binding fails only for a wrong index or without memory.
      precondition(code == SQLITE_OK, "Argument \(index) cannot be bound.")
    }

    mutating func callAsFunction(_ number: Int) { self(Int64(number)) }

    mutating func callAsFunction(_ flag: Bool) { self(flag ? 1 : 0) }

    /// A text as it can be kept: see ``Swift/String/storable``.
    mutating func callAsFunction(_ text: String?) {
      guard var text = text?.storable else { return self(Int64?.none) }
      index += 1
      let code = text.withUTF8 { bytes in
        guard bytes.count <= texts.count else {
          return sqlite3_bind_text64(
            statement, index, bytes.baseAddress, UInt64(bytes.count), Self.copied, UInt8(SQLITE_UTF8))
        }
        let place = UnsafeMutableRawBufferPointer(rebasing: texts.prefix(bytes.count))
        place.copyMemory(from: UnsafeRawBufferPointer(bytes))
        texts = texts.dropFirst(bytes.count)
        return sqlite3_bind_text(statement, index, place.baseAddress, CInt(bytes.count), nil)
      }
      precondition(code == SQLITE_OK, "Argument \(index) cannot be bound.")
    }

    /// SQLITE_TRANSIENT, a macro that Swift cannot read.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  /// The columns of a row, by number from 0.
  struct Columns {
    fileprivate let statement: SQLiteStatement

    func isNull(_ column: CInt) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

    func text(_ column: CInt) -> String {
      guard let bytes = sqlite3_column_text(statement, column) else { return "" }
      let count = Int(sqlite3_column_bytes(statement, column))
      return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }
  }
}
