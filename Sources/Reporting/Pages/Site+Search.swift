public import Analysis
internal import Foundation

extension Site {
  /// What the items of 28 days say on a question.
  ///
  /// - Parameters:
  ///   - query: As it was typed; empty before anything was.
  ///   - finding: What was found; `nil` when nothing was asked.
  ///   - notice: Why nothing could be asked.
  public func search(_ query: String, finding: SearchFinding?, notice: Notice? = nil) -> String {
    let renderer = HTMLRenderer(isOnSite: true)
    var content: [Markup] = []
    if let finding {
      content = [share(finding, renderer), results(finding, renderer)]
    } else {
      content = [
        renderer.block(
          .empty(
            """
            Words find items that have them all; \(code: "\"a phrase\"") finds it word for word, \(code: "rent*") every word that begins so, \
            \(code: "OR") either, \(code: "-word") leaves out.
            """))
      ]
    }
    let lead: Phrase? = finding.map {
      "\(Words.counted($0.items, "item")) in \(Words.counted($0.stories.count, "story", plural: "stories"))"
    }
    return page(
      query.isEmpty ? "Search" : "Search: " + query, part: nil, query: query,
      body: [
        heading(
          query.isEmpty ? Markup(text: "Search") : .element(.bdi, [], [Markup(text: query)]),
          kicker: "Search", lead: lead),
        self.notice(notice),
      ] + content)
  }

  private func share(_ finding: SearchFinding, _ renderer: HTMLRenderer) -> Markup {
    let today =
      finding.share.map { "\(GapRecord.fine($0)) of what all outlets ran today" } ?? "not known for today yet"
    let usual =
      finding.usual.map {
        ", usually \(Words.decimal($0.lowerQuartile * 100)) to \(GapRecord.fine($0.upperQuartile))"
      } ?? ""
    let verdict = finding.isUnderCovered ? "; less than usual" : ""
    return .element(
      .figure, [.init(.class, "multiple")],
      [
        .element(.figcaption, [], [Markup(text: "Share a day over 28 days: \(today)\(usual)\(verdict)")]),
        renderer.sparkline(
          finding.dailyShares, usual: finding.usual, title: "Share a day", format: GapRecord.fine),
      ])
  }

  private func results(_ finding: SearchFinding, _ renderer: HTMLRenderer) -> Markup {
    guard !finding.stories.isEmpty else {
      return renderer.block(
        .empty(
          """
          No item of 28 days has it. Fewer words, a beginning such as \(code: "rent*"), or \(code: "OR") find more.
          """))
    }
    let shown = finding.stories.prefix(Self.mostResults).map { story in
      let counts =
        "\(Words.counted(story.outlets, "outlet")), \(Words.counted(story.items, "item")) with these words"
      return Markup.element(
        .li, [],
        [
          .element(
            .h3, [.init(.dir, "auto")], [renderer.phrase("\(outside: story.title, page: .story(story.id))")]),
          renderer.block(
            .paragraph(
              "\(quiet: "\(counts), \(clock.stamp(story.firstTime)) – \(clock.stamp(story.lastTime))")")),
        ])
    }
    let rest = finding.stories.count - shown.count
    return section(
      "Stories", id: "results",
      [.element(.ol, [.init(.class, "results")], shown)]
        + (rest > 0
          ? [renderer.block(.paragraph("And \(Words.count(rest)) more: more words find fewer."))] : []))
  }

  private static let mostResults = 50

  /// How each beat stands against its own past.
  public func beats(_ beats: [BeatStanding]) -> String {
    let renderer = HTMLRenderer(isOnSite: true)
    let listing = beats.map { beat -> Markup in
      let usual = beat.usual.map {
        "usually \(Words.decimal($0.lowerQuartile * 100))–\(GapRecord.fine($0.upperQuartile))"
      }
      let remark = BeatListing.remark(on: beat)
      return .element(
        .li, [],
        [
          .element(
            .div, [.init(.class, "what")],
            [
              .element(
                .h3, [.init(.dir, "auto")],
                [
                  beat.source == .folder
                    ? renderer.phrase("\(outside: beat.name)")
                    : renderer.phrase(
                      "\(outside: beat.name, page: .search(beat.name.replacing(",", with: " ")))")
                ]),
              renderer.block(
                .paragraph("\(quiet: beat.source.words)\(strong: remark.isEmpty ? "" : " " + remark)")),
            ]),
          renderer.sparkline(
            beat.dailyShares, usual: beat.usual, title: "Share a day", format: GapRecord.fine),
          .element(
            .p, [.init(.class, "figures")],
            [
              .element(.b, [], [Markup(text: beat.share.map(GapRecord.fine) ?? "–")]), Markup(words: " "),
              .element(.small, [], [Markup(text: usual ?? "no band before 7 days")]),
            ]),
        ])
    }
    return page(
      "Beats", part: .beats,
      body: [
        heading(Markup(text: "Beats"), lead: "What share of the day each beat has, against its own 28 days."),
        section(
          "Against their bands", id: "beats",
          [
            beats.isEmpty
              ? renderer.block(
                .empty(
                  "No beat. A feed’s beats are the folders that it stands in in the feed list; questions become beats in the settings, under \(code: "[beats]")."
                ))
              : .element(.ul, [.init(.class, "beat-list")], listing)
          ],
          method: """
            the share of all outlet–story pairs of each day; the band is the middle half of the days before the last. Topics are listed when they \
            have less than usual or are due.
            """),
      ])
  }
}

extension BeatStanding.Source {
  var words: String {
    switch self {
    case .folder: "a folder of the feed list"
    case .query: "a question of the settings"
    case .topic: "a topic that was found"
    }
  }
}
