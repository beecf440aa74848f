/// The names of the open elements, in one array of bytes.
struct NameStack {
  private var bytes: [UInt8] = []
  private var starts: [Int] = []

  var count: Int { starts.count }
  var isEmpty: Bool { starts.isEmpty }

  mutating func push(_ name: UnsafeBufferPointer<UInt8>) {
    starts.append(bytes.count)
    bytes.append(contentsOf: name)
  }

  mutating func pop() -> [UInt8]? {
    guard let start = starts.popLast() else { return nil }
    let name = Array(bytes[start...])
    bytes.removeSubrange(start...)
    return name
  }

  mutating func drop() {
    guard let start = starts.popLast() else { return }
    bytes.removeSubrange(start...)
  }

  /// Whether the innermost open element has this name.
  func isTop(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = starts.last, bytes.count - start == name.count else { return false }
    for index in 0..<name.count where bytes[start + index] != name[index] { return false }
    return true
  }

  /// How many open elements stand inside the innermost one of this name, upper and lower case taken as one.
  func depth(of name: some Collection<UInt8>) -> Int? {
    var end = bytes.count
    for (depth, start) in starts.reversed().enumerated() {
      if end - start == name.count,
        zip(bytes[start..<end], name).allSatisfy({ $0.lowercased == $1.lowercased })
      {
        return depth
      }
      end = start
    }
    return nil
  }

  var top: ArraySlice<UInt8>? { starts.last.map { bytes[$0...] } }
}
