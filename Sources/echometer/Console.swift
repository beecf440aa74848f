import Foundation
import Reporting

/// One of the program's two outputs: results on the standard output, everything else on the standard error.
struct Console {
  static let output = Console(descriptor: STDOUT_FILENO)
  static let error = Console(descriptor: STDERR_FILENO)

  private let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  /// Whether a person is looking.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Whether colours are wanted: on a terminal, unless `NO_COLOR` is set (https://no-color.org) or the
  /// terminal is dumb.
  var isStyled: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }

  /// Columns of the terminal, or 100 for a file or a pipe.
  var width: Int {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  func print(_ text: String) { write(Array((text + "\n").utf8)) }

  func print(_ listing: some Listing) { print(listing.text(width: width, styled: isStyled)) }

  /// Prints a list for people, or as JSON, one object a line, for other programs.
  func print<Value: Encodable>(
    _ values: [Value], asJSON: Bool, listing: ([Value]) -> some Listing
  ) throws {
    if asJSON { write(Array(try JSON.lines(values).utf8)) } else { print(listing(values)) }
  }

  /// Writes all bytes. A reader that went away or a full disk ends the program, as it ends `cat`.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        guard descriptor == STDOUT_FILENO else { return }
        let reason = String(cString: strerror(errno))
        if errno != EPIPE { Self.error.print("echometer: Cannot write the standard output: \(reason).") }
        exit(ExitStatus.inputOutput.rawValue)
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Text that came from outside, without control characters that a terminal would obey, and without the
  /// passwords that addresses may carry.
  static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.replacing(/:\/\/[^\/\s@]*@/, with: "://…@").unicodeScalars.filter { scalar in
          scalar == "\n" || scalar == "\t"
            || !(scalar.properties.generalCategory == .control
              || scalar.properties.generalCategory == .format)
        }))
  }
}
