/// A function of numbers from 1 to 2²⁴ by a table, for what would be reckoned hundreds of times for an item.
///
/// Between two of its points, 32 for each doubling, it is a straight line: of what bends as little as a logarithm that is less
/// than 0.001 off.
struct Curve: Sendable {
  private let values: [Float]

  /// How many bits of a number's fraction tell which point it is behind, and how many lie behind those.
  private static let pointBits: UInt32 = 5, restBits = 23 - pointBits
  /// The bits of 1, as those of a point.
  private static let first = Float(1).bitPattern >> restBits
  /// From here on it is level.
  private static let last = Float(1 << 24)

  /// - Parameter function: For numbers from 1 to 2²⁴, and a little beyond.
  init(_ function: (Float) -> Float) {
    let end = Self.last.bitPattern >> Self.restBits
    values = (Self.first...(end + 1)).map { function(Float(bitPattern: $0 << Self.restBits)) }
  }

  /// Calls `body` with the function.
  func withValues<Result>(_ body: ((Float) -> Float) -> Result) -> Result {
    values.withUnsafeBufferPointer { values in
      body { number in
        let bits = max(1, min(Self.last, number)).bitPattern
        let point = Int((bits >> Self.restBits) - Self.first)
        let rest = Float(bits & ((1 << Self.restBits) - 1)) * (1 / Float(1 << Self.restBits))
        return values[point] + rest * (values[point + 1] - values[point])
      }
    }
  }
}
