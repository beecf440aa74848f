extension String {
  /// The primary language of a BCP 47 tag, lower case: "en" for "en-GB" and "en_US"; `nil` when it is none.
  var primaryLanguage: String? {
    let primary = utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    guard (2...3).contains(primary.count), primary.allSatisfy({ (0x61...0x7a).contains($0 | 0x20) }) else {
      return nil
    }
    return primary.allSatisfy { $0 >= 0x61 } ? String(Substring(primary)) : Substring(primary).lowercased()
  }
}
