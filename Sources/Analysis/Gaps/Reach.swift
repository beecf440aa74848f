internal import Foundation
internal import News

/// How far stories spread on their first day, by what they have in common: an outlet, a section of it, a word.
///
/// What few stories have in common is drawn towards the mean of all, as in an empirical Bayes estimate.
struct Reach: Hashable, Sendable, Codable {
  /// What a key is.
  enum Kind: UInt64, CaseIterable {
    case outlet = 1
    case section, title, lead

    /// How many stories of a key's own weigh as much as the mean of all.
    var weight: Double { self == .outlet ? 50 : 20 }
  }

  /// Stories with a key, and the sum of their spreads.
  private struct Count: Hashable {
    var stories: Float = 0
    var spread: Float = 0
  }

  private var counts: [UInt32: Count] = [:]
  private var total = Count()

  /// More further owners than this count as no more: nearly everybody has it.
  private static let mostOwners = 8
  /// The mean spread of stories before anything is known, and how many stories that is worth.
  private static let prior = (spread: 0.05, stories: 20.0)

  init() {}

  /// How many stories were learnt from.
  var storyCount: Int { Int(total.stories) }

  /// Takes up a story.
  ///
  /// - Parameters:
  ///   - keys: What it has, each once.
  ///   - furtherOwners: How many owners beside the first had it within a day.
  mutating func add(_ keys: some Sequence<UInt32>, furtherOwners: Int) {
    let spread = Float(log1p(Double(min(furtherOwners, Self.mostOwners))))
    total.stories += 1
    total.spread += spread
    for key in keys {
      counts[key, default: Count()].stories += 1
      counts[key, default: Count()].spread += spread
    }
  }

  /// How far stories with a key spread, against all stories: the logarithm of the ratio, 0 when nothing is known.
  func relative(_ key: UInt32, _ kind: Kind) -> Double {
    guard let count = counts[key] else { return 0 }
    let mean = self.mean
    return log(
      (Double(count.spread) + kind.weight * mean) / (Double(count.stories) + kind.weight) / mean)
  }

  /// Together for several keys: words of one text are no independent witnesses, so their sum is divided by the root
  /// of their number.
  func relative(_ keys: [UInt32], _ kind: Kind) -> Double {
    keys.isEmpty ? 0 : keys.reduce(0) { $0 + relative($1, kind) } / Double(keys.count).squareRoot()
  }

  private var mean: Double {
    (Double(total.spread) + Self.prior.stories * Self.prior.spread)
      / (Double(total.stories) + Self.prior.stories)
  }

  // MARK: Keys

  /// A key of 32 bits: of a million different ones a few hundred fall together, which does no harm.
  static func key(of value: UInt64, in kind: Kind) -> UInt32 {
    var state = (value &+ kind.rawValue &* 0x9e37_79b9_7f4a_7c15)
    state = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    state = (state ^ (state >> 27)) &* 0x94d0_49bb_1331_11eb
    return UInt32(truncatingIfNeeded: state ^ (state >> 31))
  }

  /// The same on every machine and in every run (FNV-1a).
  static func hash(of text: some StringProtocol) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  // MARK: Keeping

  /// Keys that at least two stories have, as bytes: a table of a hundred thousand keys is read in milliseconds.
  private struct Kept: Codable {
    var total: [Float]
    var table: Data
  }

  init(from decoder: any Decoder) throws {
    let kept = try decoder.singleValueContainer().decode(Kept.self)
    guard kept.total.count == 2, kept.table.count.isMultiple(of: 12) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a table of reaches"))
    }
    total = Count(stories: kept.total[0], spread: kept.total[1])
    kept.table.withUnsafeBytes { bytes in
      for start in stride(from: 0, to: bytes.count, by: 12) {
        func word(_ offset: Int) -> UInt32 {
          UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start + offset, as: UInt32.self))
        }
        counts[word(0)] = Count(
          stories: Float(bitPattern: word(4)), spread: Float(bitPattern: word(8)))
      }
    }
  }

  func encode(to encoder: any Encoder) throws {
    var table = Data()
    for (key, count) in counts.filter({ $0.value.stories > 1 }).sorted(by: { $0.key < $1.key }) {
      for word in [key, count.stories.bitPattern, count.spread.bitPattern] {
        withUnsafeBytes(of: word.littleEndian) { table.append(contentsOf: $0) }
      }
    }
    var container = encoder.singleValueContainer()
    try container.encode(Kept(total: [total.stories, total.spread], table: table))
  }

  /// Without what only one story has: it says next to nothing, and is most of the table.
  func pruned() -> Reach {
    var pruned = self
    pruned.counts = counts.filter { $0.value.stories > 1 }
    return pruned
  }
}
