public import Foundation

/// The real publisher of a reposted item: RSS `source`, Atom `source`.
public struct ParsedSource: Hashable, Sendable {
  /// The origin's title.
  public var title: ParsedText?
  /// The address of the origin's feed (RSS `url`, Atom `self`); `nil` when the document gives none.
  public var url: String?
  /// The address of the origin's site.
  public var link: String?
  /// The origin's identifier.
  public var id: String?
  /// A line about the origin.
  public var subtitle: ParsedText?
  /// Who holds the rights.
  public var rights: ParsedText?
  /// When the origin last changed.
  public var updated: Date?
  /// The address of its small picture.
  public var icon: String?
  /// The address of its large picture.
  public var logo: String?
  /// The program that wrote it.
  public var generator: ParsedGenerator?
  /// Who wrote it.
  public var authors: [ParsedPerson] = []
  /// Who helped.
  public var contributors: [ParsedPerson] = []
  /// Its categories.
  public var categories: [ParsedCategory] = []
  /// All its links.
  public var links: [ParsedLink] = []

  /// An origin of which nothing is known yet.
  public init() {}

  /// The origin's name as text; its address when it has no name; empty when it has neither.
  public var name: String {
    let title = title?.plainText(limit: 1_000) ?? ""
    return title.isEmpty ? url ?? link ?? "" : title
  }
}
