internal import Analysis

extension Section {
  /// What has become of the stories that the user has starred.
  static func starred(_ findings: Findings) -> Section {
    let lines = findings.starred.map { star -> Phrase in
      let title = Phrase(outside: star.title, link: WebLink(star.link), page: .story(star.story))
      let owners = Words.counted(star.owners, "owner")
      return star.step == nil
        ? "\(title): \(owners)"
        : "\(strong: "The window is closing."): \(title): \(owners), \(Words.count(star.ownersWhenStarred)) when starred"
    }
    return Section(
      id: "starred", title: "Starred", lead: nil,
      blocks: [
        lines.isEmpty
          ? .empty("No story is starred. \(code: "echometer star ID") keeps an eye on one.") : .list(lines)
      ],
      method: """
        the window is closing when the 2nd, 4th or 8th owner has a story that fewer had when it was starred. Stars are those \
        of the moment this was written: \(code: "report --verify") does not compare them.
        """,
      isOfThePresent: true)
  }
}
