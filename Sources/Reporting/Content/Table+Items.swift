internal import Analysis
internal import Foundation
internal import News

extension Table {
  /// A page with more rows would be slow to open; `echometer story` shows the rest.
  static let maximumItems = 300

  /// The items of a story in order of time.
  static func items(of story: StoryFinding, clock: Clock) -> Table {
    let byID = Dictionary(story.items.map { ($0.id, $0) }) { first, _ in first }
    var table = Table(
      caption: "Items of the story in order of time", style: .items,
      columns: [
        Column(title: "Time"), Column(title: "Outlet and its owner, title"),
        Column(title: "Echo, copied share"),
      ])
    var previous: Date?
    for item in story.items.prefix(maximumItems) {
      // A date is written where the day changes.
      var time: [Phrase] = ["\(clock.time(item.time))"]
      if previous.map({ clock.isSameDay($0, item.time) }) != true {
        time.insert("\(quiet: clock.day(item.time))", at: 0)
      }
      if item.timeBasis == .firstSeen { time.append("\(quiet: "first seen")") }
      previous = item.time
      let title = Phrase(
        outside: item.title, link: WebLink(item.link), language: StoryEntry.language(story.language))
      table.rows.append([
        .lines(time),
        .lines([publisher(of: item), title]),
        .lines(echo(of: item, source: item.copiedFrom.flatMap { byID[$0] }, clock: clock)),
      ])
    }
    return table
  }

  private static func publisher(of item: StoryItem) -> Phrase {
    let remark = item.role.remark.map { ", " + $0 } ?? ""
    let isOwnOwner = item.owner.rawValue == item.outletName
    let owner = item.owner.isUnknown ? "owner unknown" : item.owner.rawValue
    let name = "\(outside: item.outletName, weight: .strong)" as Phrase
    return isOwnOwner
      ? name + "\(quiet: remark)" : name + "\(quiet: ", ")\(outside: owner, weight: .quiet)\(quiet: remark)"
  }

  /// The type and the share, where it stands too, and what there was to compare.
  private static func echo(of item: StoryItem, source: StoryItem?, clock: Clock) -> [Phrase] {
    var type: Phrase = "\(echo: item.echoType)"
    if let share = item.copiedShare { type = type + "\u{2002}\(Words.percent(share))" }
    var lines = [type]
    if let source {
      lines.append(
        "\(quiet: "also in ")\(outside: source.outletName, weight: .quiet)\(quiet: ", " + clock.time(source.time))"
      )
    }
    if let origin = item.origin { lines.append("\(quiet: "credits ")\(outside: origin, weight: .quiet)") }
    var remarks = [item.basis.words + " compared"]
    if let share = item.inHouseShare, share >= 0.2 { remarks.append("in-house \(Words.percent(share))") }
    if !item.isCounted { remarks.append("not counted") }
    return lines + ["\(quiet: remarks.joined(separator: ", "))"]
  }
}
