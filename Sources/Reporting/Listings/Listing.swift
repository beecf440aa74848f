/// What a command prints for people to read.
public protocol Listing {
  /// The text without a line break at its end, or what to do when there is nothing to list.
  ///
  /// - Parameters:
  ///   - width: Columns of the terminal.
  ///   - styled: Whether to use the styles of ANSI terminals.
  func text(width: Int, styled: Bool) -> String
}
