import CEncoding
import CScanning

/// Turns the bytes of a document, piece by piece, into UTF-8 that holds only characters XML allows.
final class TextDecoder {
  /// The label of the encoding in use; `nil` until it is chosen.
  private(set) var encoding: String?

  private let contentType: String?
  private let log: RemarkLog
  private var stage = Stage.choosing
  /// Bytes not decided yet: the beginning of the document, half a character, or the sample for a guess.
  private var held: [UInt8] = []
  private var converter: UnsafeMutableRawPointer?
  private var isGuessAllowed = false
  private var hasMultibyte = false
  /// Whether the last byte was a carriage return, whose line feed may follow.
  private var endedWithReturn = false
  private var line = 1

  private enum Stage { case choosing, utf8, guessing, converting }

  /// The bytes a guess is made from, beginning with the first that is not UTF-8.
  private static let sampleLength = 32 << 10

  init(contentType: String?, log: RemarkLog) {
    self.contentType = contentType
    self.log = log
  }

  deinit { encoding_converter_destroy(converter) }

  /// Decodes the next bytes and appends them to `output`.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, into output: inout [UInt8]) {
    if held.isEmpty {
      run(bytes, isLast: isLast, into: &output)
      return
    }
    held.append(contentsOf: bytes)
    let joined = held
    held = []
    joined.withUnsafeBufferPointer { run($0, isLast: isLast, into: &output) }
  }

  private func run(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, into output: inout [UInt8]) {
    switch stage {
    case .choosing:
      guard bytes.count >= EncodingChoice.prefixLength || isLast else {
        return held.append(contentsOf: bytes)
      }
      let rest = choose(bytes)
      run(UnsafeBufferPointer(rebasing: bytes[rest...]), isLast: isLast, into: &output)
    case .guessing:
      guard bytes.count >= Self.sampleLength || isLast else { return held.append(contentsOf: bytes) }
      guess(bytes)
      run(bytes, isLast: isLast, into: &output)
    case .utf8:
      clean(bytes, isLast: isLast, mayHold: true, into: &output)
    case .converting:
      convert(bytes, isLast: isLast, into: &output)
    }
  }

  /// Chooses by declaration and returns the length of the byte order mark.
  private func choose(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let choice = EncodingChoice.choose(prefix: Array(bytes.prefix(1_024))[...], contentType: contentType)
    if let contradiction = choice.contradiction { log.add(.encoding, line: 1, detail: contradiction) }
    encoding = choice.label
    let name = EncodingChoice.iconvName(of: choice.label)
    if name != "UTF-8", let opened = encoding_converter_create(name) {
      converter = opened
      stage = .converting
    } else {
      stage = .utf8
      isGuessAllowed = true
    }
    return choice.markLength
  }

  /// Looks at the first bytes that are not UTF-8: another encoding, or UTF-8 with faults?
  private func guess(_ bytes: UnsafeBufferPointer<UInt8>) {
    isGuessAllowed = false
    stage = .utf8
    let sample = UnsafeBufferPointer(rebasing: bytes.prefix(Self.sampleLength))
    guard Self.holdsMoreFaultsThanCharacters(sample) else { return }
    var name = [CChar](repeating: 0, count: 64)
    encoding_guess(sample.baseAddress, sample.count, &name, name.count)
    var label = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      .lowercased()
    let known = EncodingChoice.iconvName(of: label)
    // uchardet names Korean by the code page.
    if label == "uhc" { label = "euc-kr" }
    // Few odd bytes say little: Western European text is then the best bet.
    let chosen = label.isEmpty || known == "UTF-8" ? "windows-1252" : label
    guard let opened = encoding_converter_create(EncodingChoice.iconvName(of: chosen)) else { return }
    log.add(.encoding, line: line, detail: "guessed \(chosen)")
    converter = opened
    encoding = chosen
    stage = .converting
  }

  private static func holdsMoreFaultsThanCharacters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var faults = 0
    var characters = 0
    var at = 0
    while at < bytes.count {
      let rest = UnsafeBufferPointer(rebasing: bytes[at...])
      let length = scan_clean(rest.baseAddress, rest.count)
      characters += rest.prefix(length).count { $0 >= 0xc0 }
      at += length
      if at < bytes.count {
        if bytes[at] >= 0x80 { faults += 1 }
        at += 1
      }
    }
    return faults > characters
  }

  /// Appends what is clean and repairs what is not.
  private func clean(
    _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, mayHold: Bool, into output: inout [UInt8]
  ) {
    var at = 0
    defer { line += lineFeeds(bytes, upTo: at) }
    if endedWithReturn, let first = bytes.first {
      endedWithReturn = false
      if first == UInt8(ascii: "\n") { at = 1 }
    }
    while at < bytes.count {
      let rest = UnsafeBufferPointer(rebasing: bytes[at...])
      let length = scan_clean(rest.baseAddress, rest.count)
      if length > 0 {
        let plain = UnsafeBufferPointer(rebasing: rest.prefix(length))
        if isGuessAllowed, !hasMultibyte { hasMultibyte = scan_plain(plain.baseAddress, length) < length }
        output.append(contentsOf: plain)
        at += length
      }
      guard at < bytes.count else { return }
      if bytes[at] == UInt8(ascii: "\r") {
        // Line ends of all kinds become line feeds (XML 1.0, section 2.11).
        output.append(UInt8(ascii: "\n"))
        at += 1
        if at == bytes.count { endedWithReturn = true } else if bytes[at] == UInt8(ascii: "\n") { at += 1 }
        continue
      }
      let fault = UnsafeBufferPointer(rebasing: bytes[at...])
      if mayHold, !isLast, Self.mayContinue(fault) { return held.append(contentsOf: fault) }
      if fault.count >= 2, fault[0] == 0xc2, (0x80...0x9f).contains(fault[1]) {
        // A control character of ISO 8859-1 is a letter of windows-1252 that was converted wrongly.
        log.add(.controlCharacter, line: line + lineFeeds(bytes, upTo: at))
        if let scalar = Windows1252.scalar(for: fault[1]) {
          output.append(contentsOf: Array(String(Character(scalar)).utf8))
        }
        at += 2
      } else if fault[0] < 0x80 {
        log.add(.controlCharacter, line: line + lineFeeds(bytes, upTo: at))
        at += 1
      } else if fault.count >= 3, fault[0] == 0xef, fault[1] == 0xbf, fault[2] >= 0xbe {
        log.add(.controlCharacter, line: line + lineFeeds(bytes, upTo: at))
        at += 3
      } else if isGuessAllowed, !hasMultibyte {
        stage = .guessing
        line += lineFeeds(bytes, upTo: at)
        let from = at
        at = 0
        return run(UnsafeBufferPointer(rebasing: bytes[from...]), isLast: isLast, into: &output)
      } else {
        log.add(.invalidBytes, line: line + lineFeeds(bytes, upTo: at))
        let scalar = Windows1252.scalar(for: fault[0]) ?? "\u{fffd}"
        output.append(contentsOf: Array(String(Character(scalar)).utf8))
        at += 1
      }
    }
  }

  private func lineFeeds(_ bytes: UnsafeBufferPointer<UInt8>, upTo end: Int) -> Int {
    scan_line_feeds(bytes.baseAddress, end)
  }

  /// Whether the bytes are the beginning of a character whose end has not come yet.
  private static func mayContinue(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = bytes[0] >= 0xf0 ? 4 : bytes[0] >= 0xe0 ? 3 : 2
    return bytes[0] >= 0xc2 && bytes[0] <= 0xf4 && bytes.count < length
      && bytes.dropFirst().allSatisfy { $0 & 0xc0 == 0x80 }
  }

  private func convert(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, into output: inout [UInt8]) {
    var at = 0
    var buffer = [UInt8](repeating: 0, count: min(max(bytes.count * 3, 256), 64 << 10))
    while at < bytes.count {
      var consumed = 0
      var produced = 0
      let rest = UnsafeBufferPointer(rebasing: bytes[at...])
      let result = encoding_convert(
        converter, rest.baseAddress, rest.count, &consumed, &buffer, buffer.count, &produced)
      at += consumed
      buffer.withUnsafeBufferPointer {
        clean(
          UnsafeBufferPointer(rebasing: $0.prefix(produced)), isLast: true, mayHold: false, into: &output)
      }
      switch Int(result) {
      case ENCODING_CONVERTED_ALL: return
      case ENCODING_OUTPUT_FULL: continue
      case ENCODING_INCOMPLETE:
        if !isLast { return held.append(contentsOf: bytes[at...]) }
        log.add(.invalidBytes, line: line)
        return
      default:
        log.add(.invalidBytes, line: line)
        output.append(contentsOf: Array("\u{fffd}".utf8))
        at += 1
      }
    }
  }
}
