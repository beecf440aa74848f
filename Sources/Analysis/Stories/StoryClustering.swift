internal import Foundation
public import News

/// Groups items into stories as they arrive.
///
/// Each item is compared with the items of the last days through an inverted index of its terms; it and the
/// stories it touches are then grouped anew by average linkage, so that a story can still grow, join another
/// or fall apart while its items are in the window. Items leave the index when the window has passed, and
/// keep their story for good. How items are cut into batches hardly matters.
///
/// Items of one language are compared by their words, items of different languages by names, numbers and concepts,
/// as far as ``Settings/joinsLanguages`` allows it. An item whose language is not known can join any.
public struct StoryClustering: Sendable {
  /// How far before the first new item ``restore(_:pasts:ended:)`` wants items, in seconds.
  public static let windowLength = Settings.standard.window.seconds

  public let settings: Settings
  /// What share of a likeness is left after each hour of the window, in parts of 65,536.
  let fadings: [UInt32]

  var table = TermTable()
  var documents = DocumentPool()
  var index = CandidateIndex()
  var graph: NeighbourGraph
  var habits = OutletHabits()
  /// The items in the window, and some that have just left it, in the order of their arrival.
  var entries: [Entry] = []
  var profiles: [Profile] = []
  var sights: [Sight] = []
  var stories: [StoryState] = []
  var storyNumbers: [Story.ID: Int] = [:]
  /// Names of stories that ended in another; never given again while their founder is in the window.
  var endedIDs: Set<Story.ID> = []
  /// Stories that began and ended between two reports: nobody outside has to hear of them.
  var unheardOfIDs: Set<Story.ID> = []
  var changes = Changes()
  /// Entries whose story changed since it was last reported.
  var changed: Set<Int32> = []

  /// Entries that were restored and have not been compared with others yet.
  var unconnected: Set<Int32> = []
  /// What is known of each entry while links are computed; nothing at other times.
  var marks: [Mark] = []
  /// What is known of stories while those near new entries are sought; nothing at other times.
  var nearStories = NearStories()
  /// By the number of a word, how many items of a group have it while the group is looked at; 0 at other times.
  var wordCounts: [Float] = []
  var lastBlock: Int32 = 0
  var slots: [Item.ID: Int32] = [:]
  /// The first item of each text that is in the window.
  var originals: [UInt64: Int32] = [:]
  var languages: [String: Int] = [Language.undetermined: 0]
  var latest = -Double.infinity
  /// The terms of each entry of a young store; `nil` once it has read enough.
  var lessons: [TermTable.Counts]? = []
  private var nextLesson = 16
  /// The end of the step that the last items were of, and the entries that came in it.
  var presentStep: (end: Double, arrived: [Int32]) = (-Double.infinity, [])
  var nextCompaction = 1_024

  /// As long as a store has read fewer items, it compares them anew whenever it has twice as many.
  private static let lastLesson = 512
  /// Items of one such span are grouped together.
  static let step = 3_600.0
  /// How many earlier entries of a step are grouped once more: it bounds the cost of items that come one by one.
  private static let longestStep = 1_024

  public init(settings: Settings = .standard) {
    self.settings = settings
    fadings = (0...Int(settings.window.seconds / 3_600)).map {
      UInt32(65_536 * exp(-Float(Double($0) * 3_600 / settings.decay.seconds)))
    }
    graph = NeighbourGraph(limit: settings.neighbours)
  }

  /// How many entries the index of terms holds; it follows the window, not the past.
  public var indexedTermCount: Int { index.postingCount }

  /// How many items are remembered one by one; it follows the window, not the past.
  public var rememberedItemCount: Int { entries.count }

  // MARK: Adding

  /// The stories of items that are all there is, whatever order they come in.
  ///
  /// - Parameters:
  ///   - items: In any order. Where nobody else holds them, those that are done with are let go of.
  ///   - settings: How they are grouped.
  public static func stories(of items: consuming [Item], settings: Settings) -> [Item.ID: Story.ID] {
    var rest = items
    rest.sort { precedes($1, $0) }
    var clustering = StoryClustering(settings: settings)
    var stories: [Item.ID: Story.ID] = [:]
    var heirs: [Story.ID: Story.ID] = [:]
    while let last = rest.last {
      // Whole steps, so that it comes to the same as all at once.
      var portion: [Item] = []
      var end = stepEnd(after: last.time.timeIntervalSince1970)
      while let next = rest.last?.time.timeIntervalSince1970, next < end || portion.count < portionOfAll {
        end = max(end, stepEnd(after: next))
        portion.append(rest.removeLast())
      }
      let changes = clustering.add(portion)
      for merge in changes.merges { heirs[merge.from] = merge.into }
      stories.merge(changes.assignments) { $1 }
    }
    stories.follow(heirs)
    return stories
  }

  /// How many items are let go of together at least.
  private static let portionOfAll = 20_000

  /// Takes up stored items with the stories they have, to go on where an earlier run ended.
  ///
  /// - Parameters:
  ///   - items: In any order; all of the last ``windowLength``. Earlier ones only tell which words are rare.
  ///   - pasts: What those stories have had before the earliest of the items, or after the last; of a story that is
  ///     left out, nothing.
  ///   - ended: Names of stories that have ended in those; they are not given again.
  public mutating func restore(
    _ items: [AnalysisInput.StoredItem], pasts: [StoryPast] = [], ended: [Story.ID] = []
  ) {
    let items = items.sorted { Self.precedes($0.item, $1.item) }
    guard !items.isEmpty else { return }
    // What was restored has its stories; it is only learnt from.
    lessons = nil
    for settled in items { advance(to: settled.item.time.timeIntervalSince1970) }
    let arrivals = register(items.map(\.item))
    endedIDs.formUnion(ended)
    for past in pasts {
      let number = number(of: past.story, first: past.first.timeIntervalSince1970)
      stories[number].departed = past.itemCount
      stories[number].isPinned = past.isPinned
    }
    // All are counted before the first is entered: what they say is known to be rare or common from the beginning.
    var reports: [Story.ID: Float] = [:]
    for past in pasts { reports[past.story] = Float(past.itemCount) }
    for (settled, arrival) in zip(items, arrivals) {
      count(arrival, knownReports: reports[settled.story, default: 0])
      reports[settled.story, default: 0] += 1
    }
    for (settled, arrival) in zip(items, arrivals) where slots[settled.item.id] == nil {
      let number = number(of: settled.story, first: arrival.time)
      stories[number].first = min(stories[number].first, arrival.time)
      if arrival.time < horizon {
        stories[number].departed += 1
      } else {
        enter(arrival, story: number)
      }
      if settled.isPinned { pin(settled.item.id, in: number) }
    }
    for number in stories.indices {
      stories[number].isReported = true
      stories[number].isKnownOutside = true
    }
    changed = []
    compact()
  }

  /// Keeps a restored item in its story, and with it those that have its text.
  private mutating func pin(_ item: Item.ID, in story: Int) {
    stories[story].isPinned = true
    guard let slot = slots[item] else { return }
    entries[Int(entries[Int(slot)].original)].isPinned = true
  }

  /// Adds items and tells which stories they belong to, and what else changed.
  ///
  /// Items already known by their ID are passed over.
  /// - Complexity: Linear in the items, and for each in the entries its words have in the window.
  public mutating func add(_ items: [Item]) -> Changes {
    let items = newOnes(of: items)
    var rest = items[...]
    while let first = rest.first {
      let end = Self.stepEnd(after: first.time.timeIntervalSince1970)
      let step = rest.prefix { $0.time.timeIntervalSince1970 < end }
      rest = rest.dropFirst(step.count)
      if entries.count >= nextCompaction { compactIfWorthIt() }
      for item in step { advance(to: item.time.timeIntervalSince1970) }
      // What came earlier in the same step is grouped once more, as if all had come at once.
      if presentStep.end != end { presentStep = (end, []) }
      presentStep.arrived = presentStep.arrived.suffix(Self.longestStep)
      presentStep.arrived += register(Array(step)).map { enter($0, story: nil) }
      regroup(presentStep.arrived)
      relearn()
    }
    return report()
  }

  /// Notes that something was read of a time. Where nothing was read for days, nothing was learnt in them.
  private mutating func advance(to time: Double) {
    guard time > latest else { return }
    if latest.isFinite { table.days += min(1, (time - latest) / 86_400) }
    latest = time
  }

  /// The items that are not known yet, each once, in the order in which they are read.
  private func newOnes(of items: [Item]) -> [Item] {
    // Items are large; most batches are as they should be.
    let areNew = items.allSatisfy { slots[$0.id] == nil }
    if areNew, zip(items, items.dropFirst()).allSatisfy(Self.precedes) { return items }
    var seen: Set<Item.ID> = []
    return items.filter { slots[$0.id] == nil && seen.insert($0.id).inserted }.sorted(by: Self.precedes)
  }

  /// Compares all entries anew with what has been learnt since, when a young store has read as much again.
  private mutating func relearn() {
    guard let counts = lessons, counts.count >= nextLesson else { return }
    if counts.count >= Self.lastLesson { lessons = nil }
    while nextLesson <= counts.count { nextLesson *= 2 }
    documents = DocumentPool()
    index = CandidateIndex()
    graph = NeighbourGraph(limit: settings.neighbours)
    var originals: [Int32] = []
    for slot in entries.indices {
      graph.append()
      guard Int(entries[slot].original) == slot else {
        documents.append(.empty)
        continue
      }
      let document = table.document(counts[slot], language: Int(sights[slot].language))
      take(document, as: Int32(slot))
      compare(Int32(slot), document)
      lastBlock &+= 1
      entries[slot].block = lastBlock
      originals.append(Int32(slot))
    }
    regroup(originals)
  }

  /// The order in which items are read, whatever order they come in.
  static func precedes(_ left: Item, _ right: Item) -> Bool {
    left.time != right.time ? left.time < right.time : left.id < right.id
  }

  private static func stepEnd(after time: Double) -> Double { ((time / step).rounded(.down) + 1) * step }

  // MARK: Reading

  private mutating func register(_ items: [Item]) -> [Arrival] {
    let parts = items.map { habits.remember($0) }
    var arrivals: [Arrival] = []
    arrivals.reserveCapacity(items.count)
    // In portions, because the words of an item take far more room than what is kept of them.
    for start in stride(from: 0, to: items.count, by: Self.portion) {
      let portion = Array(start..<min(items.count, start + Self.portion))
      let readings = portion.concurrentMap { [habits, settings] position in
        Reading(items[position], parts[position], habits: habits, settings: settings)
      }
      for (position, reading) in zip(portion, readings) {
        let language = languages[reading.language] ?? languages.count
        languages[reading.language] = language
        arrivals.append(
          Arrival(
            id: items[position].id, founder: Story.ID.hash(of: items[position]),
            time: items[position].time.timeIntervalSince1970, language: language,
            outlet: Self.mark(of: items[position].outlet),
            fingerprint: reading.words.fingerprint.map { $0 ^ UInt64(language) },
            counts: table.register(reading.words, language: language, code: reading.language)))
      }
    }
    return arrivals
  }

  private static let portion = 256

  /// A number of an outlet that hardly any other has; 0 where none is given, and for one outlet in 65,536.
  private static func mark(of outlet: Outlet.ID) -> UInt16 {
    guard !outlet.rawValue.isEmpty else { return 0 }
    var hash = StableHash()
    hash.combine(outlet.rawValue)
    return UInt16(truncatingIfNeeded: hash.value)
  }

  /// What an item says, before it is known how rare that is.
  private struct Reading {
    let language: String
    let words: ItemWords

    init(_ item: Item, _ parts: OutletHabits.Parts, habits: OutletHabits, settings: Settings) {
      language = Language.of(item)
      words = ItemWords(
        title: habits.title(of: item, parts), summary: habits.summary(of: item, parts), link: item.link,
        settings: settings)
    }
  }

  /// Items that were last seen before this are out of the window.
  var horizon: Double { latest - settings.window.seconds }

  /// Enters an item: as a copy of an equal one, or with its nearest neighbours.
  @discardableResult
  private mutating func enter(_ arrival: Arrival, story: Int?) -> Int32 {
    let slot = Int32(entries.count)
    slots[arrival.id] = slot
    lastBlock &+= 1
    var entry = Entry(arrival, original: slot, block: lastBlock)
    var profile = Profile(arrival.time)
    sights.append(Sight(arrival))
    changed.insert(slot)
    graph.append()
    lessons?.append(arrival.counts)
    if let fingerprint = arrival.fingerprint, let original = originals[fingerprint],
      canCopy(arrival.time, original), story == nil || story == profiles[Int(original)].story
    {
      entry.original = original
      entry.nextCopy = entries[Int(original)].nextCopy
      profile.story = profiles[Int(original)].story
      documents.append(.empty)
      entries.append(entry)
      profiles.append(profile)
      entries[Int(original)].nextCopy = slot
      profiles[Int(original)].add(arrival.time)
      sights[Int(original)].add(arrival, now: profiles[Int(original)])
      if story == nil { count(arrival, knownReports: profiles[Int(original)].size - 1) }
      return original
    }
    if let fingerprint = arrival.fingerprint { originals[fingerprint] = slot }
    profile.story = story ?? newStory(for: entry)
    entries.append(entry)
    profiles.append(profile)
    stories[profile.story].members.append(slot)
    let document = table.document(arrival.counts, language: arrival.language)
    take(document, as: slot)
    if story == nil {
      compare(slot, document)
      count(arrival, document, as: slot)
    } else {
      unconnected.insert(slot)
    }
    return slot
  }

  /// Counts an item, of whose story some reports are known, so that it is known how rare its terms are.
  private mutating func count(_ arrival: Arrival, knownReports: Float, familiar: [Int32]? = nil) {
    table.count(
      arrival.counts, language: arrival.language, weight: 1 / (1 + knownReports),
      familiar: familiar ?? arrival.counts.terms)
  }

  /// Counts an entry by those near it: what the nearest of them have said is not new.
  private mutating func count(_ arrival: Arrival, _ document: Document, as slot: Int32) {
    let near = graph.neighbours(of: slot, from: Self.sameReport)
    count(
      arrival, knownReports: near.reduce(0) { $0 + size(of: $1) },
      familiar: documents.shared(document, with: near.prefix(Self.mostAsked)))
  }

  /// From this likeness on two texts are taken to be of one story when their words are counted.
  private static let sameReport: Float = 0.25
  /// So many of them are asked what they have said. More hardly add a word: with all of them no labelled set comes out
  /// better or worse, and 42 of 32,538 items of a month stand in other company.
  private static let mostAsked = 16

  /// Takes up the document of the next entry, to be found by others.
  private mutating func take(_ document: Document, as slot: Int32) {
    documents.append(document)
    index.insert(words: document.words, slot: slot)
    // Not before there is a second language to be found by them; then those of all that came before, too.
    if mayJoinLanguages {
      if !index.hasConcepts {
        for earlier in 0..<slot { index.insert(concepts: documents.concepts(of: earlier), slot: earlier) }
      }
      index.insert(concepts: document.concepts, slot: slot)
    }
  }

  /// Whether there are items of two languages that could be one story.
  private var mayJoinLanguages: Bool { settings.joinsLanguages && languages.count > 2 }

  private func canCopy(_ time: Double, _ original: Int32) -> Bool {
    let profile = profiles[Int(original)]
    return profile.lastTime >= horizon && profile.distance(to: time) <= settings.window.seconds
      && !stories[profile.story].isClosed(at: time, settings)
  }

  // MARK: Forgetting

  /// Drops what has left the window once it is a fifth of all; until then it would cost more than it gives.
  private mutating func compactIfWorthIt() {
    let horizon = horizon
    let departed = entries.count { profiles[Int($0.original)].lastTime < horizon }
    guard 5 * departed < entries.count else { return compact() }
    nextCompaction = entries.count + entries.count / 8 + 1_024
  }

  /// Drops what has left the window and numbers the rest anew.
  private mutating func compact() {
    note()
    let horizon = horizon
    var renamed = [Int32](repeating: -1, count: entries.count)
    var count: Int32 = 0
    for slot in entries.indices where profiles[Int(entries[slot].original)].lastTime >= horizon {
      renamed[slot] = count
      count += 1
    }
    for slot in entries.indices where renamed[slot] < 0 {
      slots[entries[slot].id] = nil
      stories[profiles[slot].story].departed += 1
    }
    index.compact(renamed)
    documents.compact(renamed)
    graph.compact(renamed)
    if table.isOld {
      let used = documents.numbersInUse(below: table.count)
      table.age { used[Int($0)] || index.isUsed($0) }
    }
    habits.forget(at: latest)
    originals = originals.compactMapValues { renamed[Int($0)] >= 0 ? renamed[Int($0)] : nil }
    slots = slots.mapValues { renamed[Int($0)] }
    unconnected = Set(unconnected.compactMap { renamed[Int($0)] >= 0 ? renamed[Int($0)] : nil })
    presentStep.arrived = presentStep.arrived.compactMap { renamed[Int($0)] >= 0 ? renamed[Int($0)] : nil }
    sights = sights.indices.filter { renamed[$0] >= 0 }.map { sights[$0] }
    profiles = profiles.indices.filter { renamed[$0] >= 0 }.map { profiles[$0] }
    marks = []
    entries = entries.indices.filter { renamed[$0] >= 0 }.map { entries[$0].renamed(renamed) }
    compactStories(renamed)
    nextCompaction = entries.count + entries.count / 4 + 1_024
  }

  private mutating func compactStories(_ renamed: [Int32]) {
    var kept: [StoryState] = []
    var numbers = [Int](repeating: -1, count: stories.count)
    for (number, story) in stories.enumerated() {
      var story = story
      story.members = story.members.compactMap { renamed[Int($0)] >= 0 ? renamed[Int($0)] : nil }
      guard !story.members.isEmpty else { continue }
      numbers[number] = kept.count
      kept.append(story)
    }
    stories = kept
    for slot in profiles.indices { profiles[slot].story = numbers[profiles[slot].story] }
    storyNumbers = Dictionary(
      uniqueKeysWithValues: stories.enumerated().map { ($0.element.id, $0.offset) })
    if !endedIDs.isEmpty { endedIDs.formIntersection(entries.map(\.founding)) }
  }
}

extension Duration {
  /// The whole duration in seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
