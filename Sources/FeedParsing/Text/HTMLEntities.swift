/// Looks up the named characters of HTML.
enum HTMLEntities {
  private struct Entry {
    let value: String
    let worksWithoutSemicolon: Bool
  }

  private static let table: [String: Entry] = {
    var table: [String: Entry] = [:]
    table.reserveCapacity(2_200)
    for field in HTMLEntityTable.source.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let parts = field.split(separator: "=")
      guard parts.count == 2 else { continue }
      let isOld = parts[0].hasSuffix("!")
      let scalars = parts[1].split(separator: "+").compactMap { UInt32($0, radix: 16) }
      var value = String.UnicodeScalarView()
      value.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
      table[String(isOld ? parts[0].dropLast() : parts[0])] = Entry(
        value: String(value), worksWithoutSemicolon: isOld)
    }
    return table
  }()

  static let longestName = 31

  /// The characters a name written with its semicolon stands for.
  static func value(of name: some StringProtocol) -> String? { table[String(name)]?.value }

  /// The characters one of the old names, written without a semicolon, stands for.
  static func valueWithoutSemicolon(of name: some StringProtocol) -> String? {
    guard let entry = table[String(name)], entry.worksWithoutSemicolon else { return nil }
    return entry.value
  }
}
