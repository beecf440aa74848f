import Testing

@testable import Analysis

@Suite struct NearStoriesTests {
  private static let stories = 0..<4

  private static var none: NearStories {
    var near = NearStories()
    near.reserve(storyCount: stories.count)
    return near
  }

  /// Counts the links of an entry, as far as they are asked for, and tells how many were.
  @discardableResult
  private static func count(
    _ links: [(story: Int, link: Float)], of entry: Int32, in near: inout NearStories, closed: Set<Int> = []
  ) -> Int {
    let open = links.filter { link in near.isOpen(link.story, to: entry) { closed.contains(link.story) } }
    for link in open { near.add(link.link, to: link.story) { 1 } }
    return open.count
  }

  @Test func theLinksOfOneEntryHaveToSumUpToEnough() {
    var near = Self.none
    Self.count([(0, 0.5), (1, 0.25), (0, 0.5), (1, 0.5)], of: 1, in: &near)
    // What another entry has does not count for this one.
    Self.count([(1, 0.5)], of: 2, in: &near)
    #expect(near.takeMarked() == [0])
  }

  @Test func nothingIsAskedOfAStoryThatIsNear() {
    var near = Self.none
    near.mark(2)
    #expect(Self.count([(2, 1), (2, 1), (3, 1)], of: 1, in: &near) == 1)
    #expect(Self.count([(3, 1)], of: 2, in: &near) == 0)
    #expect(near.takeMarked() == [2, 3])
  }

  @Test func aStoryIsClosedToSomeEntriesOnly() {
    var near = Self.none
    #expect(Self.count([(0, 1)], of: 1, in: &near, closed: [0]) == 0)
    #expect(near.takeMarked().isEmpty)
    Self.count([(0, 1)], of: 1, in: &near, closed: [0])
    Self.count([(0, 1)], of: 2, in: &near)
    #expect(near.takeMarked() == [0])
  }

  @Test func nothingIsRememberedAfterIt() {
    var near = Self.none
    Self.count([(0, 0.5), (1, 2)], of: 1, in: &near)
    #expect(near.takeMarked() == [1])
    Self.count([(0, 0.5)], of: 1, in: &near)
    #expect(near.takeMarked().isEmpty)
  }
}
