internal import Foundation

/// Numbers in words, the same on every machine whatever its locale.
enum Words {
  /// "12,345".
  static func count(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    let grouped = digits.enumerated().map { index, digit in
      index > 0 && (digits.count - index).isMultiple(of: 3) ? ",\(digit)" : String(digit)
    }
    return (number < 0 ? "−" : "") + grouped.joined()
  }

  /// "1 feed", "12 feeds", "0 stories".
  static func counted(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(count(number))\u{A0}\(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// "2.2"; "–" for what is no number.
  static func decimal(_ number: Double, places: Int = 1) -> String {
    guard number.isFinite, abs(number) < 1e12 else { return "–" }
    let text = String(format: "%.\(places)f", number)
    return text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }

  /// A count that may be a fraction, because ties are shared: "4" or "4.5".
  static func tally(_ number: Double) -> String {
    number == number.rounded() ? decimal(number, places: 0) : decimal(number)
  }

  /// "43 %"; "under 1 %" for what rounds to none but is some.
  static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "–" }
    if share > 0, share < 0.005 { return "under 1\u{A0}%" }
    return decimal(share * 100, places: 0) + "\u{A0}%"
  }

  /// "45 min", "3 h 5 min", "2 d 4 h".
  static func duration(minutes: Double) -> String {
    guard minutes.isFinite, abs(minutes) < 1e9 else { return "–" }
    let whole = Int(minutes.rounded())
    if whole < 1 { return "less than 1\u{A0}min" }
    if whole < 60 { return "\(whole)\u{A0}min" }
    if whole < 48 * 60 {
      return whole % 60 == 0 ? "\(whole / 60)\u{A0}h" : "\(whole / 60)\u{A0}h\u{A0}\(whole % 60)\u{A0}min"
    }
    let hours = whole / 60 % 24
    return "\(count(whole / 1440))\u{A0}d" + (hours == 0 ? "" : "\u{A0}\(hours)\u{A0}h")
  }

  /// A probability as reports print it: "p = 0.003", "p < 0.001".
  static func probability(_ p: Double, as letter: String) -> String {
    letter + (p < 0.001 ? "\u{A0}<\u{A0}0.001" : "\u{A0}=\u{A0}" + decimal(p, places: 3))
  }

  /// "first", "First".
  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
