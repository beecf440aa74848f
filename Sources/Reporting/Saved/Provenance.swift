public import Analysis
public import Foundation

/// What a report was made of: all that is needed to make it again from the same store, and to tell whether the store still
/// gives the same.
public struct Provenance: Hashable, Sendable {
  /// The program's version.
  public let version: String
  /// The moment it was made for.
  public let now: Date
  public let window: Window
  /// The zone that its times are shown in; UTC for JSON.
  public let timeZone: TimeZone
  /// The columns of a plain text; `nil` for other formats.
  public let width: Int?
  /// See `Methods.fingerprint`.
  public let fingerprint: String
  /// See `Methods.inputs`.
  public let inputs: [String: String]

  init(_ findings: Findings, timeZone: TimeZone) {
    version = findings.methods.version
    now = findings.methods.now
    window = findings.window
    self.timeZone = timeZone
    width = nil
    fingerprint = findings.methods.fingerprint
    inputs = findings.methods.inputs
  }

  /// What stands before the fields in plain text and in Markdown.
  static let mark = "echometer-report"

  /// As names and values, none of which needs escaping; times in milliseconds since 1970.
  var fields: [(name: String, value: String)] {
    [
      ("version", version), ("now", Self.text(now)), ("since", Self.text(window.since)),
      ("until", Self.text(window.until)), ("zone", timeZone.identifier), ("fingerprint", fingerprint),
    ] + inputs.sorted { $0.key < $1.key }.map { (Self.inputPrefix + $0.key, $0.value) }
  }

  /// The fields in one line; a width is told for plain text.
  func line(width: Int? = nil) -> String {
    let fields = fields + (width.map { [("width", String($0))] } ?? [])
    return ([Self.mark] + fields.map { "\($0.name)=\($0.value)" }).joined(separator: " ")
  }

  /// - Parameter fields: As ``fields`` has them; a zone may be missing.
  /// - Returns: `nil` when something is missing or is not what it should be.
  init?(fields: [String: String]) {
    guard let version = fields["version"], let fingerprint = fields["fingerprint"],
      let now = Self.date(fields["now"]), let since = Self.date(fields["since"]),
      let until = Self.date(fields["until"]), since < until,
      let timeZone = TimeZone(identifier: fields["zone"] ?? "UTC")
    else { return nil }
    self.version = version
    self.now = now
    window = Window(since: since, until: until)
    self.timeZone = timeZone
    width = fields["width"].flatMap { Int($0) }
    self.fingerprint = fingerprint
    inputs = fields.reduce(into: [:]) { inputs, field in
      if field.key.hasPrefix(Self.inputPrefix) {
        inputs[String(field.key.dropFirst(Self.inputPrefix.count))] = field.value
      }
    }
  }

  /// The kinds of input that were other ones for another report, in order.
  public func inputs(changedIn other: Provenance) -> [String] {
    Set(inputs.keys).union(other.inputs.keys).filter { inputs[$0] != other.inputs[$0] }.sorted()
  }

  private static let inputPrefix = "input-"

  private static func text(_ date: Date) -> String {
    String(format: "%.0f", (date.timeIntervalSince1970 * 1000).rounded())
  }

  private static func date(_ text: String?) -> Date? {
    guard let milliseconds = text.flatMap({ Int64($0) }), abs(milliseconds) < 100_000_000_000_000 else {
      return nil
    }
    return Date(timeIntervalSince1970: Double(milliseconds) / 1000)
  }
}
