internal import GRDB

/// Gives a statement its arguments from left to right, without boxing them one by one into GRDB's list of
/// arguments, which costs as much as SQLite's own work.
struct Binder {
  fileprivate let statement: Statement
  fileprivate var index: CInt = 0

  mutating func callAsFunction(_ value: (some StatementBinding)?) {
    index += 1
    // Binding fails only for a wrong index or without memory.
    let code = value.bind(to: statement.sqliteStatement, at: index)
    precondition(code == 0, "Argument \(index) cannot be bound to: \(statement.sql)")
  }
}

extension Statement {
  /// Makes the statement ready to run with these arguments.
  func bind(_ arguments: (inout Binder) -> Void) {
    // Resets it, and tells GRDB not to check arguments it does not see.
    setUncheckedArguments(StatementArguments())
    var binder = Binder(statement: self)
    arguments(&binder)
  }
}
