internal import CSampleDay
public import Foundation

/// The sample news day that is built into the program: its feeds and the list of them.
public enum SampleDay {
  /// One file of the sample day.
  public struct File: Sendable, Hashable {
    /// The file's name, such as "harbour-gazette.xml".
    public let name: String
    public let bytes: [UInt8]
  }

  /// All feeds of the day, in order of name.
  public static let files: [File] = (0..<echometer_sample_file_count()).map { index in
    let file = echometer_sample_file_at(index)
    return File(
      name: String(cString: file.name),
      bytes: Array(UnsafeBufferPointer(start: file.bytes, count: Int(file.count))))
  }

  /// The feed list of the day, its addresses pointing at a server of ours.
  ///
  /// - Parameter server: The server's address without a final slash, such as "http://127.0.0.1:40123".
  public static func feedList(servedFrom server: String) -> [UInt8] {
    guard let list = files.first(where: { $0.name == feedListName }) else { return [] }
    let text = String(decoding: list.bytes, as: UTF8.self)
    return Array(text.replacing(placeholder, with: server).utf8)
  }

  /// The moment the day ends and the demo crawls at: 2026-09-16, 06:00 UTC.
  public static let now = Date(timeIntervalSince1970: 1_789_538_400)

  /// How long the day is: 36 hours, in seconds.
  public static let length: Double = 36 * 3600

  static let feedListName = "feeds.opml"
  private static let placeholder = "http://sample.invalid"
}
