public import News

/// Which feeds of a list can be dropped, and what is lost by it.
public enum Redundancy {
  /// Orders feeds by what they add to the stories that are seen at all.
  ///
  /// The feed with the most stories is the most useful; then always the one that adds most to those before it. Of
  /// feeds that add equally many the one with more stories, then the one listed longer, comes first.
  ///
  /// - Parameter storiesOfFeed: The stories each feed carried.
  /// - Returns: One for each feed, the first that can be dropped first.
  /// - Complexity: O(*n* log *n*) for lists as they are, O(*n* · feeds) at worst, in the pairs of feed and story.
  /// - SeeAlso: Nemhauser, Wolsey and Fisher, "An analysis of approximations for maximizing submodular set functions"
  ///   (1978): no selection of as many feeds covers more than e/(e − 1) times as much.
  public static func order(_ storiesOfFeed: [Feed.ID: Set<Story.ID>]) -> [RedundancyFinding] {
    var holders: [Story.ID: Int] = [:]
    for stories in storiesOfFeed.values {
      for story in stories { holders[story, default: 0] += 1 }
    }
    let total = holders.count
    var seen: Set<Story.ID> = []
    // What a feed adds only ever falls, so that the first whose count is up to date is the best (lazy greedy).
    var queue = storiesOfFeed.map { Candidate(feed: $0.key, stories: $0.value.count, added: $0.value.count) }
      .sorted()
    var found: [RedundancyFinding] = []
    while var best = queue.popLast() {
      let stories = storiesOfFeed[best.feed] ?? []
      let added = stories.count { !seen.contains($0) }
      if added < best.added {
        best.added = added
        let place = queue.partitioningIndex { best < $0 }
        queue.insert(best, at: place)
        continue
      }
      let lost = total - seen.count
      seen.formUnion(stories)
      found.append(
        RedundancyFinding(
          feed: best.feed, stories: stories.count, only: stories.count { holders[$0] == 1 }, added: added,
          lostShare: total > 0 ? Double(lost) / Double(total) : 0))
    }
    return found.reversed()
  }

  /// Ascending by usefulness.
  private struct Candidate: Comparable {
    let feed: Feed.ID
    let stories: Int
    var added: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.added, left.stories, right.feed) < (right.added, right.stories, left.feed)
    }
  }
}

extension Array {
  /// The first position from which on a condition holds, in an array in which it holds from some position on.
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var (lower, upper) = (0, count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if belongs(self[middle]) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }
}
