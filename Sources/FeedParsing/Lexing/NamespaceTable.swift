/// The namespace declarations in force, and what names mean under them.
struct NamespaceTable {
  private struct Binding {
    let prefix: UInt64
    let space: ElementName.Space
  }

  /// The namespace of the root element, as written; it is that of the format however it is misspelt.
  private(set) var rootAddress = ""
  /// What elements without a known namespace belong to.
  private(set) var core = ElementName.Space.rss

  private var bindings: [Binding] = []
  private var defaultSpaces: [ElementName.Space] = []
  /// The addresses the root element declares, kept until it is known which of them is its own.
  private var rootDeclarations: [(prefix: UInt64, address: String)] = []
  private var isBeforeRoot = true

  /// Declarations in force at once; those beyond it are not believed.
  private static let maximumCount = 1_024

  /// Declares a prefix, empty for the default, until ``close(_:)``.
  ///
  /// - Returns: Whether it counts for ``close(_:)``.
  mutating func declare(_ prefix: UnsafeBufferPointer<UInt8>, _ address: String) -> Bool {
    guard bindings.count < Self.maximumCount else { return false }
    let key = Self.key(prefix)
    if isBeforeRoot { rootDeclarations.append((key, address)) }
    bindings.append(Binding(prefix: key, space: isBeforeRoot ? .other : space(ofAddress: address)))
    return true
  }

  /// Ends the last declarations.
  mutating func close(_ count: Int) {
    if count > 0 { bindings.removeLast(min(count, bindings.count)) }
  }

  /// Tells the root element, whose declarations have been made.
  mutating func enterRoot(_ prefix: UnsafeBufferPointer<UInt8>, _ tag: ElementName.Tag) {
    isBeforeRoot = false
    switch tag {
    case .feed, .entry: core = .atom
    case .urlset, .sitemapindex: core = .sitemap
    default: core = .rss
    }
    let key = Self.key(prefix)
    rootAddress = rootDeclarations.last { $0.prefix == key }?.address ?? ""
    bindings = rootDeclarations.map { Binding(prefix: $0.prefix, space: space(ofAddress: $0.address)) }
    rootDeclarations = []
  }

  /// The namespace of an element.
  mutating func space(_ prefix: UnsafeBufferPointer<UInt8>) -> ElementName.Space {
    let key = Self.key(prefix)
    var index = bindings.count
    while index > 0 {
      index -= 1
      if bindings[index].prefix == key { return bindings[index].space }
    }
    return prefix.isEmpty ? core : undeclared(prefix, key)
  }

  /// What a prefix means that the document uses and never declares.
  private mutating func undeclared(_ prefix: UnsafeBufferPointer<UInt8>, _ key: UInt64) -> ElementName.Space {
    let name = String(decoding: prefix, as: UTF8.self).lowercased()
    let space = name == "xml" ? .xml : NamespaceNames.prefixes[name] ?? .other
    // Remembered below all declarations, so that none of them ends it.
    if bindings.count < Self.maximumCount { bindings.insert(Binding(prefix: key, space: space), at: 0) }
    return space
  }

  private func space(ofAddress address: String) -> ElementName.Space {
    if let known = NamespaceNames.space(ofAddress: address) { return known }
    return address == rootAddress || address.trimmed.isEmpty ? core : .other
  }

  /// Prefixes of up to seven bytes as they are, longer ones by a hash: two that are alike by chance are read
  /// as one, and harm no document but their own.
  private static func key(_ prefix: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    if prefix.count < 8 {
      for byte in prefix { key = key << 8 | UInt64(byte) }
      return key
    }
    key = 0xcbf2_9ce4_8422_2325
    for byte in prefix { key = (key ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return key | 0xff << 56
  }
}
