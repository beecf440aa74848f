internal import Analysis

extension HTMLRenderer {
  /// Outlets → owners → independent reports.
  func chain(of story: StoryEntry) -> Markup {
    var chain: [Markup] = []
    for (index, count) in story.chain.enumerated() {
      if index > 0 {
        chain.append(.element(.span, [.init(.class, "arrow")], [Markup(words: " → ")]))
      }
      chain.append(
        .element(
          .span, [.init(.class, index == story.chain.count - 1 ? "count last" : "count")],
          [.element(.b, [], [Markup(text: count.number)]), Markup(words: "\u{A0}" + count.unit)]))
    }
    let running =
      story.isRunning
      ? [Markup(words: " "), .element(.span, [.init(.class, "tag")], [Markup(text: "so far")])] : []
    return .element(.p, [.init(.class, "chain")], chain + running)
  }

  func story(_ story: StoryEntry) -> Markup {
    let beats = story.beats.prefix(3).joined(separator: ", ")
    return .element(
      .article, [.init(.class, "story")],
      [
        .element(
          .p, [.init(.class, "factor")],
          [
            .element(.span, [.init(.class, "number")], [Markup(text: story.echoFactor + "×")]),
            Markup(words: " "),
            .element(.span, [.init(.class, "unit")], [Markup(text: "echo factor")]),
          ]),
        .element(
          .div, [.init(.class, "substance")],
          [
            .element(
              .p, [.init(.class, "kicker")],
              [phrase(story.first)]
                + (beats.isEmpty
                  ? []
                  : [
                    .element(
                      .span, [.init(.class, "beats")],
                      [Markup(words: " · "), .element(.bdi, [], [Markup(text: beats)])])
                  ])),
            .element(.h3, [.init(.dir, "auto")], [phrase(story.title)]),
            chain(of: story),
            .element(.p, [.init(.class, "extent")], [phrase(story.extent)]),
            mix(story.mix),
            timeline(story.lanes),
            .element(
              .p, [.init(.class, "facts")],
              [phrase(story.facts.joined(separator: "; ")), Markup(words: story.facts.isEmpty ? "" : ".")]),
            isOnSite
              ? .element(.p, [.init(.class, "more")], [.link(.story(story.id), story.itemsTitle + " →")])
              : .element(
                .details, [],
                [.element(.summary, [], [Markup(text: story.itemsTitle)]), table(story.items)]),
          ]),
      ])
  }

  func gap(_ gap: GapEntry) -> Markup {
    .element(
      .article, [.init(.class, "gap")],
      [
        .element(
          .p, [.init(.class, "kicker")], [.element(.span, [.init(.class, "tag")], [Markup(text: gap.kind)])]),
        .element(.h3, [.init(.dir, "auto")], [phrase(gap.title)]),
        .element(.p, [.init(.class, "source")], [phrase(gap.source)]),
        .element(.p, [.init(.class, "reason")], [phrase(gap.reason)]),
        gap.chance.map(chance) ?? .empty,
      ])
  }

  private func chance(_ chance: GapEntry.Chance) -> Markup {
    .element(
      .p, [.init(.class, "chance")],
      [
        rail("meter", share: chance.probability), .element(.b, [], [Markup(text: chance.probabilityText)]),
        Markup(words: " chance of pick-up "),
        .element(.small, [], [Markup(words: "score\u{A0}" + chance.scoreText)]),
      ])
  }
}
