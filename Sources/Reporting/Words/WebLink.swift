/// An address that is safe to offer as a link: http or https, with a host, without a user name in it.
struct WebLink: Hashable {
  let address: String

  /// - Returns: `nil` for every other scheme, and for addresses with spaces, quotes or control characters.
  init?(_ text: String?) {
    guard let text, text.utf8.count <= 2048 else { return nil }
    let lower = text.prefix(8).lowercased()
    guard let scheme = ["http://", "https://"].first(where: lower.hasPrefix) else { return nil }
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && !scalar.properties.isWhitespace
        && !#"<>"'`\{}|^"#.unicodeScalars.contains(scalar)
        && scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format
    }
    let authority = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    // "https://bank.example@elsewhere.example/" shows one host and opens another.
    guard isPlain, !authority.isEmpty, !authority.contains("@") else { return nil }
    address = text
  }
}
