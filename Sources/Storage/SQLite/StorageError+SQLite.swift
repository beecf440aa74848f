internal import GRDB

extension StorageError {
  /// - SeeAlso: https://sqlite.org/rescode.html
  init(_ error: any Error, path: String) {
    guard let error = error as? DatabaseError else {
      self = error as? StorageError ?? .failed(path: path, detail: "\(error)")
      return
    }
    let detail = error.message ?? error.resultCode.description
    switch error.extendedResultCode {
    // Room for the shared-memory file beside the store could not be had.
    case .SQLITE_IOERR_SHMSIZE:
      self = .diskFull(path: path)
      return
    default: break
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .notWritable(path: path)
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    case .SQLITE_CORRUPT: self = .corrupt(path: path, detail: detail)
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, reason: detail)
    case .SQLITE_MISUSE where detail.contains("closed"): self = .closed(path: path)
    default: self = .failed(path: path, detail: detail)
    }
  }
}
