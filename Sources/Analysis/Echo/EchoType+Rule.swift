public import News

extension EchoType {
  /// From this copied share on, an item is verbatim.
  public static let verbatimShare = 0.8
  /// From this copied share on, an item is a rewrite.
  public static let rewriteShare = 0.2

  /// What kind of echo an item is.
  ///
  /// What an item says of itself goes before what its words show: an aggregator's item is a link only; then
  /// credits count, in the order wire, press release, repost; only then the copied share. Whom an item names as the
  /// first to report changes nothing: the words are its own.
  ///
  /// - Parameters:
  ///   - role: The role of the item's outlet.
  ///   - credit: Whom the item credits.
  ///   - copiedShare: 0 to 1; `nil` when there is too little text.
  public init(role: Outlet.Role, credit: OriginCredits.Kind?, copiedShare: Double?) {
    switch (role, credit) {
    case (.aggregator, _): self = .linkOnly
    case (.wire, _), (_, .wire): self = .wire
    case (.pr, _), (_, .pressRelease): self = .pressRelease
    case (_, .repost): self = .linkOnly
    case (.outlet, nil), (.primary, nil), (_, .firstReport): self.init(copiedShare: copiedShare)
    }
  }

  private init(copiedShare: Double?) {
    switch copiedShare {
    case nil: self = .cannotTell
    case let share? where share >= Self.verbatimShare: self = .verbatim
    case let share? where share >= Self.rewriteShare: self = .rewrite
    default: self = .ownWords
    }
  }
}
