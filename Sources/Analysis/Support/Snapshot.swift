internal import Foundation

/// Why a snapshot cannot be read. All that is lost with it is time.
struct DamagedSnapshot: Error {}

/// Writes values one after the other as they lie in memory.
///
/// Such a snapshot is good for the machine and for the version of the program that wrote it, and for no other.
struct SnapshotWriter {
  let put: (UnsafeRawBufferPointer) throws -> Void

  func write(_ value: some BitwiseCopyable) throws { try [value].withUnsafeBytes(put) }

  func write(_ values: [some BitwiseCopyable]) throws {
    try write(values.count)
    try values.withUnsafeBytes(put)
  }

  func write(_ values: [some BitwiseCopyable & Hashable: some BitwiseCopyable]) throws {
    try write(Array(values.keys))
    try write(Array(values.values))
  }

  func write(_ texts: [String]) throws {
    try write(texts.map(\.utf8.count))
    try write(texts.flatMap(\.utf8))
  }
}

/// Reads what ``SnapshotWriter`` has written, in the same order.
struct SnapshotReader {
  private let bytes: Data
  private var position: Int

  init(_ bytes: Data) {
    self.bytes = bytes
    position = 0
  }

  mutating func read<Value: BitwiseCopyable>(_: Value.Type = Value.self) throws -> Value {
    guard let value = (try read(count: 1) as [Value]).first else { throw DamagedSnapshot() }
    return value
  }

  mutating func readArray<Value: BitwiseCopyable>(of _: Value.Type = Value.self) throws -> [Value] {
    try read(count: read(Int.self))
  }

  mutating func readDictionary<Key: BitwiseCopyable & Hashable, Value: BitwiseCopyable>() throws
    -> [Key: Value]
  {
    let keys = try readArray(of: Key.self)
    let values = try readArray(of: Value.self)
    guard keys.count == values.count else { throw DamagedSnapshot() }
    return Dictionary(zip(keys, values)) { first, _ in first }
  }

  mutating func readTexts() throws -> [String] {
    let lengths = try readArray(of: Int.self)
    let bytes = try readArray(of: UInt8.self)
    var start = 0
    return try lengths.map { length in
      guard length >= 0, length <= bytes.count - start else { throw DamagedSnapshot() }
      defer { start += length }
      return String(decoding: bytes[start..<(start + length)], as: UTF8.self)
    }
  }

  private mutating func read<Value: BitwiseCopyable>(count: Int) throws -> [Value] {
    let width = MemoryLayout<Value>.stride
    guard count >= 0, count <= (bytes.count - position) / width else { throw DamagedSnapshot() }
    defer { position += count * width }
    return [Value](unsafeUninitializedCapacity: count) { values, initializedCount in
      let start = bytes.startIndex + position
      initializedCount = bytes.copyBytes(to: values, from: start..<(start + count * width)) / width
    }
  }
}
