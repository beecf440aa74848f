public import Foundation
public import News

/// What all pages of the site share.
public struct Site: Sendable {
  /// The zone that times are shown in.
  public var timeZone: TimeZone
  /// The program's version.
  public var version: String
  /// What a form has to bring along to change anything.
  public var token: String
  /// The stories that the user has starred.
  public var starred: Set<Story.ID>
  /// The moment that the numbers are of; `nil` before anything was counted.
  public var counted: Date?
  /// Why nothing newer is shown, in words; `nil` when all is well.
  public var trouble: String?

  /// - Parameters:
  ///   - timeZone: The zone that times are shown in.
  ///   - version: The program's version.
  ///   - token: What a form has to bring along to change anything.
  ///   - starred: The stories that the user has starred.
  ///   - counted: The moment that the numbers are of; `nil` before anything was counted.
  ///   - trouble: Why nothing newer is shown, in words; `nil` when all is well.
  public init(
    timeZone: TimeZone, version: String, token: String, starred: Set<Story.ID> = [], counted: Date? = nil,
    trouble: String? = nil
  ) {
    self.timeZone = timeZone
    self.version = version
    self.token = token
    self.starred = starred
    self.counted = counted
    self.trouble = trouble
  }

  /// The style sheet of all pages, as it is served.
  public static let styleSheet = "\(stylesheet)\(siteStylesheet)"
  /// The script of all pages. They can be read and used without it.
  public static let script = "\(siteScript)"

  /// The sign of the site: one source, and its echoes.
  public static let icon = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#151618"/>\
    <g fill="none" stroke-linecap="round" stroke-width="2.6"><path stroke="#56b4e9" d="M14 10a8.5 8.5 0 0 1 0 12"/>\
    <path stroke="#56b4e9" stroke-opacity=".75" d="M18 7a13 13 0 0 1 0 18"/>\
    <path stroke="#56b4e9" stroke-opacity=".5" d="M22 4.5a17 17 0 0 1 0 23"/></g>\
    <circle cx="9" cy="16" r="3.6" fill="#f5854a"/></svg>

    """

  var clock: Clock { Clock(timeZone: timeZone) }

  /// The parts of the site, in the order of its navigation.
  enum Part: CaseIterable {
    case today, gaps, outlets, beats, feeds, check

    var title: String {
      switch self {
      case .today: "Today"
      case .gaps: "Gaps"
      case .outlets: "Outlets"
      case .beats: "Beats"
      case .feeds: "Feeds"
      case .check: "Check a draft"
      }
    }

    var address: SiteAddress {
      switch self {
      case .today: .today
      case .gaps: .gaps
      case .outlets: .outlets
      case .beats: .beats
      case .feeds: .feeds
      case .check: .check
      }
    }
  }

  /// A page of the site.
  ///
  /// - Parameters:
  ///   - title: What the page is.
  ///   - part: Where it stands in the navigation; `nil` for none of the parts.
  ///   - query: What stands in the search field.
  ///   - feed: A feed of what the page lists, for readers to find; `nil` for none.
  ///   - content: What it shows.
  func page(
    _ title: String, part: Part?, query: String = "", feed: SiteAddress? = nil, body content: [Markup]
  ) -> String {
    let head = Markup.element(
      .head, [],
      [
        .element(.meta, [.init(.charset, "utf-8")]),
        .element(.meta, [.init(.name, "viewport"), .init(.content, "width=device-width, initial-scale=1")]),
        .element(.meta, [.init(.name, "color-scheme"), .init(.content, "light dark")]),
        .element(.title, [], [Markup(text: title + " · Echometer")]),
        .element(.link, [.init(.rel, "stylesheet"), .local(.style)]),
        .element(.link, [.init(.rel, "icon"), .init(.type, "image/svg+xml"), .local(.icon)]),
        feed.map {
          .element(.link, [.init(.rel, "alternate"), .init(.type, "application/atom+xml"), .local($0)])
        }
          ?? .empty,
        .element(.script, [.source(.script), .init(.type, "module")], [.empty]),
      ])
    let page = Markup.element(
      .html, [.init(.lang, "en"), .init(.xmlns, "http://www.w3.org/1999/xhtml")],
      [
        head,
        .element(
          .body, [.init(.class, "site")],
          [
            .element(.a, [.init(.class, "skip"), .anchor("content")], [Markup(text: "Skip to the content")]),
            bar(part: part, query: query), HTMLRenderer().patterns,
            .element(
              .main, [.init(.id, "content"), .init(.class, "page")],
              [
                notice(
                  trouble.map {
                    Notice("The last count failed, so that older numbers are shown. \($0)", isError: true)
                  })
              ] + content), footer,
          ]),
      ])
    return (Markup.documentType + page).source
  }

  private func bar(part: Part?, query: String) -> Markup {
    let links = Part.allCases.map { entry in
      Markup.element(
        .li, [],
        [
          .element(
            .a, [.local(entry.address)] + (entry == part ? [.init(.ariaCurrent, "page")] : []),
            [Markup(text: entry.title)])
        ])
    }
    return .element(
      .header, [.init(.class, "top")],
      [
        .element(.a, [.local(.today), .init(.class, "brand")], [Markup(text: "Echometer")]),
        .element(.nav, [.init(.ariaLabel, "Parts of the site")], [.element(.ul, [], links)]),
        .question(
          .search, style: "search",
          [
            .element(
              .input,
              [
                .init(.type, "search"), .init(.name, "q"), .init(.id, "q"), .init(.value, query),
                .init(.ariaLabel, "Search the items of 28 days"), .init(.placeholder, "Search 28 days"),
                .init(.maxlength, "500"), .init(.autocomplete, "off"),
              ]),
            .button("Search"),
          ]),
      ])
  }

  private var footer: Markup {
    .element(
      .footer, [],
      [
        .element(
          .p, [],
          [
            Markup(
              words:
                "Echometer \(version), on this machine, from feeds only\(counted.map { "; counted as of " + clock.fullStamp($0) } ?? ""). Keys: / search, j and k next and previous story, g then t g o b f c to go. "
            ),
            .link(SiteAddress("/api/v1/openapi.json"), "API"), Markup(words: " · "),
            .link(SiteAddress("/gaps.atom"), "gaps as a feed"), Markup(words: " · "),
            .link(SiteAddress("/echoes.atom"), "most echoed as a feed"),
          ])
      ])
  }

  /// The head of a page that is not a report.
  func heading(_ title: Markup, kicker: String? = nil, lead: Phrase? = nil) -> Markup {
    .element(
      .div, [.init(.class, "heading")],
      [
        kicker.map { .element(.p, [.init(.class, "kicker")], [Markup(text: $0)]) } ?? .empty,
        .element(.h1, [], [title]),
        lead.map { .element(.p, [.init(.class, "lead")], [HTMLRenderer(isOnSite: true).phrase($0)]) }
          ?? .empty,
      ])
  }

  /// A part of a page under a heading.
  func section(_ title: String, id: String, _ content: [Markup], method: Phrase? = nil) -> Markup {
    let note =
      method.map {
        Markup.element(
          .p, [.init(.class, "method")],
          [
            .element(.b, [], [Markup(text: "How counted:")]), Markup(words: " "),
            HTMLRenderer(isOnSite: true).phrase($0),
          ])
      } ?? .empty
    return .element(
      .section, [.init(.id, id), .init(.ariaLabelledby, id + "-title")],
      [.element(.h2, [.init(.id, id + "-title")], [Markup(text: title)])] + content + [note])
  }

  /// What a change came to, or why it did not come to anything.
  func notice(_ notice: Notice?) -> Markup {
    guard let notice else { return .empty }
    return .element(
      .p,
      [
        .init(.class, notice.isError ? "notice error" : "notice"),
        .init(.role, notice.isError ? "alert" : "status"),
      ],
      [Markup(text: notice.text)])
  }

  /// Something the user has to know of what was just done.
  public struct Notice: Sendable, Hashable {
    public var text: String
    public var isError: Bool

    /// - Parameters:
    ///   - text: In words.
    ///   - isError: Whether it was not done.
    public init(_ text: String, isError: Bool = false) {
      self.text = text
      self.isError = isError
    }
  }
}
