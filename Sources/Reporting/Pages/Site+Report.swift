internal import Analysis
internal import Foundation

extension Site {
  /// The report of a day or a week as a page of the site.
  ///
  /// - Parameters:
  ///   - report: In the zone of the site.
  ///   - isPast: Whether it is another one than that of the day that is now.
  ///   - day: The day that it is of, such as "2026-11-21"; `nil` for now, and for a week.
  ///   - neighbours: The days before and after, such as "2026-11-20"; `nil` where there is none.
  public func report(
    _ report: Report, isPast: Bool = false, day: String? = nil,
    neighbours: (before: String?, after: String?) = (nil, nil)
  ) -> String {
    let renderer = HTMLRenderer(isOnSite: true)
    func step(_ day: String?, _ words: String) -> Markup {
      day.map { .link(.day($0), words, style: "step") } ?? .empty
    }
    let days = Markup.element(
      .div, [.init(.class, "days")],
      [
        step(neighbours.before, "← the day before"), step(neighbours.after, "the day after →"),
        isPast ? .empty : .link(SiteAddress("/week"), "the last seven days", style: "step"),
        .question(
          .days, style: "day",
          [
            .field(
              "Another day", name: "date", value: day ?? "", type: "date",
              attributes: [.init(.required, "required")]),
            .button("Show"),
          ]),
      ])
    return page(
      report.title, part: isPast ? nil : .today, feed: SiteAddress("/echoes.atom"),
      body: [renderer.masthead(report.masthead, sections: report.sections), days]
        + [.element(.div, [.init(.class, "report")], report.sections.map(renderer.section))]
        + [.element(.p, [.init(.class, "aside")], [renderer.phrase(report.colophon)])])
  }

  /// What is shown while an answer is being worked out; the browser asks again by itself.
  ///
  /// - Parameter what: What is being counted: "The report of today".
  public func preparing(_ what: String) -> String {
    page(
      what, part: nil,
      body: [
        heading(Markup(text: what), lead: "is being counted. This page shows it as soon as it is ready."),
        .element(.progress, [.init(.ariaLabel, "Counting")], [.empty]),
      ])
  }

  /// Why there is no page.
  ///
  /// - Parameters:
  ///   - title: What is the matter.
  ///   - reason: What can be done.
  public func failure(_ title: String, reason: String) -> String {
    page(title, part: nil, body: [heading(Markup(text: title), lead: "\(outside: reason)")])
  }

  /// How to begin, while there is nothing to report of.
  public func welcome() -> String {
    page(
      "Welcome", part: .today,
      body: [
        heading(
          Markup(text: "Nothing has been read yet"),
          lead: """
            The report of the day stands here once feeds have been read. It takes a list of feeds and one crawl.
            """),
        .element(
          .ol, [.init(.class, "steps-to-begin")],
          [
            .element(
              .li, [],
              [
                .link(.feeds, "Add feeds or import a list"),
                Markup(words: " – OPML, as every feed reader exports it."),
              ]),
            .element(
              .li, [],
              [Markup(text: "Crawl, with the button there, or echometer crawl from cron every 15 minutes.")]),
            .element(
              .li, [],
              [
                Markup(
                  text: "Come back to this page. After seven days it compares each day with those before.")
              ]),
          ]),
      ])
  }

  /// Where a visitor from elsewhere says the word.
  ///
  /// - Parameter failed: Whether a wrong one was given.
  public func login(failed: Bool) -> String {
    page(
      "Access", part: nil,
      body: [
        heading(Markup(text: "Access"), lead: "This Echometer is open to those who have its token."),
        notice(failed ? Notice("That was not the token.", isError: true) : nil),
        .change(
          SiteAddress("/login"), token: "", style: "stacked",
          [
            .field(
              "Token", name: "secret", type: "password",
              attributes: [.init(.required, "required"), .init(.maxlength, "500")]), .button("Open"),
          ]),
      ])
  }
}
