internal import Foundation
internal import News

/// Finds stories that many had and then nobody, though what was last said of them says that they are not over.
struct DroppedStories {
  /// So many owners had it.
  static let leastOwners = 5
  /// Days since the last item, at least and at most.
  static let quietDays = 2.0...10.0
  /// Of the greatest so many are looked at.
  static let mostStories = 200
  /// How many of the story's own words an item of the window needs to have for the matter to go on.
  private static let followingWords = 3

  let items: WindowItems
  let spread: WordSpread
  let outlets: OutletTable

  /// A story that was dropped, and what was last said.
  struct Dropped {
    let story: Story.ID
    let last: Item
    let owners: Int
    let first: Date
    let items: [Item]
    /// The word that leaves it open.
    let marker: String
  }

  /// - Parameter ended: Items of stories that have ended, in any order.
  func find(_ ended: [AnalysisInput.StoredItem]) -> [Dropped] {
    let window = items.inWindow.map { Set($0.text.lead) }
    return Dictionary(grouping: ended, by: \.story).compactMap { story, stored in
      let all = stored.map(\.item).filter { outlets.counts($0.outlet) }.sorted {
        ($0.time, $0.id) < ($1.time, $1.id)
      }
      let owners = Set(all.map { outlets.owner(of: $0.outlet) })
      guard let first = all.first, let last = all.last, owners.count >= Self.leastOwners else { return nil }
      let quiet = items.end.timeIntervalSince(last.time) / 86_400
      guard Self.quietDays.contains(quiet), let (open, marker) = Self.openItem(of: all),
        !goesOn(all, in: window)
      else { return nil }
      return Dropped(
        story: story, last: open, owners: owners.count, first: first.time, items: all, marker: marker)
    }
    .sorted { $0.owners != $1.owners ? $0.owners > $1.owners : $0.story < $1.story }
  }

  /// The latest item that leaves the story open, unless a later one closes it.
  private static func openItem(of items: [Item]) -> (Item, String)? {
    for item in items.suffix(8).reversed() {
      let tokens = Tokens(item.title + " " + item.summary, limit: 80)
      let words = Set(tokens.words)
      if !words.isDisjoint(with: closingWords) { return nil }
      for (position, word) in tokens.words.enumerated() where openWords.contains(word) {
        let spelling = tokens.text(of: position..<position + 1, in: item.title + " " + item.summary)
        // Capital inside a sentence is a name: "The Hunt for …".
        if position == 0 || spelling.first?.isLowercase == true { return (item, String(spelling)) }
      }
    }
    return nil
  }

  /// Whether an item of the window is about the same.
  private func goesOn(_ ended: [Item], in window: [Set<UInt64>]) -> Bool {
    var counts: [UInt64: Int] = [:]
    for item in ended {
      for word in Set(Tokens(item.title + " " + item.summary, limit: 80).words) {
        counts[word, default: 0] += 1
      }
    }
    let commonFrom = max(4, spread.storyCount / 30)
    let own = Set(
      counts.filter { $0.value * 3 >= ended.count && spread.stories(with: $0.key) < commonFrom }.keys)
    return window.contains { $0.intersection(own).count >= Self.followingWords }
  }

  /// Words of what is not decided yet.
  private static let openWords = Set(
    Tokens(
      """
      search searching missing awaits awaiting await pending investigate investigates investigating investigation probe \
      inquiry inquest hearing trial adjourned postponed delayed talks negotiations negotiate deadlock standoff undecided \
      unclear unknown unresolved hunt manhunt whereabouts hostage hostages stranded trapped strike vote ballot appeal \
      suche sucht vermisst ermittelt ermittlungen ermittlung untersuchung verhandlung verhandlungen prozess vertagt \
      verschoben unklar offen ungeklärt fahndung streik abstimmung berufung geiseln eingeschlossen \
      recherche disparu disparus enquête procès négociations reporté grève otages introuvable appel \
      búsqueda desaparecido desaparecidos investigación juicio negociaciones aplazado huelga rehenes apelación \
      ricerca dispersi inchiesta processo trattative rinviato sciopero ostaggi appello
      """
    ).words)

  /// Words of what has come to an end.
  private static let closingWords = Set(
    Tokens(
      """
      ended ends resolved settled sentenced convicted acquitted verdict guilty freed released rescued found approved \
      rejected agreed signed adopted concluded closed over beendet verurteilt freigesprochen urteil befreit gefunden \
      gerettet beschlossen abgelehnt unterzeichnet condamné acquitté libéré libérés retrouvé adopté rejeté signé terminé \
      condenado absuelto liberado hallado encontrado aprobado rechazado firmado terminado condannato assolto liberato \
      ritrovato approvato respinto firmato concluso
      """
    ).words)
}
