extension String {
  /// The primary language of a BCP 47 tag, lower case: "en" for "en-GB" and "en_US"; `nil` when it is none.
  var primaryLanguage: String? {
    let primary = prefix { $0 != "-" && $0 != "_" }.lowercased()
    guard (2...3).contains(primary.count), primary.utf8.allSatisfy({ (97...122).contains($0) }) else {
      return nil
    }
    return primary
  }
}
