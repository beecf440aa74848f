internal import Aggregation
internal import Analysis
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import News
internal import Reporting

/// The pages that are looked at.
extension SiteServer {
  func router() -> Router<SiteContext> {
    let router = Router(context: SiteContext.self)
    router.add(middleware: gate)
    let style = Document(Site.styleSheet, type: "text/css; charset=utf-8")
    let script = Document(Site.script, type: "text/javascript; charset=utf-8")
    router.get("style.css") { request, _ in style.response(to: request) }
    let icon = Document(Site.icon, type: "image/svg+xml")
    router.get("icon.svg") { request, _ in icon.response(to: request) }
    router.get("script.js") { request, _ in script.response(to: request) }
    addPages(to: router)
    addChanges(to: router)
    addFeeds(to: router)
    addAPI(to: router)
    return router
  }

  private func addPages(to router: Router<SiteContext>) {
    router.get("/") { request, _ in
      desk.noteListShown()
      return try await page(request, "The report of today") { edition in
        guard !edition.findings.feeds.isEmpty || edition.findings.day.items > 0 else { return site.welcome() }
        var findings = edition.findings
        findings.starred = desk.starred
        return site.report(
          Report(findings: findings, timeZone: timeZone), neighbours: (day(before: edition.moment), nil))
      }
    }
    router.get("day") { request, _ in
      let day = FormBody(urlEncoded: request.uri.query ?? "")["date"] ?? ""
      return Response(
        status: .seeOther, headers: [.location: CalendarDay(day, timeZone) == nil ? "/" : "/day/\(day)"])
    }
    router.get("day/:day") { request, context in
      let name = context.parameters.get("day") ?? ""
      guard let day = CalendarDay(name, timeZone) else {
        return missing(request, "There is no day \(name)", "A day is written such as 2026-11-21.")
      }
      return try await page(request, "The report of \(name)", isLong: true) { edition in
        guard day.start <= edition.moment else {
          return site.failure("\(name) has not come yet", reason: "The report of today is the latest one.")
        }
        let end = min(day.end, edition.moment)
        let (findings, _) = try await newsroom.findings(
          in: Window(since: day.start, until: end), now: edition.moment)
        let after = day.end <= edition.moment ? self.day(at: day.end) : nil
        return site.report(
          Report(findings: findings, timeZone: timeZone), isPast: true, day: name,
          neighbours: (self.day(before: day.start + 1), after))
      }
    }
    router.get("week") { request, _ in
      try await page(request, "The report of the week", isLong: true) { edition in
        let window = Window(since: edition.moment - 7 * 86_400, until: edition.moment)
        let (findings, _) = try await newsroom.findings(in: window, now: edition.moment)
        return site.report(Report(findings: findings, timeZone: timeZone), isPast: true)
      }
    }
    router.get("story/:story") { request, context in
      try await story(request, context)
    }
    router.get("story/:story/compare") { request, context in
      let query = FormBody(urlEncoded: request.uri.query ?? "")
      let items = ["left", "right"].compactMap {
        query[$0].flatMap { Int64($0) }.map(Item.ID.init(rawValue:))
      }
      guard items.count == 2, let id = context.parameters.get("story") else {
        return missing(request, "Two items are needed", "Their numbers stand on the story’s page.")
      }
      return try await page(request, "Two items side by side") { edition in
        let story = try await desk.story(Story.ID(rawValue: id), edition)
        return site.comparison(try await edition.analyst.difference(items[0], items[1]), in: story)
      }
    }
    router.get("gaps") { request, _ in
      let query = FormBody(urlEncoded: request.uri.query ?? "")
      let filter = Site.GapFilter(
        kinds: Set(query.all("kind")), leastChance: (query["chance"].flatMap { Double($0) } ?? 0) / 100,
        words: String((query["words"] ?? "").prefix(200)))
      desk.noteListShown()
      return try await page(request, "What hardly anyone covers") { edition in
        site.gaps(edition.findings, filter: filter)
      }
    }
    router.get("outlets") { request, _ in
      try await page(request, "The outlets of 28 days") { edition in
        site.outlets(edition.findings, overlaps: try await desk.overlaps())
      }
    }
    router.get("outlet/:outlet") { request, context in
      let id = context.parameters.get("outlet").flatMap(\.removingPercentEncoding) ?? ""
      if id.hasSuffix(".atom") { return try await outletFeed(request, String(id.dropLast(5))) }
      return try await page(request, "The outlet \(id)", isLong: true) { edition in
        let analyst = edition.analyst
        let profile = try await analyst.profile(ofOutlet: id, until: edition.moment, now: edition.moment)
        let outlets = try await analyst.outlets()
        return site.outlet(
          profile, facts: try await facts(of: profile.outlet.id, among: outlets, analyst),
          dailyItems: try await analyst.dailyItems(
            of: profile.outlet.id, days: 90, until: edition.moment, now: edition.moment), outlets: outlets)
      }
    }
    router.get("beats") { request, _ in
      try await page(request, "The beats of 28 days") { _ in
        site.beats(try await desk.beats())
      }
    }
    router.get("search") { request, _ in
      let query = String((FormBody(urlEncoded: request.uri.query ?? "")["q"] ?? "").prefix(500))
      guard !query.allSatisfy(\.isWhitespace) else {
        return Document.page(site.search("", finding: nil), isKept: false).response(to: request)
      }
      return try await page(request, "What the items of 28 days say") { edition in
        do {
          return site.search(
            query,
            finding: try await edition.analyst.search(query, until: edition.moment, now: edition.moment))
        } catch let error as AggregationError {
          return site.search(query, finding: nil, notice: .init("\(error)", isError: true))
        }
      }
    }
    router.get("feeds") { request, _ in
      let query = FormBody(urlEncoded: request.uri.query ?? "")
      return Document.page(
        try await feedsPage(number: query["page"].flatMap { Int($0) } ?? 1, notice: nil), isKept: false
      ).response(to: request)
    }
    router.get("check") { request, _ in
      Document.page(site.check(), isKept: false).response(to: request)
    }
    router.get("login") { request, _ in
      Document.page(site.login(failed: false), isKept: false).response(to: request)
    }
  }

  private func story(_ request: Request, _ context: SiteContext) async throws -> Response {
    let name = context.parameters.get("story") ?? ""
    if name.hasSuffix(".atom") { return try await storyFeed(request, String(name.dropLast(5))) }
    let id = Story.ID(rawValue: name)
    let similar: [SimilarFinding]? = desk.known(.similar(id))
    let variant = similar == nil ? "without" : "with"
    var response = try await page(request, "The story", variant: variant) { edition in
      site.story(try await desk.story(id, edition), similar: similar)
    }
    if similar == nil, response.status == .ok {
      // The stories like it are looked for among tens of thousands, once the page itself is on its way.
      Task {
        try? await desk.answer(.similar(id), within: .seconds(120)) { try await similarStories(to: id, $0) }
      }
      response.headers[Self.refresh] = "2"
    }
    return response
  }

  private func similarStories(to id: Story.ID, _ edition: Edition) async throws -> [SimilarFinding] {
    // One index for all stories of the present; an older story is looked up by itself.
    guard edition.reader.story(id) != nil else {
      return try await edition.analyst.similar(to: id, limit: 8, now: edition.moment)
    }
    let stories = try await desk.similarStories()
    return stories?.similar(to: id, limit: 8) ?? []
  }

  /// A page of the present edition: at once where it is known, else one that asks again by itself.
  ///
  /// - Parameters:
  ///   - request: Asks for it; its address names it.
  ///   - what: What the page is, for those who have to wait.
  ///   - variant: Tells apart pages of one address.
  ///   - isLong: Whether a large store takes seconds for it.
  ///   - make: Makes it.
  func page(
    _ request: Request, _ what: String, variant: String = "", isLong: Bool = false,
    _ make: @escaping @Sendable (Edition) async throws -> String
  ) async throws -> Response {
    do {
      let question = Desk.Question.page(variant + request.uri.string, isLong: isLong)
      let page = try await desk.answer(question, within: Self.patience) { edition in
        Document.page(try await make(edition))
      }
      if let page { return page.response(to: request) }
      if desk.edition == nil, let failure = desk.failure {
        return Document.page(site.failure("Nothing can be shown", reason: failure), isKept: false)
          .response(to: request, status: .internalServerError)
      }
      var response = Document.page(site.preparing(what), isKept: false).response(
        to: request, status: .accepted)
      response.headers[Self.refresh] = "1"
      response.headers[.cacheControl] = "no-store"
      return response
    } catch let error as AggregationError {
      return missing(request, "There is no such page", "\(error)")
    }
  }

  func missing(_ request: Request, _ title: String, _ reason: String) -> Response {
    Document.page(site.failure(title, reason: reason), isKept: false).response(to: request, status: .notFound)
  }

  func feedsPage(number: Int, notice: Site.Notice?) async throws -> String {
    // A list of a hundred thousand feeds takes a second to read.
    let checkups = try await Answer(on: reading) { try await newsroom.checkups() }.value(within: .seconds(60))
    let rows = (checkups ?? []).map { checkup in
      Site.FeedRow(
        address: checkup.address, title: checkup.title, condition: checkup.kind.description,
        isWell: !checkup.health.condition.isSick, finding: checkup.health.finding,
        advice: checkup.health.advice,
        lastAnswered: checkup.state.lastAnswered)
    }
    return site.feeds(rows, page: min(max(1, number), 100_000), crawl: crawling.current, notice: notice)
  }

  /// What is known of an outlet beside its items, each with where it is from.
  private func facts(
    of id: Outlet.ID, among outlets: [Outlet], _ analyst: Analyst
  ) async throws -> [Site.OutletFact] {
    guard let outlet = outlets.first(where: { $0.id == id }) else { return [] }
    let list = "the feed list"
    var facts: [Site.OutletFact] = []
    if let entry = analyst.ownerEntry(of: outlet) {
      let owner = entry.owner.isEmpty ? "unknown" : entry.owner
      facts.append(.init(name: "Owner", value: owner, source: "\(entry.source), \(entry.date)"))
    } else {
      facts.append(
        .init(
          name: "Owner", value: outlet.owner?.rawValue ?? "unknown",
          source: outlet.owner == nil ? "nobody has named one" : list))
    }
    facts.append(.init(name: "Role", value: outlet.role.rawValue, source: list))
    if let country = outlet.country { facts.append(.init(name: "Country", value: country, source: list)) }
    if let language = outlet.language { facts.append(.init(name: "Language", value: language, source: list)) }
    if let site = outlet.site { facts.append(.init(name: "Site", value: site, source: list)) }
    for feed in try await analyst.feeds(of: id).prefix(20) {
      let beats = feed.beats.isEmpty ? "no beat" : feed.beats.joined(separator: ", ")
      facts.append(.init(name: "Feed", value: feed.address, source: beats))
    }
    return facts
  }

  private func day(at date: Date) -> String { CalendarDay.name(of: date, timeZone) }
  private func day(before date: Date) -> String { CalendarDay.name(of: date - 86_400, timeZone) }

  /// How long a browser waits for a page before it gets one that says so.
  static let patience = Duration.milliseconds(120)
  static let refresh = HTTPField.Name("Refresh") ?? .retryAfter
}

/// A day of a calendar on the user's wall.
struct CalendarDay {
  let start: Date
  let end: Date

  /// - Parameter name: Such as "2026-11-21".
  init?(_ name: String, _ timeZone: TimeZone) {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    let calendar = Self.calendar(timeZone)
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day),
      let date = calendar.date(from: DateComponents(year: year, month: month, day: day)),
      calendar.component(.day, from: date) == day, let interval = calendar.dateInterval(of: .day, for: date)
    else { return nil }
    (start, end) = (interval.start, interval.end)
  }

  static func name(of date: Date, _ timeZone: TimeZone) -> String {
    date.formatted(Date.ISO8601FormatStyle(timeZone: timeZone).year().month().day())
  }

  private static func calendar(_ timeZone: TimeZone) -> Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    return calendar
  }
}
