public import Foundation
public import News

/// What a draft has from others, what it has alone, and what it lacks.
public struct DraftFinding: Hashable, Sendable, Codable {
  /// A stretch of the draft that stands in an earlier item.
  public struct CopiedRun: Hashable, Sendable, Codable {
    /// The lines of the file it begins and ends in, counted from 1.
    public var firstLine: Int
    public var lastLine: Int
    public var text: String
    /// How many words it has.
    public var words: Int
    /// Whether it stands in quotation marks: then the words are the speaker's.
    public var isQuoted: Bool
    public var item: Item.ID
    public var outletName: String
    public var title: String
    public var link: String?
    public var time: Date
    public var story: Story.ID
  }

  /// A story that is about the same.
  public struct NearStory: Hashable, Sendable, Codable {
    public var story: Story.ID
    public var title: String
    /// How much of their rare words draft and story share, 0 to 1.
    public var likeness: Double
    public var outlets: Int
    public var owners: Int
    public var independentReports: Int
    public var firstTime: Date
  }

  public enum Verdict: String, Hashable, Sendable, Codable {
    /// At least 0.8 of its words are others'.
    case copy
    /// 0.2 to 0.8 are.
    case partlyCopied
    /// Others run the story; the words are its own.
    case ownWords
    /// The same, with much that nobody has.
    case ownReporting
    /// Nobody runs anything like it.
    case alone
  }

  public var words: Int
  /// The share of its words that stand in earlier items, 0 to 1; `nil` below 12 words.
  public var copiedShare: Double?
  /// The share of the items of the last day reported that have a smaller copied share; `nil` when no day has been, and for
  /// a draft without a copied word.
  public var moreCopiedThan: Double?
  public var runs: [CopiedRun]
  /// The nearest first, at most five.
  public var nearest: [NearStory]
  /// What no item of the window has.
  public var own: [AnglesFinding.Mention]
  /// What at least half of the owners of the nearest story have and the draft has not.
  public var lacking: [AnglesFinding.Mention]
  public var verdict: Verdict
  /// The verdict in words, with its numbers.
  public var verdictText: String
}
