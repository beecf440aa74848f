extension StoryClustering {
  /// What the grouping depends on. The defaults were chosen once, on several labelled sets together.
  public struct Settings: Sendable, Hashable {
    /// How far apart in time two items can be and still be compared.
    public var window: Duration = .seconds(72 * 3_600)
    /// The time after which the likeness of two items counts 1/e of what it would at once. Near-verbatim
    /// copies fade more slowly.
    public var decay: Duration = .seconds(40 * 3_600)
    /// The time after which a story takes no more items: what goes on for longer is a topic, not an event.
    public var longestStory: Duration = .seconds(7 * 86_400)
    /// The mean likeness, 0 to 1, down to which two groups of items are one story: lower gives fewer and
    /// larger stories.
    public var granularity: Float = 0.19
    /// How strongly the words of an item have to speak for its story: the logarithm of the odds, in parts of the root of how
    /// many words it has. To be taken in although it is less alike than the granularity asks for, a multiple of it. `nil` where
    /// likeness alone decides.
    var leastEvidence: Float? = 1.85
    /// How many nearest items each item remembers.
    public var neighbours = 96
    /// How many words of each text are read.
    public var titleLimit = 60, summaryLimit = 40

    /// Whether items of different languages can be one story, by the names, numbers and concepts they share.
    public var joinsLanguages = true

    /// The default settings.
    public static let standard = Settings()

    public init() {}
  }
}
