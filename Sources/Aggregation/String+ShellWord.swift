extension String {
  /// The text as one word of a command to paste into a shell.
  ///
  /// Addresses with "&" or ";" in them are common, and some come from servers: unquoted, a shell would run
  /// what follows.
  package var shellWord: String {
    let isPlain = !isEmpty && utf8.allSatisfy { Self.plainBytes.contains($0) }
    return isPlain ? self : "'" + replacing("'", with: #"'\''"#) + "'"
  }

  private static let plainBytes = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@%+=:,./_-".utf8)
}
