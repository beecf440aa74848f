internal import CZlib
public import Foundation

/// The file that keeps what grouping remembers, beside the store: a head that says what it is good for, then the memory
/// itself with a checksum.
///
/// It is not flushed to the disk: after a loss of power the checksum does not fit, and the file is as good as none.
struct WindowFile {
  let path: String

  private static let mark = "EchoWin1"
  /// Mark, revision, moment in milliseconds, length of the maker's name, length of the memory; then the checksum of both
  /// and of these.
  private static let factsLength = 40, headLength = 48

  func write(
    _ window: KeptWindow, _ write: (_ put: (UnsafeRawBufferPointer) throws -> Void) throws -> Void
  ) throws {
    // Always the same, so that one that was killed leaves no more than one behind. Should two processes be at it, the
    // checksum will not fit.
    let draft = path + ".new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Folder.error(opening: draft, code: errno) }
    guard let file = fdopen(descriptor, "wb") else {
      Glibc.close(descriptor)
      throw Folder.error(opening: draft, code: errno)
    }
    var isOpen = true
    defer {
      if isOpen { fclose(file) }
      unlink(draft)
    }
    func put(_ bytes: UnsafeRawBufferPointer) throws {
      guard fwrite(bytes.baseAddress, 1, bytes.count, file) == bytes.count else {
        throw Folder.error(opening: draft, code: errno)
      }
    }
    let maker = Array(window.maker.utf8)
    var length = 0
    var sum = Checksum()
    try [UInt8](repeating: 0, count: Self.headLength).withUnsafeBytes(put)
    try maker.withUnsafeBytes { bytes in
      sum.add(bytes)
      try put(bytes)
    }
    try write { bytes in
      guard !bytes.isEmpty else { return }
      length += bytes.count
      sum.add(bytes)
      try put(bytes)
    }
    fseek(file, 0, SEEK_SET)
    let facts = Self.facts(window, makerLength: maker.count, length: length)
    facts.withUnsafeBytes { sum.add($0) }
    try (facts + Self.bytes(Int64(sum.value))).withUnsafeBytes(put)
    isOpen = false
    guard fclose(file) == 0, rename(draft, path) == 0 else {
      throw Folder.error(opening: draft, code: errno)
    }
  }

  private static func facts(_ window: KeptWindow, makerLength: Int, length: Int) -> [UInt8] {
    Array(mark.utf8)
      + [window.revision, window.seenBy.milliseconds, Int64(makerLength), Int64(length)].flatMap(bytes)
  }

  private static func bytes(_ number: Int64) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian, Array.init)
  }

  /// - Returns: `nil` when there is none, it is damaged, or good for something else.
  func read(_ window: KeptWindow) -> Data? {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped),
      data.count >= Self.headLength
    else { return nil }
    func number(_ position: Int) -> Int64 {
      data[(8 + 8 * position)..<(16 + 8 * position)].reversed().reduce(0) { $0 << 8 | Int64($1) }
    }
    let maker = Array(window.maker.utf8)
    let start = Self.headLength + maker.count
    guard data.starts(with: Self.mark.utf8), number(0) == window.revision,
      number(1) <= window.seenBy.milliseconds, number(2) == Int64(maker.count),
      number(3) == Int64(data.count - start), data[Self.headLength...].starts(with: maker)
    else { return nil }
    var sum = Checksum()
    data[Self.headLength...].withUnsafeBytes { sum.add($0) }
    data[..<Self.factsLength].withUnsafeBytes { sum.add($0) }
    return number(4) == Int64(sum.value) ? data[start...] : nil
  }

  /// CRC-32.
  private struct Checksum {
    private(set) var value: UInt = 0

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
      value = crc32_z(value, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count)
    }
  }
}

extension SQLiteStore {
  /// Beside the file and named after it, like those that SQLite itself puts there.
  private var windowFile: WindowFile? { path == ":memory:" ? nil : WindowFile(path: path + "-window") }

  public func keepWindow(
    _ window: KeptWindow, write: (_ put: (UnsafeRawBufferPointer) throws -> Void) throws -> Void
  ) throws { try windowFile?.write(window, write) }

  public func keptWindow(_ window: KeptWindow) -> Data? { windowFile?.read(window) }
}
