internal import Analysis
internal import News

extension EchoType {
  /// As METRICS says it.
  var words: String {
    switch self {
    case .ownWords: "own words"
    case .rewrite: "rewrite"
    case .verbatim: "verbatim"
    case .wire: "wire"
    case .pressRelease: "press release"
    case .linkOnly: "link only"
    case .cannotTell: "can’t tell"
    }
  }

  /// From a report of its own to no report at all: the order of every bar and legend.
  static let readingOrder: [EchoType] = [
    .ownWords, .rewrite, .verbatim, .wire, .pressRelease, .linkOnly, .cannotTell,
  ]
}

extension TextBasis {
  var words: String {
    switch self {
    case .title: "title only"
    case .summary: "summary"
    case .fullText: "full text"
    }
  }
}

extension GapFinding.Kind {
  var words: String {
    switch self {
    case .early: "hardly anyone so far"
    case .beat: "beat below its usual share"
    case .angle: "a turn hardly anyone has"
    case .community: "one community only"
    case .primary: "primary source, no outlet"
    case .dropped: "dropped unresolved"
    }
  }
}

extension FeedFinding.Health {
  var words: String {
    switch self {
    case .well: "well"
    case .silent: "silent"
    case .failing: "failing"
    case .gone: "gone"
    case .neverPolled: "not polled yet"
    }
  }
}

extension Owner.ID {
  /// The owner's name, or that nobody has named one.
  var words: String { isUnknown ? "owner unknown" : rawValue }
}

extension Outlet.Role {
  /// What a reader should know beside the outlet's name; `nil` for the usual case.
  var remark: String? {
    switch self {
    case .outlet: nil
    case .wire: "wire"
    case .primary: "primary source"
    case .pr: "press releases"
    case .aggregator: "aggregator, not counted"
    }
  }
}
