public import Foundation

extension Site {
  /// A feed of the list as its page shows it.
  public struct FeedRow: Sendable, Hashable {
    public var address: String
    public var title: String
    /// Such as "failing: not found".
    public var condition: String
    public var isWell: Bool
    /// What was found of it, in words.
    public var finding: String
    /// What can be done; `nil` for nothing.
    public var advice: String?
    public var lastAnswered: Date?

    /// - Parameters:
    ///   - address: Where it is.
    ///   - title: What it is called.
    ///   - condition: Such as "failing: not found".
    ///   - isWell: Whether nothing has to be done.
    ///   - finding: What was found of it, in words.
    ///   - advice: What can be done; `nil` for nothing.
    ///   - lastAnswered: When it last answered; `nil` for never.
    public init(
      address: String, title: String, condition: String, isWell: Bool, finding: String, advice: String?,
      lastAnswered: Date?
    ) {
      self.address = address
      self.title = title
      self.condition = condition
      self.isWell = isWell
      self.finding = finding
      self.advice = advice
      self.lastAnswered = lastAnswered
    }
  }

  /// How far a crawl has come.
  public struct CrawlState: Sendable, Hashable, Encodable {
    public var isRunning: Bool
    /// Feeds that were asked, of those that are due.
    public var done: Int
    public var due: Int
    public var newItems: Int
    /// What the last crawl came to, in words; empty before the first.
    public var summary: String

    /// - Parameters:
    ///   - isRunning: Whether one is under way.
    ///   - done: Feeds that were asked.
    ///   - due: Feeds that are due.
    ///   - newItems: Items stored for the first time.
    ///   - summary: What the last crawl came to, in words.
    public init(isRunning: Bool = false, done: Int = 0, due: Int = 0, newItems: Int = 0, summary: String = "")
    {
      self.isRunning = isRunning
      self.done = done
      self.due = due
      self.newItems = newItems
      self.summary = summary
    }

    /// In words.
    public var text: String {
      isRunning
        ? "Crawling: \(Words.count(done)) of \(Words.counted(due, "feed")) asked, \(Words.counted(newItems, "new item"))"
        : summary
    }
  }

  /// The feed list, and what is done with it.
  ///
  /// - Parameters:
  ///   - feeds: All of the list, the worst first.
  ///   - number: Which page of the list, from 1.
  ///   - crawl: Of the crawls that this site has begun.
  ///   - notice: What a change came to.
  public func feeds(_ feeds: [FeedRow], page number: Int = 1, crawl: CrawlState, notice: Notice? = nil)
    -> String
  {
    let renderer = HTMLRenderer(isOnSite: true)
    let first = max(0, number - 1) * Self.feedsOnPage
    let shown = feeds.dropFirst(first).prefix(Self.feedsOnPage)
    let troubled = feeds.count { !$0.isWell }
    let rows = shown.map { feed in
      Markup.element(
        .li, [],
        [
          .element(
            .div, [],
            [
              feed.isWell
                ? .empty
                : .element(.p, [.init(.class, "kicker")], [renderer.phrase("\(strong: feed.condition)")]),
              .element(
                .h3, [.init(.dir, "auto")],
                [
                  renderer.phrase(
                    "\(outside: feed.title.isEmpty ? feed.address : feed.title, link: WebLink(feed.address))")
                ]),
              .element(
                .p, [.init(.class, "address")],
                [
                  renderer.phrase(
                    "\(outside: feed.address, weight: .quiet)\(quiet: feed.lastAnswered.map { " · last answer \(clock.stamp($0))" } ?? "")"
                  )
                ]),
              feed.finding.isEmpty && feed.advice == nil
                ? .empty
                : renderer.block(
                  .paragraph(
                    "\(outside: feed.finding)\(feed.advice.map { " → \(outside: $0)" as Phrase } ?? "")")),
            ]),
          .change(
            SiteAddress("/feeds/remove"), token: token, style: "inline",
            [
              .hidden("address", feed.address),
              .element(
                .button,
                [
                  .init(.class, "quiet"), .init(.type, "submit"),
                  .init(.ariaLabel, "Remove \(LegibleText.line(feed.title, limit: 80))"),
                ], [Markup(text: "Remove")]),
            ]),
        ])
    }
    let pages = (feeds.count + Self.feedsOnPage - 1) / Self.feedsOnPage
    let steps = Markup.element(
      .p, [.init(.class, "days")],
      [
        number > 1
          ? .link(SiteAddress("/feeds", [("page", String(number - 1))]), "← worse ones", style: "step")
          : .empty,
        number < pages
          ? .link(SiteAddress("/feeds", [("page", String(number + 1))]), "better ones →", style: "step")
          : .empty,
      ])
    let live = Markup.element(
      .div, [.init(.class, "crawl"), .init(.id, "crawl"), .init(.dataEvents, "/feeds/crawl/events")],
      [
        .element(
          .p, [.init(.role, "status"), .init(.ariaLive, "polite"), .init(.class, "crawl-text")],
          [Markup(text: crawl.text.isEmpty ? "No crawl since this page was started." : crawl.text)]),
        .element(
          .progress,
          [
            .init(.ariaLabel, "Feeds asked"), .init(.max, String(max(1, crawl.due))),
            .init(.value, String(crawl.done)),
          ],
          [.empty]),
        .change(
          SiteAddress("/feeds/crawl"), token: token, style: "inline",
          [
            .element(
              .label, [.init(.class, "box")],
              [
                .element(.input, [.init(.type, "checkbox"), .init(.name, "force"), .init(.value, "yes")]),
                Markup(text: "also feeds that are not due"),
              ]), .button("Crawl now"),
          ]),
      ])
    let adding = Markup.element(
      .div, [.init(.class, "columns")],
      [
        .change(
          SiteAddress("/feeds/add"), token: token, style: "stacked",
          [
            .field(
              "Address of a feed or a site", name: "address", hint: "theregister.com",
              attributes: [.init(.required, "required"), .init(.maxlength, "2000"), .init(.inputMode, "url")]),
            .field("Folder, its beat", name: "beat", hint: "technology"), .button("Add it"),
          ]),
        .change(
          SiteAddress("/feeds/import"), token: token, style: "stacked", isFile: true,
          [
            .field(
              "An OPML file of another feed reader", name: "file", type: "file",
              attributes: [
                .init(.required, "required"),
                .init(.accept, ".opml,.xml,text/xml,application/xml,text/x-opml"),
              ]),
            .button("Import it"),
            .element(.p, [], [.link(SiteAddress("/feeds.opml"), "Export the list as OPML", style: "step")]),
          ]),
      ])
    let head = heading(
      Markup(text: "Feeds"),
      lead: feeds.isEmpty
        ? "The list is empty. Add a feed or import a list, then crawl."
        : "\(Words.counted(feeds.count, "feed")), \(troubled == 0 ? "all well" : "\(Words.count(troubled)) to look at")."
    )
    return page(
      "Feeds", part: .feeds,
      body: [
        head, self.notice(notice), live, section("Add", id: "add", [adding]),
        section(
          "The list", id: "list",
          feeds.isEmpty
            ? [
              renderer.block(
                .empty("No feeds yet. Every feed reader exports its list as OPML; the field above takes it."))
            ]
            : [.element(.ul, [.init(.class, "feed-list")], rows), steps],
          method:
            "feeds to look at first. What failed is asked again less and less often, and never given up but for a server’s word that it is gone for good."
        ),
      ])
  }

  private static let feedsOnPage = 100
}
