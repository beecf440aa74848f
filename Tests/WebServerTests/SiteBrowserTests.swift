import Aggregation
import Foundation
import News
import TestServers
import Testing
import WebServer

/// The site in a real browser, used as its visitors use it.
@Suite("The site in a browser", .serialized)
struct SiteBrowserTests {
  private static let widths = [360, 768, 1280, 1920]

  /// What is wrong with a page, each fault in words.
  private static func faults(of browser: WebBrowser) async throws -> [String] {
    try JSONDecoder().decode([String].self, from: try await browser.script(PageChecks.script))
  }

  /// Opens a page and waits until it is more than the promise of one.
  private static func open(_ path: String, of site: SampleSite, in browser: WebBrowser) async throws {
    try await browser.open(site.address + path)
    try await browser.wait("\(path) to be ready", seconds: 30) {
      try await !browser.text("main").contains("is being counted")
    }
  }

  private static func firstStory(of site: SampleSite, in browser: WebBrowser) async throws -> String {
    try await open("/", of: site, in: browser)
    let path = try JSONDecoder().decode(
      String.self,
      from: try await browser.script("return document.querySelector('#most-echoed h3 a').pathname"))
    return path
  }

  @Test(arguments: WebBrowser.Scheme.allCases)
  func `every page fits every width, asks nobody else, and can be read by everybody`(
    scheme: WebBrowser.Scheme
  ) async throws {
    try await SampleSite.serve { site in
      try await WebBrowser.run { browser in
        let story = try await Self.firstStory(of: site, in: browser)
        let pages = [
          "/", story, "/gaps", "/gaps?kind=primary", "/outlets", "/outlet/meridian-press-agency", "/beats",
          "/search?q=bridge", "/search", "/feeds", "/check", "/day/2026-09-14", "/week", "/story/nothing",
          "/login",
        ]
        for page in pages {
          for width in Self.widths {
            try await browser.look(width: width, scheme: scheme)
            try await Self.open(page, of: site, in: browser)
            let faults = try await Self.faults(of: browser)
            #expect(faults == [], "\(page) at \(width) px, \(scheme)")
          }
          let complaints = try await browser.complaints().filter { !$0.contains("404 (Not Found)") }
          #expect(complaints == [], "\(page)")
        }
      }
    }
  }

  @Test func `a visitor finds the way by clicks and by keys`() async throws {
    try await SampleSite.serve { site in
      try await WebBrowser.run { browser in
        try await Self.open("/", of: site, in: browser)
        try await browser.press("go")
        try await browser.wait("the outlets") { try await browser.address().hasSuffix("/outlets") }
        try await browser.wait("the table") { try await browser.text("h1") == "Outlets" }
        try await browser.click("table a")
        try await browser.wait("an outlet") { try await browser.address().contains("/outlet/") }
        try await browser.press("/")
        try await browser.press("bridge\u{E007}")
        try await browser.wait("the search") { try await browser.address().contains("/search?q=bridge") }
        try await browser.wait("results") { try await browser.text("main").contains("Crayle") }
        try await browser.click(".results h3 a")
        try await browser.wait("a story") { try await browser.text("main").contains("Who had it when") }
        try await browser.click(".echo-line a")
        try await browser.wait("two items") { try await browser.text("h1") == "Side by side" }
        let complaints = try await browser.complaints()
        #expect(complaints == [])
      }
    }
  }

  @Test func `stories are starred, merged and taken apart`() async throws {
    try await SampleSite.serve { site in
      try await WebBrowser.run { browser in
        let first = try await Self.firstStory(of: site, in: browser)
        try await Self.open(first, of: site, in: browser)
        let title = try await browser.text("h1")
        try await browser.click("form[action$='/star'] button")
        try await browser.wait("the star") { try await browser.text("main").contains("★ Starred") }
        try await Self.open("/", of: site, in: browser)
        #expect(try await browser.text("#starred").contains(title))

        let other = try JSONDecoder().decode(
          String.self,
          from: try await browser.script("return document.querySelectorAll('#most-echoed h3 a')[1].href"))
        try await Self.open(first, of: site, in: browser)
        try await browser.type(other, into: "input[name='other']")
        try await browser.click("form[action$='/merge'] button")
        try await browser.wait("the merged story") {
          try await browser.text("#items").contains("Velmark central bank surprises")
        }
        // The old address leads on.
        try await browser.open(other)
        try await browser.wait("the same story") { try await browser.text("#items").contains("Crayle") }

        try await browser.click("#change summary")
        try await browser.click("#change input[name='item']")
        try await browser.click("form[action$='/split'] button")
        try await browser.wait("a story of one item") {
          try await browser.text("main").contains("One item so far")
        }
        let complaints = try await browser.complaints()
        #expect(complaints == [])
      }
    }
  }

  @Test func `feeds are imported, removed and crawled while one watches`() async throws {
    try await SampleDayServer.serve { server in
      try await SampleSite.serve(list: Array(FeedList().opml.utf8), isCrawled: false) { site in
        try await WebBrowser.run { browser in
          try await Self.open("/feeds", of: site, in: browser)
          let file = site.folder.appendingPathComponent("subscriptions.opml")
          try Data(SampleDay.feedList(servedFrom: server)).write(to: file)
          try await browser.type(file.path, into: "input[type='file']")
          try await browser.click("form[action='/feeds/import'] button")
          try await browser.wait("the import") { try await browser.text("main").contains("Added 34 feeds") }

          try await browser.click(".feed-list form button")
          try await browser.wait("one less") { try await browser.text("main").contains("33 feeds") }

          try await browser.click("form[action='/feeds/crawl'] button")
          // The page itself tells of the end, without being loaded again.
          try await browser.wait("the crawl to end", seconds: 90) {
            let text = try await browser.text(".crawl-text")
            return text.contains("Asked") && text.contains("new items")
          }
          try await browser.wait("the report", seconds: 90) {
            try await Self.open("/", of: site, in: browser)
            return try await browser.text("main").contains("High Court convicts ex-minister Crayle")
          }
          let complaints = try await browser.complaints()
          #expect(complaints == [])
        }
      }
    }
  }

  @Test func `a draft that repeats others is told so, and what it has alone`() async throws {
    try await SampleSite.serve { site in
      try await WebBrowser.run { browser in
        try await Self.open("/", of: site, in: browser)
        try await Self.open("/check", of: site, in: browser)
        let text = try #require(
          SampleDay.files.first { $0.name == "mpa.xml" }.map { String(decoding: $0.bytes, as: UTF8.self) })
        let summary = try #require(text.firstMatch(of: #/<description>([^<]{150,400})<\/description>/#)).1
        try await browser.type(
          summary + " <b>Nobody else asked the ferryman Ulric Zantosh.", into: "textarea")
        try await browser.click("form[action='/check'] button")
        try await browser.wait("the verdict", seconds: 30) {
          try await browser.text("main").contains("Stands elsewhere")
        }
        #expect(try await browser.text("#runs").contains("Meridian Press Agency"))
        #expect(try await browser.text("#own").contains("Ulric Zantosh"))
        #expect(try await Self.faults(of: browser) == [])
        let complaints = try await browser.complaints()
        #expect(complaints == [])
      }
    }
  }

  @Test func `a feed full of hostile titles is harmless and legible on every page`() async throws {
    try await HostileFeed.serve { list in
      try await SampleSite.serve(list: list) { site in
        try await WebBrowser.run { browser in
          let story = try await { () async throws -> String in
            try await Self.open("/gaps", of: site, in: browser)
            return try JSONDecoder().decode(
              String.self,
              from: try await browser.script("return document.querySelector('.numbered h3 a').pathname"))
          }()
          for page in [
            "/", "/gaps", story, "/outlets", "/outlet/hostile", "/beats", "/feeds", "/search?q=ferry",
          ] {
            try await browser.look(width: 360)
            try await Self.open(page, of: site, in: browser)
            let faults = try await Self.faults(of: browser)
            #expect(faults == [], "\(page)")
            let state = try await browser.script(
              """
              return [window.hacked === undefined, document.querySelectorAll("main script, main img, main iframe").length,
                [...document.querySelectorAll("a")].every(a => /^https?:$/.test(a.protocol)),
                [...document.querySelectorAll("main a[href^='http']")].filter(a => a.host !== location.host)
                  .every(a => a.rel === "noopener noreferrer")]
              """)
            #expect(String(decoding: state, as: UTF8.self) == "[true,0,true,true]", "\(page)")
          }
          for (word, title) in HostileFeed.legible {
            try await Self.open("/search?q=" + word, of: site, in: browser)
            try await browser.click(".results h3 a")
            try await browser.wait(title) { try await browser.text("#items").contains(title) }
          }
          let complaints = try await browser.complaints()
          #expect(complaints == [])
        }
      }
    }
  }
}
