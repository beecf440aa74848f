import Foundation

/// Reads a date made of words: weekday, day, name of the month, year, clock and zone in almost any order.
struct DateWords {
  private enum Word {
    case number(Int, digits: Int)
    case name(String)
    /// A clock "11:22:33", or the day "26/06/2020".
    case parts([Int], separator: UInt8, lengths: [Int])
    case sign(UInt8)
    /// Something that is no part of a date.
    case unknown
  }

  private var words: [Word] = []

  init(_ text: String) {
    // A full stop after a month or weekday says nothing; one between digits begins a fraction.
    // What stands in brackets repeats the zone in words.
    let lowered = Array(text.lowercased().utf8)
    var bytes = lowered.prefix { $0 != UInt8(ascii: "(") }
    while let first = bytes.first {
      if first.isDigit {
        words.append(Self.digits(&bytes))
      } else if first.isLetter || first >= 0x80 {
        let name = bytes.prefix { $0.isLetter || $0 >= 0x80 || $0 == 0x2f || $0 == 0x5f || $0 == 0x2e }
        bytes = bytes.dropFirst(name.count)
        let kept = name.filter { $0 != 0x2e }
        // "déc.": decomposed accents become one letter.
        words.append(.name(String(decoding: kept, as: UTF8.self).precomposedStringWithCanonicalMapping))
      } else {
        bytes = bytes.dropFirst()
        if first == 0x2b || first == 0x2d { words.append(.sign(first)) }
      }
    }
  }

  private static func digits(_ bytes: inout ArraySlice<UInt8>) -> Word {
    var numbers: [Int] = []
    var lengths: [Int] = []
    var separator: UInt8 = 0
    while true {
      let run = bytes.prefix(while: \.isDigit)
      guard run.count <= 6 else {
        bytes = bytes.dropFirst(run.count)
        return .unknown
      }
      numbers.append(run.reduce(0) { $0 * 10 + Int($1 - 0x30) })
      lengths.append(run.count)
      bytes = bytes.dropFirst(run.count)
      guard let next = bytes.first, [0x3a, 0x2f, 0x2d, 0x2e].contains(next),
        separator == 0 || next == separator,
        let following = bytes.dropFirst().first, following.isDigit
      else { break }
      // "-0500" behind a number is a zone, "2003-12-31" a day.
      if next == 0x2d, bytes.dropFirst().prefix(while: \.isDigit).count == 4, numbers.count == 1,
        lengths[0] == 4
      {
        break
      }
      separator = next
      bytes = bytes.dropFirst()
    }
    if separator == 0x3a, bytes.first == 0x2e {
      // A fraction of a second.
      bytes = bytes.dropFirst().drop(while: \.isDigit)
    }
    return numbers.count == 1
      ? .number(numbers[0], digits: lengths[0]) : .parts(numbers, separator: separator, lengths: lengths)
  }

  /// The offset when all words are a zone; 0 when there are none, `nil` when there is anything else.
  mutating func zoneOnly() -> Int? {
    var reader = Reader()
    for word in words { guard reader.zone(word) else { return nil } }
    return reader.finishedOffset()
  }

  /// The instant the words name.
  mutating func date() -> Date? {
    var reader = Reader()
    for word in words { guard reader.read(word) else { return nil } }
    return reader.date()
  }

  // MARK: Reading

  private struct Reader {
    private var fields = DateFields()
    private var numbers: [(value: Int, digits: Int)] = []
    private var month: Int?
    private var year: (value: Int, digits: Int)?
    private var day: Int?
    private var hasClock = false
    private var isAfternoon: Bool?
    private var sign: UInt8 = 0
    private var offset: Int?
    private var hasZoneName = false
    private var namedZone: TimeZone?
    private var isMonthDoubtful = false

    /// - Returns: Whether the word can be part of a date.
    mutating func read(_ word: Word) -> Bool {
      switch word {
      case .sign(let sign):
        self.sign = sign
        return true
      case .name(let name): return read(name)
      case .number(let value, let digits):
        if (hasClock || hasZoneName), sign != 0, zone(word) { return true }
        sign = 0
        if digits == 4, value > 31 || month != nil, year == nil {
          year = (value, 4)
        } else {
          numbers.append((value, digits))
        }
        return digits <= 4
      case .parts(let parts, let separator, let lengths):
        if separator == 0x3a { return hasClock ? zone(word) : clock(parts, lengths) }
        sign = 0
        return calendar(parts, lengths)
      case .unknown: return false
      }
    }

    private mutating func read(_ name: String) -> Bool {
      if let number = DateNames.months[name] {
        // "mar., 01 déc.": a Tuesday in French, and no March, when another month follows.
        if month == nil || isMonthDoubtful { month = number }
        isMonthDoubtful = DateNames.weekdays.contains(name)
        return true
      }
      if DateNames.weekdays.contains(name), !hasClock || DateNames.zones[name] == nil { return true }
      switch name {
      case "am", "a": if hasClock || name == "am" { isAfternoon = false; return true }
      case "pm", "p": if hasClock || name == "pm" { isAfternoon = true; return true }
      case "m" where isAfternoon != nil: return true
      case "at" where !hasClock: return true
      case "st", "nd", "rd", "th", "t", "de", "of", "um", "à", "le", "du", "the", "on", "uhr": return true
      default: break
      }
      if let hours = DateNames.zones[name] {
        if offset == nil { offset = Int(hours * 3_600) }
        hasZoneName = true
        return true
      }
      // "Fri, 28 May 2010 21:03:38 XYZ" has a zone nobody knows; a word before the clock is no date.
      if hasClock, offset == nil, name.utf8.count <= 32,
        name.utf8.allSatisfy({ $0.isLetter || $0 == 0x2f || $0 == 0x5f })
      {
        if name.contains("/"), let zone = TimeZone(identifier: DateNames.identifier(name)) {
          namedZone = zone
        }
        return sign == 0
      }
      return false
    }

    private mutating func clock(_ parts: [Int], _ lengths: [Int]) -> Bool {
      guard parts.count <= 3, lengths.allSatisfy({ $0 <= 2 }) else { return false }
      // "24:05" is met for five past midnight of the same day.
      fields.hour = parts[0] == 24 ? 0 : parts[0]
      fields.minute = parts[1]
      fields.second = parts.count > 2 ? parts[2] : 0
      hasClock = true
      sign = 0
      return true
    }

    private mutating func calendar(_ parts: [Int], _ lengths: [Int]) -> Bool {
      guard parts.count == 3, lengths.allSatisfy({ $0 <= 4 }) else { return false }
      if lengths[0] == 4 {
        year = (parts[0], 4)
        month = parts[1]
        day = parts[2]
      } else {
        year = (parts[2], lengths[2])
        // Day before month, unless only the American order makes a date.
        let isAmerican = parts[1] > 12 && parts[0] <= 12
        day = isAmerican ? parts[1] : parts[0]
        month = isAmerican ? parts[0] : parts[1]
      }
      return true
    }

    /// "+0100", "-01:30", "+1", "GMT", "GMT-07:00", "Z".
    mutating func zone(_ word: Word) -> Bool {
      var minutes: Int
      switch word {
      case .sign(let sign):
        self.sign = sign
        return true
      case .name(let name):
        guard let hours = DateNames.zones[name] else { return false }
        // "-05:00Z" already said it.
        if offset == nil { offset = Int(hours * 3_600) }
        return sign == 0 || name == "z"
      case .number(let value, let digits):
        guard sign != 0 else { return false }
        minutes = digits <= 2 ? value * 60 : value / 100 * 60 + value % 100
        if digits == 6 { minutes = value / 10_000 * 60 + value / 100 % 100 }
      case .parts(let parts, let separator, _):
        guard sign != 0, separator == 0x3a, parts.count >= 2 else { return false }
        minutes = parts[0] * 60 + parts[1]
      case .unknown: return false
      }
      guard minutes <= 24 * 60 else { return false }
      offset = (sign == 0x2d ? -minutes : minutes) * 60
      sign = 0
      return true
    }

    func finishedOffset() -> Int? { sign == 0 ? offset ?? 0 : nil }

    mutating func date() -> Date? {
      guard let month else { return nil }
      fields.month = month
      if day == nil, let index = numbers.firstIndex(where: { $0.digits <= 2 && (1...31).contains($0.value) })
      {
        day = numbers.remove(at: index).value
      }
      let isYearNumber = year == nil
      if isYearNumber, let first = numbers.first { year = first }
      // A number that fits nowhere, such as the 99th of a month, makes the whole date doubtful.
      guard let year, year.digits == 2 || year.digits == 4, numbers.count <= (isYearNumber ? 1 : 0) else {
        return nil
      }
      fields.year = DateFields.fullYear(year.value, digits: year.digits)
      fields.day = day ?? 1
      if let isAfternoon, (1...12).contains(fields.hour) {
        fields.hour = fields.hour % 12 + (isAfternoon ? 12 : 0)
      }
      fields.offset = offset ?? 0
      guard let date = fields.date else { return nil }
      guard offset == nil, let namedZone else { return date }
      return date.addingTimeInterval(-Double(namedZone.secondsFromGMT(for: date)))
    }
  }
}
