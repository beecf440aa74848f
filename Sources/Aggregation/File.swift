internal import Foundation

/// Reading and writing whole files, with errors that say which and why.
public enum File {
  /// - Throws: ``AggregationError/unreadableFile(path:reason:)``.
  public static func read(_ path: String) throws(AggregationError) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw .unreadableFile(path: path, reason: reason(of: error))
    }
  }

  /// Reads a file, or the standard input for "-".
  ///
  /// - Throws: ``AggregationError/unreadableFile(path:reason:)``.
  public static func readInput(_ path: String) throws(AggregationError) -> [UInt8] {
    guard path == "-" else { return try read(path) }
    do {
      return Array(try FileHandle.standardInput.readToEnd() ?? Data())
    } catch {
      throw .unreadableFile(path: "the standard input", reason: reason(of: error))
    }
  }

  /// Writes so that a crash or a full disk leaves either the old file or the new one; makes missing folders.
  ///
  /// - Throws: ``AggregationError/cannotWrite(path:reason:)``.
  public static func write(_ bytes: [UInt8], to path: String) throws(AggregationError) {
    do {
      let url = URL(fileURLWithPath: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw .cannotWrite(path: path, reason: reason(of: error))
    }
  }

  /// The system's word for it ("No such file or directory") where there is one.
  private static func reason(of error: any Error) -> String {
    let error = error as NSError
    let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    if underlying.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(underlying.code))) }
    return error.localizedDescription
  }
}
