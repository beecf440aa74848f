import Foundation
import Storage
import Testing

@Suite("The lock of a crawl")
struct CrawlLockTests {
  @Test("A second crawl is refused with the holder's process ID, until the first ends")
  func exclusive() throws {
    let folder = try TemporaryFolder()
    let state = folder.file("state/echometer")
    var lock: CrawlLock? = try CrawlLock(folder: state)
    #expect(throws: StorageError.crawlRunning(lock: state + "/crawl.lock", process: getpid())) {
      try CrawlLock(folder: state)
    }
    withExtendedLifetime(lock) {}
    lock = nil
    let again = try CrawlLock(folder: state)
    withExtendedLifetime(again) {}
  }

  @Test("What a killed crawl left behind hinders nobody")
  func leftBehind() throws {
    let folder = try TemporaryFolder()
    try Data("12345\n".utf8).write(to: URL(fileURLWithPath: folder.file("crawl.lock")))
    let lock = try CrawlLock(folder: folder.path)
    #expect(try folder.contents() == ["crawl.lock": Data("\(getpid())\n".utf8)])
    withExtendedLifetime(lock) {}
  }

  @Test("A child process does not keep the lock")
  func child() throws {
    let folder = try TemporaryFolder()
    var lock: CrawlLock? = try CrawlLock(folder: folder.path)
    let child = Process()
    child.executableURL = URL(fileURLWithPath: "/bin/sleep")
    child.arguments = ["60"]
    try child.run()
    defer { child.terminate() }
    withExtendedLifetime(lock) {}
    lock = nil
    let again = try CrawlLock(folder: folder.path)
    withExtendedLifetime(again) {}
  }

  @Test("A folder that cannot be is named")
  func impossible() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.file("file")))
    let path = folder.file("file/crawl.lock")
    #expect(throws: StorageError.cannotOpen(path: path, reason: "Not a directory")) {
      try CrawlLock(folder: folder.file("file"))
    }
  }
}
