import Foundation
import News
import Storage
import Testing

@Suite("What errors say")
struct StorageErrorTests {
  private static let withPath: [StorageError] = [
    .missing(path: "/x/y"), .cannotOpen(path: "/x/y", reason: "Is a directory"), .notWritable(path: "/x/y"),
    .notADatabase(path: "/x/y"), .foreignDatabase(path: "/x/y"),
    .newerSchema(path: "/x/y", found: 7, supported: 1), .locked(path: "/x/y"), .diskFull(path: "/x/y"),
    .corrupt(path: "/x/y", detail: "malformed"), .closed(path: "/x/y"), .failed(path: "/x/y", detail: "?"),
  ]

  @Test("Each names the path first", arguments: withPath)
  func path(error: StorageError) {
    #expect("\(error)".hasPrefix("/x/y: "))
    #expect(error.localizedDescription == "\(error)")
  }

  @Test("The others name what they are about")
  func others() {
    #expect("\(StorageError.staleLease(bucket: 17))".contains("bucket 17"))
    #expect("\(StorageError.unknownFeed(Feed.ID(rawValue: 18)))".contains("feed 18"))
    #expect("\(StorageError.unknownStory(Story.ID(rawValue: "abc")))".contains("story abc"))
    #expect(
      "\(StorageError.crawlRunning(lock: "/s/crawl.lock", process: 42))".contains(
        "process 42 (/s/crawl.lock)"))
    #expect(
      "\(StorageError.crawlRunning(lock: "/s/crawl.lock", process: nil))".contains("running (/s/crawl.lock)"))
  }
}
