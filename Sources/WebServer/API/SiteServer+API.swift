internal import Aggregation
internal import Analysis
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import News
internal import Reporting
internal import Storage

/// The same answers for programs.
extension SiteServer {
  func addAPI(to router: Router<SiteContext>) {
    let endpoints = questions + changes
    for endpoint in endpoints {
      router.on(endpoint.route, method: endpoint.method) { request, context in
        if endpoint.isChange, !gate.isOwn(request, formToken: nil) {
          return Self.problem(
            .forbidden, "A change needs the token of /api/v1/session in the header Echometer-Token.")
        }
        do {
          return try await endpoint.handle(request, context)
        } catch let error as AggregationError {
          return Self.problem(Self.isUnknown(error) ? .notFound : .badRequest, "\(error)")
        } catch let error as StorageError {
          return Self.problem(.conflict, "\(error)")
        } catch let error as Problem {
          return Self.problem(.badRequest, error.words)
        }
      }
    }
    router.get("api/v1/openapi.json") { request, _ in
      Document(
        try OpenAPI.document(endpoints, version: newsroom.version), type: "application/json", isKept: false
      ).response(to: request)
    }
  }

  // MARK: Questions

  private var questions: [Endpoint] {
    let limit = Endpoint.Parameter(
      name: "limit", kind: .integer, meaning: "How many at most; 50 unless said, 1,000 at most.")
    let story = Endpoint.Parameter(
      name: "id", place: .path, meaning: "The story’s ID, or one that was merged into it.")
    return [
      ask(
        "day", "The numbers of the day",
        answer: "Window, day, beats, methods, record of the gaps, starred stories."
      ) {
        Day($0.findings, starred: desk.starred)
      },
      ask(
        "stories", "The stories of the day, the most echoed first", [limit],
        answer: "Stories with their items."
      ) { edition, query in
        Array(edition.findings.stories.prefix(Self.limit(query)))
      },
      ask(
        "stories/{id}", "A story with the texts of its items and what is copied in them", [story],
        answer: "A story."
      ) {
        try await desk.story(Story.ID(rawValue: $1["id"] ?? ""), $0)
      },
      ask("stories/{id}/similar", "Stories like one", [story, limit], answer: "Stories, the likest first.") {
        try await $0.analyst.similar(
          to: Story.ID(rawValue: $1["id"] ?? ""), limit: Self.limit($1), now: $0.moment)
      },
      ask(
        "gaps", "What hardly anyone covers",
        [limit, .init(name: "kind", meaning: "early, beat, angle, community, primary or dropped.")],
        answer: "Gaps, the most promising first; those without a chance last."
      ) { edition, query in
        Array(
          edition.findings.gaps.filter { gap in query["kind"].map { $0 == gap.kind.rawValue } ?? true }
            .prefix(Self.limit(query)))
      },
      ask("gaps/record", "How often what was listed was picked up", answer: "The record.") { edition, _ in
        edition.findings.gapRecord
      },
      ask("outlets", "The outlets of 28 days", answer: "Outlets in order of name.") { edition, _ in
        edition.findings.outlets
      },
      ask(
        "outlets/{id}", "One outlet among the others",
        [.init(name: "id", place: .path, meaning: "Its ID, its name, or an address on its site.")],
        answer: "A profile."
      ) {
        try await $0.analyst.profile(ofOutlet: $1["id"] ?? "", until: $0.moment, now: $0.moment)
      },
      ask(
        "leads", "Who publishes before whom, and who carries the same stories",
        [.init(name: "beat", meaning: "Only feeds of this beat.")], answer: "Pairs and communities."
      ) {
        try await $0.analyst.leads(until: $0.moment, beat: $1["beat"], now: $0.moment)
      },
      ask("beats", "Each beat against its own past", answer: "Standings.") { _, _ in
        try await desk.beats()
      },
      ask("topics", "The topics of 28 days", answer: "Topics.") { edition, _ in
        try await edition.analyst.topics(until: edition.moment, now: edition.moment)
      },
      ask(
        "search", "What the items of 28 days say on a question",
        [
          .init(
            name: "q", meaning: "Words, \"phrases\", beginnings (rent*), OR, and -unwanted ones.",
            isRequired: true)
        ],
        answer: "Counts, shares and stories."
      ) {
        try await $0.analyst.search(
          String(($1["q"] ?? "").prefix(500)), until: $0.moment, now: $0.moment)
      },
      Endpoint(
        method: .get, path: "feeds", summary: "The feed list with each feed’s health",
        answer: "Feeds, the worst first."
      ) { _, _ in try Self.json(try await newsroom.checkups()) },
      Endpoint(
        method: .get, path: "crawl", summary: "How far the site’s crawl has come",
        answer: "The state of the crawl."
      ) { _, _ in try Self.json(crawling.current) },
      Endpoint(
        method: .get, path: "session", summary: "The token that changes have to bring along",
        answer: "An object with the token."
      ) { _, _ in try Self.json(["token": gate.rules.formToken]) },
    ]
  }

  /// A question to the present edition, its answer worked out once.
  private func ask<Value: Encodable & SendableMetatype>(
    _ path: String, _ summary: String, _ parameters: [Endpoint.Parameter] = [], answer: String,
    _ find: @escaping @Sendable (Edition, [String: String]) async throws -> Value
  ) -> Endpoint {
    Endpoint(method: .get, path: path, summary: summary, parameters: parameters, answer: answer) {
      request, context in
      let query = FormBody(urlEncoded: request.uri.query ?? "")
      var values: [String: String] = [:]
      for parameter in parameters {
        values[parameter.name] =
          parameter.place == .path
          ? context.parameters.get(parameter.name).flatMap(\.removingPercentEncoding) : query[parameter.name]
      }
      let asked = values
      return try await document(request, type: "application/json") {
        try Self.text(try await find($0, asked))
      }
    }
  }

  private func ask<Value: Encodable & SendableMetatype>(
    _ path: String, _ summary: String, answer: String,
    _ find: @escaping @Sendable (Edition) -> Value
  ) -> Endpoint {
    ask(path, summary, answer: answer) { edition, _ in find(edition) }
  }

  // MARK: Changes

  private var changes: [Endpoint] {
    let story = Endpoint.Parameter(name: "id", place: .path, meaning: "The story’s ID.")
    @Sendable func id(_ context: SiteContext) -> Story.ID {
      Story.ID(rawValue: context.parameters.get("id") ?? "")
    }
    return [
      Endpoint(
        method: .put, path: "stories/{id}/star", summary: "Star a story", parameters: [story],
        answer: "The star."
      ) {
        _, context in
        let star = try await newsroom.analyst.star(id(context), now: desk.edition?.moment ?? newsroom.now())
        await desk.noteStars()
        return try Self.json(star)
      },
      Endpoint(
        method: .delete, path: "stories/{id}/star", summary: "Take the star off a story", parameters: [story],
        answer: "Whether it was starred."
      ) { _, context in
        let wasStarred = try await newsroom.analyst.unstar(id(context))
        await desk.noteStars()
        return try Self.json(["wasStarred": wasStarred])
      },
      Endpoint(
        method: .post, path: "stories/{id}/merge", summary: "Make one story of two", parameters: [story],
        body: .object([
          .init(name: "other", meaning: "The ID of the story that ends in this one.", isRequired: true)
        ]),
        answer: "The ID of the story."
      ) { request, context in
        let body: Merge = try await read(request)
        let kept = try await newsroom.storyEditor().merge(id(context), Story.ID(rawValue: body.other))
        desk.noteChange()
        return try Self.json(["story": kept.rawValue])
      },
      Endpoint(
        method: .post, path: "stories/{id}/split", summary: "Make another story of some items of one",
        parameters: [story],
        body: .object([.init(name: "items", meaning: "Their numbers, as an array.", isRequired: true)]),
        answer: "The ID of the new story."
      ) { request, context in
        let body: Split = try await read(request)
        let founded = try await newsroom.storyEditor().split(
          id(context), taking: Set(body.items.map(Item.ID.init(rawValue:))))
        desk.noteChange()
        return try Self.json(["story": founded.rawValue])
      },
      Endpoint(
        method: .post, path: "feeds", summary: "Add a feed",
        body: .object([
          .init(name: "address", meaning: "Of a feed or a site.", isRequired: true),
          .init(name: "beat", meaning: "The folder to put it into."),
        ]), answer: "What was done, in words."
      ) { request, _ in
        let body: Addition = try await read(request)
        return try Self.json(["done": try await newsroom.addFeed(body.address, beat: body.beat)])
      },
      Endpoint(
        method: .delete, path: "feeds", summary: "Take a feed off the list",
        parameters: [.init(name: "address", meaning: "As the list has it.", isRequired: true)],
        answer: "What was done, in words."
      ) { request, _ in
        let address = FormBody(urlEncoded: request.uri.query ?? "")["address"] ?? ""
        try newsroom.removeFeed(address)
        return try Self.json(["done": "Removed \(address)."])
      },
      Endpoint(
        method: .post, path: "crawl", summary: "Ask the feeds that are due",
        parameters: [.init(name: "force", kind: .boolean, meaning: "Also those that are not due.")],
        answer: "Whether it has begun; it has not while one is under way."
      ) { request, _ in
        let isForced = FormBody(urlEncoded: request.uri.query ?? "")["force"] == "true"
        return try Self.json(["hasBegun": crawling.begin(isForced: isForced)])
      },
      Endpoint(
        method: .post, path: "check", summary: "Hold a draft against what was published",
        body: .text("The draft: plain text, Markdown or HTML."),
        answer: "What in it stands elsewhere, and what does not."
      ) { request, _ in
        guard let body = await body(of: request, limit: 2 << 20) else {
          throw Problem("The draft is longer than 2 MB.")
        }
        guard let edition = desk.edition else {
          throw Problem("Nothing has been counted yet. Ask again in a moment.")
        }
        let draft = try DraftFile(text: String(decoding: body, as: UTF8.self)).draft
        let finding = try await Answer(on: checking) {
          try await edition.analyst.check(draft, now: edition.moment)
        }
        .value(within: .seconds(60))
        guard let finding else { throw Problem("It took longer than a minute.") }
        return try Self.json(finding)
      },
    ]
  }

  private struct Merge: Decodable { let other: String }
  private struct Split: Decodable { let items: [Int64] }
  private struct Addition: Decodable {
    let address: String
    let beat: String?
  }

  /// What is wrong with a request, in words.
  private struct Problem: Error {
    let words: String

    init(_ words: String) { self.words = words }
  }

  /// The numbers of the day, without its lists.
  private struct Day: Encodable {
    let window: Window
    let day: DayFinding
    let beats: [BeatFinding]
    let gapRecord: GapRecord?
    let starred: [StarredFinding]
    let methods: Methods

    init(_ findings: Findings, starred: [StarredFinding]) {
      window = findings.window
      day = findings.day
      beats = findings.beats
      gapRecord = findings.gapRecord
      self.starred = starred
      methods = findings.methods
    }
  }

  // MARK: JSON

  private func read<Value: Decodable>(_ request: Request) async throws -> Value {
    guard let body = await body(of: request, limit: 1 << 20) else {
      throw Problem("The body is longer than 1 MB.")
    }
    do {
      return try JSONDecoder().decode(Value.self, from: Data(body))
    } catch {
      throw Problem("The body is not the JSON that /api/v1/openapi.json describes.")
    }
  }

  private static func limit(_ query: [String: String]) -> Int {
    min(1_000, max(1, query["limit"].flatMap { Int($0) } ?? 50))
  }

  private static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  private static func json(_ value: some Encodable) throws -> Response {
    Response(
      status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: try text(value))))
  }

  private static func problem(_ status: HTTPResponse.Status, _ words: String) -> Response {
    let text = (try? text(["error": words])) ?? "{}\n"
    return Response(
      status: status, headers: [.contentType: "application/json"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  private static func isUnknown(_ error: AggregationError) -> Bool {
    switch error {
    case .unknownStory, .unknownFeed, .unknownItem, .unknownOutlet, .uncountedOutlet, .unknownBeat: true
    default: false
    }
  }
}
