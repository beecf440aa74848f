import CScanning

/// Collects remarks up to a limit; shared by the stages of one parse.
///
/// The stages run ahead of each other by as much as one piece of the document holds, so each keeps its own
/// list: the result does not depend on the pieces.
final class RemarkLog {
  private(set) var count = 0
  /// Whether the document broke the grammar of its format, rather than merely holding unreadable values.
  private(set) var isIllFormed = false
  private var lists: [[Remark]] = [[], [], []]
  private let limit: Int
  /// The text being read, and the line it begins in: positions become lines only when a remark is kept.
  var window = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var firstLine = 1

  init(limit: Int) { self.limit = limit }

  /// All remarks by line, and on one line by stage; no more than the limit.
  var remarks: [Remark] {
    let ranked = lists.joined().enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    return ranked.prefix(limit).map(\.element)
  }

  /// The line of a position in ``window``.
  func line(_ position: Int) -> Int {
    firstLine + scan_line_feeds(window.baseAddress, min(position, window.count))
  }

  func add(_ kind: Remark.Kind, at position: Int, detail: @autoclosure () -> String = "") {
    add(kind, line: line(position), detail: detail())
  }

  func add(_ kind: Remark.Kind, line: @autoclosure () -> Int, detail: @autoclosure () -> String = "") {
    count += 1
    if !kind.isAboutValues { isIllFormed = true }
    let stage = kind.isAboutBytes ? 0 : kind.isAboutValues ? 2 : 1
    guard lists[stage].count < limit else { return }
    lists[stage].append(Remark(kind: kind, line: line(), detail: String(detail().prefix(60))))
  }
}

extension Remark.Kind {
  /// Found while decoding.
  fileprivate var isAboutBytes: Bool {
    self == .controlCharacter || self == .invalidBytes || self == .encoding
  }

  /// Found while reading what a well-formed document says, or kept out by our own limits.
  fileprivate var isAboutValues: Bool {
    switch self {
    case .unreadableDate, .unreadableBase64, .tooManyItems, .tooManyAttributes, .entityDeclaration: true
    default: false
    }
  }
}
