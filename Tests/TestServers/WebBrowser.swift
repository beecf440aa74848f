package import Foundation

/// Debian's chromium without a window, driven by its chromedriver over W3C WebDriver; it ends with the test.
package final class WebBrowser: Sendable {
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  package enum Scheme: String, Sendable, CaseIterable { case light, dark }

  private let session: String
  private let driver: Driver

  /// Starts a browser for `body` and ends it.
  package static func run(_ body: (WebBrowser) async throws -> Void) async throws {
    let driver = try Driver()
    defer { driver.stop() }
    let browser = try await WebBrowser(driver)
    do {
      try await browser.look(width: 1280)
      try await body(browser)
      await browser.end()
    } catch {
      await browser.end()
      throw error
    }
  }

  private init(_ driver: Driver) async throws {
    self.driver = driver
    try await driver.waitUntilReady()
    let options: [String: Any] = [
      "binary": driver.browser,
      "args": [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
        "--no-first-run", "--disable-extensions", "--disable-background-networking", "--disable-sync",
        "--user-data-dir=\(driver.folder.path)/profile",
        // No name is resolved, so nothing leaves the machine.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      ],
    ]
    let answer = try await driver.call(
      "POST", "/session",
      [
        "capabilities": [
          "alwaysMatch": ["goog:loggingPrefs": ["browser": "ALL"], "goog:chromeOptions": options]
        ]
      ])
    guard let id = (answer as? [String: Any])?["sessionId"] as? String else {
      throw Failure(description: "chromedriver opened no session")
    }
    session = "/session/" + id
  }

  private func end() async { _ = try? await driver.call("DELETE", session) }

  // MARK: What a visitor does

  /// Opens a page and waits until it is loaded.
  package func open(_ address: String) async throws {
    _ = try await driver.call("POST", session + "/url", ["url": address])
  }

  /// Clicks on the first element that a selector finds.
  package func click(_ selector: String) async throws {
    _ = try await driver.call("POST", "\(try await element(selector))/click", [String: Any]())
  }

  /// Types into the first element that a selector finds; into a field for files, the path of one.
  package func type(_ text: String, into selector: String) async throws {
    _ = try await driver.call("POST", "\(try await element(selector))/value", ["text": text])
  }

  /// Presses keys wherever the page has its focus.
  package func press(_ keys: String) async throws {
    let actions = keys.flatMap { key in
      [["type": "keyDown", "value": String(key)], ["type": "keyUp", "value": String(key)]]
    }
    _ = try await driver.call(
      "POST", session + "/actions", ["actions": [["type": "key", "id": "keys", "actions": actions]]])
  }

  /// Looks as a device of this size and taste would.
  package func look(width: Int, height: Int = 900, scheme: Scheme = .light) async throws {
    _ = try await command(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": false])
    _ = try await command(
      "Emulation.setEmulatedMedia",
      [
        "features": [
          ["name": "prefers-color-scheme", "value": scheme.rawValue],
          // What moves cannot be clicked on.
          ["name": "prefers-reduced-motion", "value": "reduce"],
        ]
      ])
  }

  // MARK: What a visitor sees

  package func address() async throws -> String {
    try await driver.call("GET", session + "/url") as? String ?? ""
  }

  /// The visible text of the first element that a selector finds.
  package func text(_ selector: String = "body") async throws -> String {
    try await driver.call("GET", "\(try await element(selector))/text") as? String ?? ""
  }

  /// Runs a function body in the page.
  ///
  /// - Returns: What it returns, as JSON.
  package func script(_ source: String) async throws -> Data {
    let value = try await driver.call("POST", session + "/execute/sync", ["script": source, "args": [Any]()])
    return try JSONSerialization.data(withJSONObject: value ?? NSNull(), options: [.fragmentsAllowed])
  }

  /// What the browser complained of since it was last asked: errors of scripts, refused requests.
  package func complaints() async throws -> [String] {
    let entries = try await driver.call("POST", session + "/se/log", ["type": "browser"]) as? [[String: Any]]
    return entries?.compactMap { $0["message"] as? String } ?? []
  }

  /// A picture of what is in the window, as PNG.
  package func picture() async throws -> Data {
    let text = try await driver.call("GET", session + "/screenshot") as? String
    return text.flatMap { Data(base64Encoded: $0) } ?? Data()
  }

  /// Waits until something is so.
  package func wait(_ what: String, seconds: Double = 30, until isSo: () async throws -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
      if (try? await isSo()) == true { return }
      try await Task.sleep(for: .milliseconds(100))
    }
    throw Failure(
      description: "waited \(seconds) s in vain: \(what); the page says: \(try await text().prefix(400))")
  }

  private func element(_ selector: String) async throws -> String {
    let found =
      try await driver.call("POST", session + "/element", ["using": "css selector", "value": selector])
      as? [String: String]
    guard let id = found?.values.first else { throw Failure(description: "the page has no \(selector)") }
    return session + "/element/" + id
  }

  private func command(_ name: String, _ parameters: [String: Any]) async throws -> Any? {
    try await driver.call("POST", session + "/goog/cdp/execute", ["cmd": name, "params": parameters])
  }
}

/// The process that drives the browser.
private final class Driver: Sendable {
  let folder: URL
  let browser: String
  private let port: UInt16
  private let process: Process

  init() throws {
    func installed(_ names: [String], package: String) throws -> String {
      guard let found = names.first(where: FileManager.default.isExecutableFile(atPath:)) else {
        throw WebBrowser.Failure(description: "the browser tests need \(package): apt-get install \(package)")
      }
      return found
    }
    browser = try installed(
      ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"], package: "chromium")
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "echometer-browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    port = try Nginx.freePort()
    process = Process()
    process.executableURL = URL(
      fileURLWithPath: try installed(["/usr/bin/chromedriver"], package: "chromium-driver"))
    process.arguments = ["--port=\(port)", "--silent"]
    process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": folder.path]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  func stop() {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(at: folder)
  }

  func waitUntilReady() async throws {
    for _ in 0..<600 {
      if (try? await call("GET", "/status")) != nil { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw WebBrowser.Failure(description: "chromedriver did not start")
  }

  /// - Returns: The value of the answer.
  func call(_ method: String, _ path: String, _ body: [String: Any]? = nil) async throws -> Any? {
    // Not by Foundation, which cannot read the head of chromedriver's answers.
    let text = try body.map {
      String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self)
    }
    let answer = try await RawClient.send(
      method, path, port: Int(port), fields: [("Content-Type", "application/json")], body: text)
    let value = (try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any])?["value"]
    guard answer.status == 200 else {
      let reason = (value as? [String: Any])?["message"] as? String
      throw WebBrowser.Failure(description: "\(method) \(path): \(reason ?? "no reason given")")
    }
    return value is NSNull ? nil : value
  }
}
