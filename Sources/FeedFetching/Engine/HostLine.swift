import News

/// Hosts in the order in which they may be asked: a binary heap. Of hosts that are ready at the same moment
/// the one that has stood longer comes first, which makes the turns go round.
struct HostLine: Sendable {
  struct Place: Sendable {
    let host: Host
    let readyAt: Duration
    fileprivate let number: Int

    fileprivate func isBefore(_ other: Place) -> Bool {
      readyAt == other.readyAt ? number < other.number : readyAt < other.readyAt
    }
  }

  private var places: [Place] = []
  private var count = 0

  var first: Place? { places.first }

  mutating func insert(_ host: Host, readyAt: Duration) {
    count += 1
    places.append(Place(host: host, readyAt: readyAt, number: count))
    var child = places.count - 1
    while child > 0, places[child].isBefore(places[(child - 1) / 2]) {
      places.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func removeFirst() {
    places.swapAt(0, places.count - 1)
    places.removeLast()
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < places.count && places[child].isBefore(places[least]) {
        least = child
      }
      if least == parent { return }
      places.swapAt(parent, least)
      parent = least
    }
  }
}
