internal import Foundation

/// Keeps two crawls from overlapping, by a lock on a file.
///
/// The lock belongs to the process: the kernel frees it when the process ends, however it ends, and a child
/// process does not inherit it. The file stays; it holds the process ID of whoever holds the lock.
public final class CrawlLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock, or fails at once.
  ///
  /// - Parameter folder: The folder of the lock file `crawl.lock`; made when missing.
  /// - Throws: ``StorageError/crawlRunning(lock:process:)`` when another holds it.
  public init(folder: String) throws(StorageError) {
    let path = URL(fileURLWithPath: folder).appendingPathComponent("crawl.lock").path
    try Folder.make(folder)
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Folder.error(opening: path, code: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      let holder = Self.holder(descriptor)
      Glibc.close(descriptor)
      guard code == EWOULDBLOCK else { throw Folder.error(opening: path, code: code) }
      throw .crawlRunning(lock: path, process: holder)
    }
    // A full disk must not stop us here: the lock holds without the number too.
    let line = Array("\(getpid())\n".utf8)
    if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, line, line.count, 0) }
  }

  deinit {
    _ = ftruncate(descriptor, 0)
    // Closing alone would leave it to a process that is just being started: until it becomes another program, it has
    // a copy of each of our files.
    _ = flock(descriptor, LOCK_UN)
    Glibc.close(descriptor)
  }

  private static func holder(_ descriptor: Int32) -> Int32? {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    return Int32(String(decoding: bytes.prefix(count), as: UTF8.self).trimmingCharacters(in: .newlines))
  }
}
