internal import Foundation
internal import GRDB

/// Columns by number. A damaged file can hold a NULL where the schema forbids it, and GRDB would trap on that.
extension Row {
  func text(_ index: Int) -> String { (self[index] as String?) ?? "" }

  func optionalText(_ index: Int) -> String? { self[index] }

  func number(_ index: Int) -> Int64 { (self[index] as Int64?) ?? 0 }

  func count(_ index: Int) -> Int { Int(number(index)) }

  func date(_ index: Int) -> Date { Date(milliseconds: number(index)) }

  func optionalDate(_ index: Int) -> Date? { (self[index] as Int64?).map(Date.init(milliseconds:)) }
}
