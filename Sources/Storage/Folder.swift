internal import Foundation

/// Makes folders, and says in our words why a file in them could not be opened.
enum Folder {
  /// Makes a folder and those above it, for the user alone as the XDG base directory specification asks.
  static func make(_ path: String) throws(StorageError) {
    if mkdir(path, 0o700) == 0 { return }
    switch errno {
    case EEXIST:
      // If it is a file, opening what is in it will say so.
      return
    case ENOENT where path != "/" && !path.isEmpty:
      try make(URL(fileURLWithPath: path).deletingLastPathComponent().path)
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw error(opening: path, code: errno) }
    case let code:
      throw error(opening: path, code: code)
    }
  }

  /// - Parameter code: An `errno`.
  static func error(opening path: String, code: Int32) -> StorageError {
    switch code {
    case EACCES, EPERM, EROFS: .notWritable(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    default: .cannotOpen(path: path, reason: String(cString: strerror(code)))
    }
  }
}
