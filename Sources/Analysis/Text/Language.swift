internal import CLanguage
internal import Foundation
public import News

/// Which language a text is written in.
public enum Language {
  /// The answer when a language can neither be read from the feed nor told from the text (ISO 639-2).
  public static let undetermined = "und"

  /// The language of an item: as declared, else as its title and summary show, else ``undetermined``.
  ///
  /// - Returns: A primary language subtag in lower case, such as "en".
  public static func of(_ item: Item) -> String {
    if let declared = item.language.flatMap(primary) { return declared }
    return detected(in: item.title + "\n" + item.summary.prefix(500))
  }

  /// The language a text shows, or ``undetermined``: short texts often do not tell.
  ///
  /// - Complexity: O(*n*) in the bytes of the text, of which at most 2,000 are read.
  public static func detected(in text: String) -> String {
    // Cut at a whole character: the detector expects valid UTF-8.
    var head = String(decoding: text.utf8.prefix(2_000), as: UTF8.self)
    let code = head.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text -> String? in
        guard let start = text.baseAddress, !text.isEmpty else { return nil }
        return echometer_detect_language(start, Int32(text.count)).map { String(cString: $0) }
      }
    }
    return code.flatMap(primary) ?? undetermined
  }

  /// The primary subtag of a language tag; `nil` when it is none, or says that the language is not known.
  private static func primary(_ tag: String) -> String? {
    let subtag = tag.prefix(while: { $0 != "-" && $0 != "_" }).lowercased()
    guard (2...3).contains(subtag.utf8.count), subtag.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
      subtag != undetermined, subtag != "mul", subtag != "zxx"
    else { return nil }
    return renamed[subtag] ?? subtag
  }

  /// Codes that mean the same language: withdrawn ones, and Bokmål, which most outlets call Norwegian.
  private static let renamed = ["iw": "he", "in": "id", "ji": "yi", "nb": "no", "jw": "jv"]
}
