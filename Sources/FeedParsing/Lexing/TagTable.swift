/// Finds the ``ElementName/Tag`` of a local name, upper and lower case taken as one.
///
/// Names are compared as words of eight bytes with the bit of lower case set: letters become lower case, and
/// no two names of ours become alike by it.
struct TagTable: @unchecked Sendable {
  private struct Key: Equatable {
    var length = 0
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0

    var hash: Int {
      let mixed =
        (first &* 0x9e37_79b9_7f4a_7c15) ^ (second &* 0xc2b2_ae3d_27d4_eb4f) ^ third ^ UInt64(length)
      return Int(truncatingIfNeeded: (mixed ^ (mixed >> 32)) & UInt64(TagTable.slotCount - 1))
    }
  }

  private struct Slot {
    var key = Key()
    var tag = ElementName.Tag.other
  }

  private static let slotCount = 1_024
  private static let longestName = 24

  // Sendable because it is never changed again. Never freed: it lives as long as the process.
  private let slots: UnsafePointer<Slot>

  static let shared = TagTable()

  private init() {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: Self.slotCount)
    slots.initialize(repeating: Slot(), count: Self.slotCount)
    for tag in ElementName.Tag.allCases where tag != .other {
      let name = Array(tag.rawValue.utf8)
      precondition(name.count <= Self.longestName, "a tag's name is at most 24 bytes long")
      let key = name.withUnsafeBufferPointer { Self.key($0) }
      var index = key.hash
      while slots[index].key.length > 0 { index = (index + 1) % Self.slotCount }
      slots[index] = Slot(key: key, tag: tag)
    }
    self.slots = UnsafePointer(slots)
  }

  func tag(_ name: UnsafeBufferPointer<UInt8>) -> ElementName.Tag {
    guard name.count <= Self.longestName, !name.isEmpty else { return .other }
    let key = Self.key(name)
    var index = key.hash
    while slots[index].key.length > 0 {
      if slots[index].key == key { return slots[index].tag }
      index = (index + 1) % Self.slotCount
    }
    return .other
  }

  private static func key(_ name: UnsafeBufferPointer<UInt8>) -> Key {
    var key = Key(length: name.count)
    key.first = word(name, 0)
    if name.count > 8 { key.second = word(name, 8) }
    if name.count > 16 { key.third = word(name, 16) }
    return key
  }

  private static func word(_ name: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in start..<min(name.count, start + 8) { word = word << 8 | UInt64(name[index] | 0x20) }
    return word
  }
}
