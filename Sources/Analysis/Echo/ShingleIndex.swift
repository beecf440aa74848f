/// Where the runs of four tokens of a story's earlier items stand: a flat hash table from a shingle to its
/// first few holders.
///
/// Every shingle keeps at most ``capacity`` holders, so that a text printed by a thousand outlets costs no
/// more than one printed by four. Holders of at least two owners are kept as soon as there are two, which
/// makes "found in an earlier item of another owner" exact.
struct ShingleIndex {
  /// Holders kept of each shingle.
  static let capacity = 4

  private var keys: [UInt64]
  /// ``capacity`` items for each key, −1 where there is none.
  private var holders: [Int32]
  private var count = 0
  /// The owner of each item, by the item's number.
  private let owners: [Int]

  init(owners: [Int]) {
    self.owners = owners
    keys = Array(repeating: 0, count: 64)
    holders = Array(repeating: -1, count: 64 * Self.capacity)
  }

  /// Calls `body` with each holder, earliest first.
  @inline(__always)
  func forEachHolder(of shingle: UInt64, _ body: (Int) -> Void) {
    let slot = slot(of: shingle)
    guard keys[slot] == Self.key(shingle) else { return }
    for position in slot * Self.capacity..<(slot + 1) * Self.capacity {
      let holder = holders[position]
      if holder < 0 { return }
      body(Int(holder))
    }
  }

  /// Adds an item, which must be later than all that were added.
  mutating func insert(_ item: Int, shingles: [UInt64]) {
    for shingle in shingles {
      if (count + 1) * 2 > keys.count { grow() }
      let slot = slot(of: shingle)
      if keys[slot] == 0 {
        keys[slot] = Self.key(shingle)
        count += 1
      }
      add(item, from: slot * Self.capacity)
    }
  }

  private mutating func add(_ item: Int, from start: Int) {
    let end = start + Self.capacity
    var isOneOwner = true
    for position in start..<end {
      let holder = Int(holders[position])
      if holder == item { return }
      if holder < 0 {
        holders[position] = Int32(item)
        return
      }
      isOneOwner = isOneOwner && owners[holder] == owners[Int(holders[start])]
    }
    // Full, and all of one owner: the last of them makes room for the first of another.
    if isOneOwner, owners[Int(holders[start])] != owners[item] { holders[end - 1] = Int32(item) }
  }

  /// 0 marks an empty slot, so no shingle may have it as its key.
  private static func key(_ shingle: UInt64) -> UInt64 { shingle == 0 ? 1 : shingle }

  private func slot(of shingle: UInt64) -> Int {
    let key = Self.key(shingle)
    var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldHolders) = (keys, holders)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    holders = Array(repeating: -1, count: oldHolders.count * 2)
    for (old, key) in oldKeys.enumerated() where key != 0 {
      let slot = slot(of: key)
      keys[slot] = key
      for offset in 0..<Self.capacity {
        holders[slot * Self.capacity + offset] = oldHolders[old * Self.capacity + offset]
      }
    }
  }
}
