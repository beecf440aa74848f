public import Analysis
internal import Foundation
internal import News

extension Site {
  /// A story: who had it when, in whose words, and what is left to say.
  ///
  /// - Parameters:
  ///   - story: With the texts of its items.
  ///   - similar: Stories like it, the likest first; `nil` while they are looked for.
  ///   - notice: What a change came to.
  public func story(_ story: StoryFinding, similar: [SimilarFinding]?, notice: Notice? = nil) -> String {
    let renderer = HTMLRenderer(isOnSite: true)
    let clock = clock
    let entry = StoryEntry(story, activeOutlets: nil, window: nil, clock: clock)
    let head = Markup.element(
      .div, [.init(.class, "heading")],
      [
        .element(.p, [.init(.class, "kicker")], [renderer.phrase(entry.first)]),
        .element(.h1, [.init(.dir, "auto")], [renderer.phrase(entry.title)]),
        renderer.chain(of: entry),
        .element(.p, [.init(.class, "extent")], [renderer.phrase(entry.extent)]),
        renderer.mix(entry.mix),
        .element(
          .p, [.init(.class, "facts")],
          [
            renderer.phrase(entry.facts.joined(separator: "; ")),
            Markup(words: entry.facts.isEmpty ? "" : "."),
          ]),
      ])
    var sections = [
      section(
        "Who had it when", id: "lanes",
        [
          renderer.lanes(of: story, timeline: entry.lanes),
          renderer.ownersOverTime(of: story, timeline: entry.lanes),
        ],
        method: """
          one lane an owner, on an axis of the logarithm of minutes since the first item, so that the first minutes have the room \
          they need. A dot is an outlet’s first item, in the colour of its echo type; a small line is a later one.
          """)
    ]
    if story.items.count(where: { $0.role != .aggregator }) < 2 {
      sections = [
        section(
          "Who had it when", id: "lanes",
          [renderer.block(.empty("One item so far. Star the story to hear of it when another owner has it."))]
        )
      ]
    }
    sections.append(
      section(
        "Items", id: "items", [items(of: story, renderer)],
        method: """
          the copied share is that of the item’s words, in runs of at least four, that stand in an earlier item of another owner; feed \
          text only. Copied words are marked.
          """))
    if let angles = story.angles {
      sections.append(
        section(
          "What is left to say", id: "angles", [self.angles(angles, renderer)],
          method: """
            quotes, names, places, numbers and words of the texts in the feeds. What at least half of the owners have is said by \
            everyone; what one alone has may be worth a call.
            """))
    }
    sections.append(
      section(
        "Stories like it", id: "similar", [self.similar(similar, renderer)],
        method: """
          shared rare words among the stories of a week before and after.
          """))
    sections.append(section("Set it right", id: "change", [changes(story, renderer)]))
    return page(
      entry.title.plainText, part: nil, feed: SiteAddress("/story/", story.id.rawValue, ".atom"),
      body: [self.notice(notice), head, star(story.id)] + sections)
  }

  /// Two items of a story side by side, with what the later one has from the earlier one.
  ///
  /// - Parameters:
  ///   - difference: The two.
  ///   - story: They belong to it.
  public func comparison(_ difference: ItemDifference, in story: StoryFinding) -> String {
    let renderer = HTMLRenderer(isOnSite: true)
    func side(_ side: ItemDifference.Side, _ word: String) -> Markup {
      let item = story.items.first { $0.id == side.item }
      let name = item?.outletName ?? side.outlet.rawValue
      return .element(
        .article, [.init(.class, "side")],
        [
          .element(
            .p, [.init(.class, "kicker")],
            [
              Markup(words: word + ": "),
              renderer.phrase(
                "\(outside: name, link: WebLink(item?.link))\(item.map { ", " + clock.stamp($0.time) } ?? "")"
              ),
            ]),
          .element(.h2, [.init(.dir, "auto")], [renderer.marked(side.text, .title)]),
          .element(.p, [.init(.dir, "auto")], [renderer.marked(side.text, .summary)]),
          side.text.content.isEmpty
            ? .empty : .element(.p, [.init(.dir, "auto")], [renderer.marked(side.text, .content)]),
        ])
    }
    let share: Phrase =
      difference.copiedShare.map {
        "\(strong: Words.percent($0)) of the words of the later item stand in the earlier one, by \(difference.basis.words)."
      } ?? "Too few words to give a share."
    return page(
      "Side by side", part: nil,
      body: [
        heading(Markup(text: "Side by side"), lead: share),
        .element(.p, [], [.link(.story(story.id), "← the story", style: "step")]),
        .element(
          .div, [.init(.class, "sides")],
          [side(difference.earlier, "Earlier"), side(difference.later, "Later")]),
        renderer.block(
          .paragraph("\(quiet: "Marked: words in runs of at least four that both have. Feed text only.")")),
      ])
  }

  // MARK: Parts of the story's page

  private func star(_ id: Story.ID) -> Markup {
    let isStarred = starred.contains(id)
    return .change(
      SiteAddress("/story/", id.rawValue, isStarred ? "/unstar" : "/star"), token: token,
      [
        .button(isStarred ? "★ Starred – take the star off" : "☆ Star it"),
        .element(
          .small, [],
          [Markup(text: "A crawl says when the 2nd, 4th or 8th owner has it.")]),
      ])
  }

  private func items(of story: StoryFinding, _ renderer: HTMLRenderer) -> Markup {
    let shown = story.items.prefix(Table.maximumItems)
    let rows = shown.map { item -> Markup in
      let body = item.text.map { text in
        renderer.marked(text, text.bodyField, limit: 900)
      }
      let source = item.copiedFrom
      let compare = source.map {
        Markup.link(.comparison($0, item.id, in: story.id), "side by side with its source", style: "step")
      }
      return .element(
        .li, [.init(.id, "item-\(item.id.rawValue)")],
        [
          .element(
            .p, [.init(.class, "kicker")],
            [
              renderer.phrase(
                "\(outside: item.outletName, page: .outlet(item.outlet), weight: .strong)\(quiet: owner(of: item)) \(clock.stamp(item.time))\(item.timeBasis == .firstSeen ? ", first seen" : "")"
              )
            ]),
          .element(
            .h3, [.init(.dir, "auto")],
            [
              WebLink(item.link).map { link in
                .element(
                  .a, [.link(link), .withoutReferrer],
                  [
                    item.text.map { renderer.marked($0, .title) }
                      ?? .element(.bdi, [], [Markup(text: item.title)])
                  ])
              } ?? .element(.bdi, [], [Markup(text: item.title)])
            ]),
          .element(
            .p, [.init(.class, "echo-line")],
            [renderer.phrase(echo(of: item, in: story)), Markup(words: " "), compare ?? .empty]),
          body.map {
            .element(
              .details, [],
              [
                .element(.summary, [], [Markup(text: "Its words")]),
                .element(.p, [.init(.dir, "auto")], [$0]),
              ])
          } ?? .empty,
        ])
    }
    let rest = story.items.count - shown.count
    return .element(.ol, [.init(.class, "items")], rows)
      + (rest > 0
        ? renderer.block(
          .paragraph("And \(Words.count(rest)) later ones: \(code: "echometer story \(story.id.rawValue)")"))
        : .empty)
  }

  private func owner(of item: StoryItem) -> String {
    let owner = item.owner.rawValue == item.outletName ? "" : ", " + item.owner.words
    return owner + (item.role.remark.map { ", " + $0 } ?? "")
  }

  private func echo(of item: StoryItem, in story: StoryFinding) -> Phrase {
    var phrase: Phrase = "\(echo: item.echoType)"
    if let share = item.copiedShare { phrase = phrase + "\u{2002}\(Words.percent(share)) copied" }
    if let source = item.copiedFrom, let first = story.items.first(where: { $0.id == source }) {
      phrase =
        phrase + "\(quiet: ", also in ")\(outside: first.outletName, weight: .quiet)\(quiet: " before")"
    }
    if let origin = item.origin {
      phrase = phrase + "\(quiet: ", credits ")\(outside: origin, weight: .quiet)"
    }
    if !item.isCounted { phrase = phrase + "\(quiet: ", not counted")" }
    return phrase + "\(quiet: ", by \(item.basis.words) · item \(item.id.rawValue)")"
  }

  private func angles(_ angles: AnglesFinding, _ renderer: HTMLRenderer) -> Markup {
    func list(_ title: String, _ entries: [Phrase], empty: String) -> Markup {
      .element(
        .div, [.init(.class, "angle-list")],
        [.element(.h3, [.init(.class, "minor")], [Markup(text: title)])]
          + [renderer.block(entries.isEmpty ? .empty(Phrase([.plain(empty)])) : .list(entries))])
    }
    return .element(
      .div, [.init(.class, "columns")],
      [
        list(
          "Everyone says",
          angles.common.map {
            "\($0.phrase) \(quiet: "\(Words.count($0.owners)) of \(Words.count(angles.owners)) owners")"
          },
          empty: "Nothing that half of its owners repeat."),
        list("Only one says", angles.rare.map(\.attributed), empty: "Nothing that one owner alone has."),
      ])
  }

  private func similar(_ stories: [SimilarFinding]?, _ renderer: HTMLRenderer) -> Markup {
    guard let stories else {
      return renderer.block(.empty("They are being looked for. This page shows them in a moment."))
    }
    guard !stories.isEmpty else {
      return renderer.block(.empty("No story of a week before or after shares rare words with it."))
    }
    return renderer.block(
      .list(
        stories.map {
          """
          \(outside: $0.title, page: .story($0.story)) \
          \(quiet: "\(clock.stamp($0.firstTime)), \(Words.counted($0.outlets, "outlet")), \(Words.percent($0.likeness)) alike · \($0.story.rawValue)")
          """
        }))
  }

  private func changes(_ story: StoryFinding, _ renderer: HTMLRenderer) -> Markup {
    let id = story.id.rawValue
    let merge = Markup.change(
      SiteAddress("/story/", id, "/merge"), token: token, style: "stacked",
      [
        .field(
          "Another story that is the same", name: "other", hint: "its ID or address",
          attributes: [.init(.required, "required")]),
        .button("Merge it into this one"),
      ])
    let boxes = story.items.prefix(Self.mostBoxes).map { item in
      Markup.element(
        .label, [.init(.class, "box")],
        [
          .element(
            .input, [.init(.type, "checkbox"), .init(.name, "item"), .init(.value, String(item.id.rawValue))]),
          renderer.phrase("\(outside: item.outletName, weight: .strong): \(outside: item.title)"),
        ])
    }
    let split = Markup.change(
      SiteAddress("/story/", id, "/split"), token: token, style: "stacked",
      [
        .element(
          .fieldset, [],
          [.element(.legend, [], [Markup(text: "Items that are another story")])] + boxes),
        .button("Make them a story of their own"),
      ])
    return renderer.block(
      .paragraph("What you decide is kept, and every later run respects it. This story’s ID is \(code: id)."))
      + merge
      + (story.items.count > 1
        ? .element(
          .details, [], [.element(.summary, [], [Markup(text: "Take items out of it")]), split]) : .empty)
  }

  private static let mostBoxes = 100
}

extension HTMLRenderer {
  /// The words of an item, those that stand in another one marked.
  ///
  /// - Parameter limit: Bytes after which the text is cut.
  func marked(_ text: StoryItemText, _ field: Copy.Run.Field, limit: Int = 20_000) -> Markup {
    let (parts, isCut) = text.pieces(of: field, limit: limit)
    let pieces = parts.map { part -> Markup in
      // Trimmed when it is cleaned; here the spaces at its ends part it from its neighbours.
      let before = Markup(words: part.text.first?.isWhitespace == true ? " " : "")
      let after = Markup(words: part.text.last?.isWhitespace == true ? " " : "")
      let words = before + Markup(text: part.text, limit: limit) + after
      return part.isCopied ? .element(.mark, [], [words]) : words
    }
    return .element(.bdi, [], pieces + (isCut ? [Markup(words: "…")] : []))
  }
}
