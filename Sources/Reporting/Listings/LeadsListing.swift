public import Analysis
internal import Foundation
public import News

/// Who publishes before whom, in a table, and the communities of outlets.
public struct LeadsListing: Listing, Sendable {
  private let leads: LeadsFinding
  private let names: OwnerNames

  /// - Parameters:
  ///   - leads: The pairs in the order to show them in.
  ///   - outlets: For the names.
  public init(_ leads: LeadsFinding, outlets: [Outlet]) {
    self.leads = leads
    names = OwnerNames(outlets)
  }

  /// The table without a line break at its end, or why there is none.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    var parts: [String] = []
    if leads.follows.isEmpty {
      parts.append(
        renderer.written(
          renderer.prose(
            "No pair of owners stands out from chance. A pair is tested from 10 shared stories of the later owner on."
          )))
    } else {
      var table = TextTable(columns: [
        "published before", "the later owner", .number("stories"), .number("of"), .number("share"),
        .number("q", isOptional: true),
      ])
      for pair in leads.follows {
        table.add([
          names.name(of: pair.leader), names.name(of: pair.follower), Words.count(pair.count),
          Words.count(pair.n), Words.percent(pair.share), Words.probability(pair.q, as: ""),
        ])
      }
      parts.append(table.text(width: renderer.width, styled: styled))
    }
    parts.append(renderer.written(communities(renderer)))
    parts.append(
      renderer.written(
        renderer.prose(
          """
          28 days. Stories: those of the later owner’s shared stories that the other was alone first with. q: the \
          chance of such a pair where nobody leads, after a false-discovery control over all pairs. “Before” is all \
          that is said: who published first need not be who was read.
          """, style: .quiet)))
    return parts.joined(separator: "\n\n")
  }

  private func communities(_ renderer: TextRenderer) -> [TerminalText] {
    guard let communities = leads.communities else {
      return renderer.prose(
        "No communities: the outlets do not fall into groups that carry the same stories more often than chance has it."
      )
    }
    var lines = renderer.prose(
      "\(strong: "Communities"), outlets that carry the same stories (modularity \(Words.decimal(communities.modularity, places: 2)))"
    )
    for (number, group) in communities.groups.enumerated() {
      let members = group.map { "\(outside: names.name(of: $0))" as Phrase }.joined(separator: ", ")
      lines += renderer.prose("\(quiet: "\(number + 1).") \(members)")
    }
    return lines
  }
}
