public import Foundation
public import News

/// Why the store could not do what it was asked. The description says what, where and what to do.
public enum StorageError: Error, Hashable, Sendable {
  /// There is no store at the path, and it was to be read only.
  case missing(path: String)
  /// The file or its folder cannot be opened or made.
  case cannotOpen(path: String, reason: String)
  case notWritable(path: String)
  /// Some other kind of file.
  case notADatabase(path: String)
  /// An SQLite database of another program.
  case foreignDatabase(path: String)
  /// Written by a later version of this program.
  case newerSchema(path: String, found: Int, supported: Int)
  /// Another process kept it locked for longer than we wait.
  case locked(path: String)
  case diskFull(path: String)
  case corrupt(path: String, detail: String)
  case closed(path: String)
  /// Anything else that SQLite reports.
  case failed(path: String, detail: String)

  /// Another worker has taken the bucket over, or it was never leased. Nothing was stored.
  case staleLease(bucket: Int)
  /// No such feed in that bucket. Nothing was stored.
  case unknownFeed(Feed.ID)
  /// No such story. Nothing was stored.
  case unknownStory(Story.ID)
  /// Another crawl runs; `nil` when its process could not be told.
  case crawlRunning(lock: String, process: Int32?)
}

extension StorageError: CustomStringConvertible, LocalizedError {
  public var description: String {
    switch self {
    case .missing(let path):
      "\(path): there is no store here. Check the path, or import feeds and crawl first."
    case .cannotOpen(let path, let reason):
      "\(path): cannot be opened (\(reason)). Check the path, or choose another data folder."
    case .notWritable(let path):
      "\(path): cannot be written. Check the permissions of the file and its folder, "
        + "or choose another data folder."
    case .notADatabase(let path):
      "\(path): is not a database. It was left as it is; choose another path."
    case .foreignDatabase(let path):
      "\(path): is a database of another program. It was left as it is; choose another path."
    case .newerSchema(let path, let found, let supported):
      "\(path): was written by a later version of this program (schema \(found), this one knows "
        + "\(supported)). It was left as it is; update the program."
    case .locked(let path):
      "\(path): is locked by another process. Try again when that has finished."
    case .diskFull(let path):
      "\(path): the disk is full. Nothing stored before is lost; make room and try again."
    case .corrupt(let path, let detail):
      "\(path): is damaged (\(detail)). Keep a copy, then restore a backup or try `sqlite3 .recover`."
    case .closed(let path):
      "\(path): the store was closed already."
    case .failed(let path, let detail):
      "\(path): \(detail)"
    case .staleLease(let bucket):
      "Another worker has taken over bucket \(bucket); nothing was stored. Its feeds are polled again by it."
    case .unknownFeed(let feed):
      "There is no feed \(feed.rawValue) in the store; nothing was stored."
    case .unknownStory(let story):
      "There is no story \(story) in the store."
    case .crawlRunning(let lock, let process):
      "Another crawl is running\(process.map { " as process \($0)" } ?? "") (\(lock)). "
        + "Wait for it, or end it first."
    }
  }

  public var errorDescription: String? { description }
}
