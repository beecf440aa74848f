internal import Foundation
internal import News

extension String {
  /// The text as SQLite can keep it: a zero byte would end it there, so each becomes U+FFFD.
  var storable: String {
    hasZeroByte ? replacing("\0", with: "\u{FFFD}") : self
  }

  /// The text as the key of an item: bounded, because every poll looks it up in an index.
  var storableIdentity: String {
    guard utf8.count > 512 || hasZeroByte else { return self }
    var hash = StableHash()
    hash.combine(self)
    return "hash:\(hash.base32):\(utf8.count)"
  }

  private var hasZeroByte: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
    } ?? utf8.contains(0)
  }
}
