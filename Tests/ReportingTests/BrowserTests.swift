import Foundation
import News
import Reporting
import TestServers
import Testing

/// The page in a real browser, in frames of the widths of a phone, a tablet and a desk.
///
/// A window cannot be as narrow as a phone; a frame can, and media queries ask the frame. The frames have no address
/// of their own (`srcdoc`), so the document around them may measure them, though the page itself forbids scripts.
@Suite("The page in a browser", .serialized)
struct BrowserTests {
  private static let widths = [390, 768, 1400]
  private static let height = 1600
  private static let windowWidth = widths.reduce(0, +)
  /// Requested by the document around the frames, to prove that requests are seen.
  private static let control = "http://control.invalid/seen.png"

  private struct Frame: Decodable {
    let width: Int
    let scrollWidth: Int
    let paper: String
    let offender: String
  }

  @Test(arguments: Browser.Scheme.allCases)
  func `nothing overflows at any width, nothing is requested`(scheme: Browser.Scheme) async throws {
    let browser = try Browser()
    defer { browser.removeFolder() }
    var page = page
    // Once as it is, and once without its policy, so that the policy does not hide what the page would request.
    if scheme == .light {
      page = page.replacing("http-equiv=\"Content-Security-Policy\"", with: "name=\"policy\"")
    }
    let unfolded = page.replacing("<details>", with: "<details open=\"\">")
    let address = try #require(MailAddress("ann@example.org"))
    let message = Report(findings: Fixture.findings, timeZone: .gmt).mail(
      from: address, to: [address], date: FindingsBuilder.since)
    let mail = try ReceivedMail(message.source).parts[1].text
    let path = try browser.write(surroundings(of: [page, unfolded, mail]), as: "frames.html")
    let log = browser.folder + "/net.json"
    let document = try await browser.document(
      path, scheme: scheme, width: Self.windowWidth, height: Self.height, log: log)

    let result = try #require(document.firstMatch(of: #/<pre id="result">(.*?)</pre>/#.dotMatchesNewlines()))
    let frames = try JSONDecoder().decode([Frame].self, from: Data(result.1.utf8))
    #expect(frames.map(\.width) == Self.widths + Self.widths + Self.widths)
    for frame in frames {
      #expect(frame.scrollWidth == frame.width)
      #expect(frame.offender == "", "at \(frame.width) px")
      #expect(frame.paper == (scheme == .dark ? "rgb(21, 22, 24)" : "rgb(252, 251, 248)"))
    }
    #expect(try requests(in: log) == [Self.control])
  }

  @Test(arguments: Browser.Scheme.allCases)
  func `it can be seen`(scheme: Browser.Scheme) async throws {
    let browser = try Browser()
    defer { browser.removeFolder() }
    let path = try browser.write(surroundings(of: [page]), as: "frames.html")
    let picture = try await browser.picture(
      path, scheme: scheme, width: Self.windowWidth, height: Self.height)
    #expect(Array(picture.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    let size = picture.dropFirst(16).prefix(8).map(Int.init)
    #expect(size[0] << 24 | size[1] << 16 | size[2] << 8 | size[3] == Self.windowWidth)
    #expect(size[4] << 24 | size[5] << 16 | size[6] << 8 | size[7] == Self.height)
    // A picture of this size in one colour takes about 25 kB.
    #expect(picture.count > 200_000)
  }

  private var page: String {
    Report(findings: Fixture.findings, timeZone: TimeZone(identifier: "Europe/Berlin") ?? .gmt).html()
  }

  /// A document with the pages in frames of each width, which measures them when all have loaded.
  private func surroundings(of pages: [String]) -> String {
    let frames = pages.flatMap { page in
      Self.widths.map { width in
        let source = page.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
        return "<iframe width=\"\(width)\" height=\"\(Self.height)\" srcdoc=\"\(source)\"></iframe>"
      }
    }
    return """
      <!DOCTYPE html>
      <meta charset="utf-8">
      <style>body { margin: 0; display: flex } iframe { border: 0; flex: none }</style>
      \(frames.joined())
      <img src="\(Self.control)" alt="">
      <pre id="result"></pre>
      <script>
        function offender(frame) {
          for (const element of frame.contentDocument.body.querySelectorAll("*")) {
            const box = element.getBoundingClientRect();
            const isOwnBusiness = element.closest(".scroll > *, caption, .patterns");
            if (!isOwnBusiness && box.width > 0 && (box.right > frame.clientWidth + 0.5 || box.left < -0.5)) {
              return element.tagName + "." + element.getAttribute("class") + " " + element.textContent.slice(0, 60);
            }
          }
          return "";
        }
        addEventListener("load", () => {
          const frames = [...document.querySelectorAll("iframe")].map(frame => ({
            width: frame.clientWidth,
            scrollWidth: frame.contentDocument.documentElement.scrollWidth,
            paper: getComputedStyle(frame.contentDocument.body).backgroundColor,
            offender: offender(frame),
          }));
          const text = JSON.stringify(frames).replace(/[&<>]/g, "?");
          document.getElementById("result").textContent = text;
        });
      </script>
      """
  }

  /// The addresses that a page asked for. The browser's own errands have no page as their initiator.
  private func requests(in log: String) throws -> Set<String> {
    let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
    return Set(
      lines.filter { $0.contains("\"initiator\":") && $0.contains("site=file://") }
        .compactMap { $0.firstMatch(of: #/"url":"((?:https?|wss?|ftp):[^"]*)"/#).map { String($0.1) } })
  }
}
