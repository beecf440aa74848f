/// A partition that grows by joining (union–find with path halving).
struct Components<Member: Hashable> {
  private var parents: [Member: Member] = [:]

  mutating func root(of member: Member) -> Member {
    var current = member
    while let parent = parents[current], parent != current {
      let grandparent = parents[parent] ?? parent
      parents[current] = grandparent
      current = grandparent
    }
    return current
  }

  mutating func join(_ left: Member, _ right: Member) {
    let (left, right) = (root(of: left), root(of: right))
    if left != right { parents[left] = right }
  }
}
