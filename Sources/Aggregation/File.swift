internal import Foundation

/// Reading and writing whole files, with errors that say which and why.
public enum File {
  /// - Throws: ``AggregationError/unreadableFile(path:reason:)``.
  public static func read(_ path: String) throws(AggregationError) -> [UInt8] {
    try read(path, limit: .max)
  }

  /// - Parameters:
  ///   - path: The file.
  ///   - limit: A larger one is not read; in bytes.
  /// - Throws: ``AggregationError/unreadableFile(path:reason:)``.
  public static func read(_ path: String, limit: Int) throws(AggregationError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadableFile(path: path, reason: systemReason()) }
    defer { close(descriptor) }
    return try read(descriptor, path, limit: limit)
  }

  /// Reads a file, or the standard input for "-".
  ///
  /// - Throws: ``AggregationError/unreadableFile(path:reason:)``.
  public static func readInput(_ path: String) throws(AggregationError) -> [UInt8] {
    path == "-" ? try read(STDIN_FILENO, "the standard input") : try read(path)
  }

  /// Writes so that a crash or a full disk leaves either the old file or the new one; makes missing folders.
  ///
  /// A link is followed, and what is no regular file (a pipe, `/dev/stdout`) is written to as it stands.
  ///
  /// - Throws: ``AggregationError/cannotWrite(path:reason:)``.
  public static func write(_ bytes: [UInt8], to path: String) throws(AggregationError) {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    do {
      var status = stat()
      if stat(target.path, &status) == 0, status.st_mode & S_IFMT != S_IFREG,
        status.st_mode & S_IFMT != S_IFDIR
      {
        try FileHandle(forWritingTo: target).write(contentsOf: Data(bytes))
        return
      }
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: target, options: .atomic)
    } catch {
      throw .cannotWrite(path: path, reason: reason(of: error))
    }
  }

  /// Runs `body` while no other process is in here for the same file.
  ///
  /// - Throws: What `body` throws, or ``AggregationError/cannotWrite(path:reason:)``.
  static func exclusively<Result>(
    for path: String, _ body: () throws(AggregationError) -> Result
  ) throws(AggregationError) -> Result {
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(path: path, reason: reason(of: error))
    }
    let descriptor = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: systemReason()) }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { throw .cannotWrite(path: path, reason: systemReason()) }
    return try body()
  }

  private static func read(
    _ descriptor: Int32, _ path: String, limit: Int = .max
  ) throws(AggregationError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadableFile(path: path, reason: systemReason()) }
      if count == 0 { return bytes }
      guard count <= limit - bytes.count else {
        throw .unreadableFile(path: path, reason: "it is larger than \(limit) bytes")
      }
      bytes += buffer[..<count]
    }
  }

  private static func systemReason() -> String { String(cString: strerror(errno)) }

  /// The system's word for it ("No such file or directory") where there is one.
  private static func reason(of error: any Error) -> String {
    let error = error as NSError
    let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    if underlying.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(underlying.code))) }
    return error.localizedDescription
  }
}
