/// Equal values by equal numbers, in order of their first appearance.
struct Numbering<Value: Hashable> {
  let numbers: [Int]
  /// How many different values there are.
  let count: Int

  init(_ values: [Value]) {
    var known: [Value: Int] = [:]
    numbers = values.map { value in
      if let number = known[value] { return number }
      known[value] = known.count
      return known.count - 1
    }
    count = known.count
  }
}
