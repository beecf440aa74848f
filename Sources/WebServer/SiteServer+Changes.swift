internal import Aggregation
internal import Analysis
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import News
internal import Reporting
internal import ServiceLifecycle
internal import Storage

/// What the forms of the pages do.
extension SiteServer {
  func addChanges(to router: Router<SiteContext>) {
    router.post("story/:story/star") { request, context in
      try await changeStory(request, context) { id, _ in
        _ = try await newsroom.analyst.star(id, now: desk.edition?.moment ?? newsroom.now())
        await desk.noteStars()
        return id
      }
    }
    router.post("story/:story/unstar") { request, context in
      try await changeStory(request, context) { id, _ in
        _ = try await newsroom.analyst.unstar(id)
        await desk.noteStars()
        return id
      }
    }
    router.post("story/:story/merge") { request, context in
      try await changeStory(request, context) { id, form in
        // The ID, or the address of the story's page.
        let typed = (form["other"] ?? "").trimmingCharacters(in: .whitespaces)
        let other = typed.split(separator: "/").last.map(String.init) ?? typed
        let kept = try await newsroom.storyEditor().merge(id, Story.ID(rawValue: other))
        desk.noteChange()
        return kept
      }
    }
    router.post("story/:story/split") { request, context in
      try await changeStory(request, context) { id, form in
        let items = Set(form.all("item").compactMap { Int64($0) }.map(Item.ID.init(rawValue:)))
        guard !items.isEmpty else { throw ChangeError.nothingChosen }
        let founded = try await newsroom.storyEditor().split(id, taking: items)
        desk.noteChange()
        return founded
      }
    }
    router.post("feeds/add") { request, _ in
      try await changeFeeds(request) { form in
        let beat = (form["beat"] ?? "").trimmingCharacters(in: .whitespaces)
        return try await newsroom.addFeed(
          (form["address"] ?? "").trimmingCharacters(in: .whitespaces), beat: beat.isEmpty ? nil : beat)
      }
    }
    router.post("feeds/import") { request, _ in
      try await changeFeeds(request, limit: Self.largestImport) { form in
        guard let file = form.file("file"), !file.isEmpty else { throw ChangeError.noFile }
        return try newsroom.importFeeds(file)
      }
    }
    router.post("feeds/remove") { request, _ in
      try await changeFeeds(request) { form in
        let address = form["address"] ?? ""
        try newsroom.removeFeed(address)
        return "Removed \(address). Its items stay."
      }
    }
    router.post("feeds/crawl") { request, _ in
      try await changeFeeds(request) { form in
        crawling.begin(isForced: form["force"] == "yes")
          ? "The crawl has begun." : "A crawl is under way already."
      }
    }
    router.get("feeds/crawl/events") { _, _ in events() }
    router.get("feeds.opml") { _, _ in
      Response(
        status: .ok,
        headers: [
          .contentType: "text/x-opml; charset=utf-8",
          .contentDisposition: "attachment; filename=\"feeds.opml\"",
        ], body: ResponseBody(byteBuffer: ByteBuffer(string: try newsroom.feedList())))
    }
    router.post("check") { request, _ in
      guard let form = try await form(of: request, limit: Self.longestDraft) else { return Self.outdated }
      let text = form["draft"] ?? ""
      guard let edition = desk.edition else {
        let notice = Site.Notice("Nothing has been counted yet. Try again in a moment.", isError: true)
        return Document.page(site.check(draft: text, notice: notice), isKept: false).response(to: request)
      }
      do {
        let draft = try DraftFile(text: text).draft
        // Not kept with the answers: a draft is nobody else's business.
        let finding = try await Answer(on: checking) {
          try await edition.analyst.check(draft, now: edition.moment)
        }
        .value(within: .seconds(60))
        return Document.page(site.check(draft: text, finding: finding), isKept: false).response(to: request)
      } catch let error as AggregationError {
        return Document.page(
          site.check(draft: text, notice: Site.Notice("\(error)", isError: true)), isKept: false
        ).response(to: request, status: .badRequest)
      }
    }
    router.post("login") { request, _ in
      guard let token = gate.rules.token else {
        return Response(status: .seeOther, headers: [.location: "/"])
      }
      guard let body = await body(of: request, limit: 10_000),
        let form = FormBody(body, type: request.headers[.contentType] ?? ""), let secret = form["secret"],
        Secret.equals(secret, token)
      else {
        return Document.page(site.login(failed: true), isKept: false).response(
          to: request, status: .forbidden)
      }
      // A proxy in front says whether the visitor's own connection is encrypted.
      let isEncrypted = Gatekeeper.forwardedScheme.flatMap { request.headers[$0] } == "https"
      let cookie =
        "\(Gatekeeper.cookie)=\(gate.rules.session); Path=/; HttpOnly; SameSite=Strict; Max-Age=2592000"
        + (isEncrypted ? "; Secure" : "")
      return Response(status: .seeOther, headers: [.location: "/", .setCookie: cookie])
    }
  }

  /// Why a form changes nothing.
  private enum ChangeError: Error, CustomStringConvertible {
    case nothingChosen
    case noFile

    var description: String {
      switch self {
      case .nothingChosen: "No item was chosen."
      case .noFile: "No file was chosen, or it is empty."
      }
    }
  }

  // MARK: Forms

  /// The fields of a form that comes from a page of ours; `nil` for another one.
  private func form(of request: Request, limit: Int = 1 << 20) async throws -> FormBody? {
    guard let body = await body(of: request, limit: limit) else { throw HTTPError(.contentTooLarge) }
    guard let form = FormBody(body, type: request.headers[.contentType] ?? ""),
      gate.isOwn(request, formToken: form["token"])
    else { return nil }
    return form
  }

  /// The body of a request; `nil` when it is too long or takes too long.
  func body(of request: Request, limit: Int) async -> [UInt8]? {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit { return nil }
    return await withTaskGroup(of: [UInt8]?.self) { group in
      group.addTask {
        guard let buffer = try? await request.body.collect(upTo: limit) else { return nil }
        return Array(buffer.readableBytesView)
      }
      group.addTask {
        try? await Task.sleep(for: .seconds(configuration.clientTimeout))
        return nil
      }
      defer { group.cancelAll() }
      return await group.next() ?? nil
    }
  }

  private static var outdated: Response {
    Gatekeeper.plain(
      .forbidden,
      "This form is of a page from before the site was started anew. Go back, load the page again, and repeat."
    )
  }

  /// Changes a story and leads to its page, or says there why not.
  private func changeStory(
    _ request: Request, _ context: SiteContext, _ change: (Story.ID, FormBody) async throws -> Story.ID
  ) async throws -> Response {
    guard let form = try await form(of: request) else { return Self.outdated }
    let id = Story.ID(rawValue: context.parameters.get("story") ?? "")
    do {
      let story = try await change(id, form)
      // Back to where the star was set; a change of the story itself leads to its page.
      let isStar = request.uri.path.hasSuffix("star")
      let back = isStar ? Self.path(ofReferer: request) : nil
      return Response(status: .seeOther, headers: [.location: back ?? SiteAddress.story(story).text])
    } catch {
      guard error is AggregationError || error is ChangeError || error is StorageError else { throw error }
      let story = try await desk.answer(.story(id), within: .seconds(20)) { try await desk.story(id, $0) }
      guard let story else { return missing(request, "The story was not changed", "\(error)") }
      let page = site.story(story, similar: [], notice: Site.Notice("\(error)", isError: true))
      return Document.page(page, isKept: false).response(to: request, status: .badRequest)
    }
  }

  /// The page of ours that a form was sent from.
  private static func path(ofReferer request: Request) -> String? {
    guard let referer = request.headers[.referer], let address = URL(string: referer),
      let authority = request.head.authority, referer.contains("://\(authority)/"),
      address.path.hasPrefix("/"),
      !address.path.hasPrefix("//")
    else { return nil }
    return address.path(percentEncoded: true) + (address.query(percentEncoded: true).map { "?" + $0 } ?? "")
  }

  /// Changes the feed list and shows its page with what came of it.
  private func changeFeeds(
    _ request: Request, limit: Int = 1 << 20, _ change: (FormBody) async throws -> String
  ) async throws -> Response {
    guard let form = try await form(of: request, limit: limit) else { return Self.outdated }
    do {
      let page = try await feedsPage(number: 1, notice: Site.Notice(try await change(form)))
      return Document.page(page, isKept: false).response(to: request)
    } catch {
      guard error is AggregationError || error is ChangeError else { throw error }
      let page = try await feedsPage(number: 1, notice: Site.Notice("\(error)", isError: true))
      return Document.page(page, isKept: false).response(to: request, status: .badRequest)
    }
  }

  // MARK: Live

  /// The state of the crawl as server-sent events, a line at least every fifteen seconds.
  private func events() -> Response {
    /// A state as the pages' script reads it.
    struct Event: Encodable {
      let isRunning: Bool
      let done: Int
      let due: Int
      let newItems: Int
      let text: String
    }
    let states = crawling.states()
    let lines = AsyncStream<ByteBuffer> { continuation in
      let reading = Task {
        for await state in states {
          let event = Event(
            isRunning: state.isRunning, done: state.done, due: state.due, newItems: state.newItems,
            text: state.text)
          if let data = try? JSONEncoder().encode(event) {
            continuation.yield(ByteBuffer(string: "data: \(String(decoding: data, as: UTF8.self))\n\n"))
          }
          // Ten a second are enough for the eye.
          try? await Task.sleep(for: .milliseconds(100))
        }
      }
      let beating = Task {
        while !Task.isCancelled {
          try? await Task.sleep(for: .seconds(15))
          continuation.yield(ByteBuffer(string: ": still here\n\n"))
        }
      }
      continuation.onTermination = { _ in
        reading.cancel()
        beating.cancel()
      }
    }
    let body = ResponseBody(asyncSequence: lines.cancelOnGracefulShutdown())
    return Response(
      status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"], body: body)
  }

  private static let longestDraft = 2 << 20
  private static let largestImport = 32 << 20
}
