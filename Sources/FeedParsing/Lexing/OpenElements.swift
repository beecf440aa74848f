/// The open elements, their names in one array of bytes.
struct OpenElements {
  struct Entry {
    fileprivate let nameStart: Int
    /// The event of its start, counted from the beginning of the document.
    let event: Int
    /// How many namespaces it declares.
    let declarationCount: Int
    /// Whether it holds one line of text and no other element.
    let isTextOnly: Bool
  }

  private var names: [UInt8] = []
  private var entries: [Entry] = []

  var count: Int { entries.count }
  var isEmpty: Bool { entries.isEmpty }
  var top: Entry? { entries.last }

  mutating func push(
    _ name: UnsafeBufferPointer<UInt8>, event: Int, declarationCount: Int, isTextOnly: Bool
  ) {
    entries.append(
      Entry(
        nameStart: names.count, event: event, declarationCount: declarationCount, isTextOnly: isTextOnly))
    names.append(contentsOf: name)
  }

  mutating func pop() -> Entry? {
    guard let entry = entries.popLast() else { return nil }
    names.removeLast(names.count - entry.nameStart)
    return entry
  }

  var topNameLength: Int? { entries.last.map { names.count - $0.nameStart } }

  /// Whether the innermost open element has this name.
  func isTop(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = entries.last?.nameStart, names.count - start == name.count else { return false }
    return names.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[start...]).holdsSame(as: name) }
  }

  /// How many open elements stand inside the innermost one of this name, upper and lower case taken as one.
  func depth(of name: some Collection<UInt8>) -> Int? {
    var end = names.count
    for (depth, entry) in entries.reversed().enumerated() {
      if end - entry.nameStart == name.count,
        zip(names[entry.nameStart..<end], name).allSatisfy({ $0.lowercased == $1.lowercased })
      {
        return depth
      }
      end = entry.nameStart
    }
    return nil
  }

  /// The name of the innermost open element, for remarks.
  var topName: String { entries.last.map { String(decoding: names[$0.nameStart...], as: UTF8.self) } ?? "" }
}
