internal import Foundation

/// Finding the entries that a text is near to.
extension StoryClustering {
  /// Finds a new entry's nearest ones and tells them of it.
  mutating func compare(_ slot: Int32, _ document: Document) {
    let isLate = entries[Int(slot)].time < latest - Self.step
    connect(slot, document, comparing: Self.candidateCount, reach: isLate ? .wide : .latest)
    graph.announce(slot) { !unconnected.contains($0) }
  }

  /// Finds the nearest ones of a restored entry, unless they are known.
  ///
  /// Such entries wait for this until something new comes near them. They look for all that they can remember, because
  /// what came after them will not tell them of itself.
  mutating func connect(_ slot: Int32) {
    guard unconnected.remove(slot) != nil else { return }
    connect(slot, documents[Int(slot)], comparing: settings.neighbours, reach: .wide)
  }

  private mutating func connect(
    _ slot: Int32, _ document: Document, comparing count: Int, reach: CandidateIndex.Reach
  ) {
    func edges(acrossLanguages: Bool) -> [NeighbourGraph.Edge] {
      self.edges(of: document, slot: slot, count: count, reach: reach, acrossLanguages: acrossLanguages)
    }
    let bridges = index.hasConcepts ? edges(acrossLanguages: true) : []
    graph.connect(slot, edges(acrossLanguages: false), bridges: bridges)
  }

  /// The entries near a document: those of its own language, or those of others. Where the reach has portions, one that is near is
  /// missed if those that promise more are not.
  private mutating func edges(
    of document: Document, slot: Int32, count: Int, reach: CandidateIndex.Reach, acrossLanguages: Bool
  ) -> [NeighbourGraph.Edge] {
    let time = entries[Int(slot)].time
    let sight = sights[Int(slot)]
    let candidates = sights.withUnsafeBufferPointer { sights in
      fadings.withUnsafeBufferPointer { fadings in
        index.candidates(
          for: document, count: count, slots: sights.count, acrossLanguages: acrossLanguages, reach: reach,
          prefetch: { sights.prefetch(Int($0)) }
        ) { other in
          let otherSight = sights[Int(other)]
          guard other != slot, otherSight.mayShareLanguage(sight) != acrossLanguages else { return 0 }
          let hours = otherSight.hours(to: sight)
          return hours < fadings.count ? fadings[hours] : 0
        }
      }
    }
    let (window, decay) = (settings.window.seconds, settings.decay.seconds)
    let least = acrossLanguages ? Self.leastAcross : NeighbourGraph.leastLikeness
    // Across languages few are near at best.
    let portionLength = max(1, acrossLanguages ? candidates.count : reach.portion ?? candidates.count)
    // What it reads is named, since the whole grouping would be copied otherwise.
    return documents.comparing(document, acrossLanguages: acrossLanguages) {
      [profiles, sights] comparison in
      var edges: [NeighbourGraph.Edge] = []
      for start in stride(from: 0, to: candidates.count, by: portionLength) {
        let portion = candidates[start..<min(candidates.count, start + portionLength)]
        let known = edges.count
        comparison.prefetch(portion)
        profiles.withUnsafeBufferPointer { $0.prefetch(portion) }
        for other in portion {
          let cosine = comparison.product(with: other)
          // Time only takes of it.
          guard cosine >= least, other < NeighbourGraph.capacity else { continue }
          let distance = profiles[Int(other)].distance(to: time)
          guard distance <= window else { continue }
          // Texts that are nearly the same are one report, however much later it was printed.
          let fading = acrossLanguages ? 1 : 1 - cosine * cosine * cosine * cosine
          var likeness = cosine * exp(-Float(distance / decay) * max(0, fading))
          if !acrossLanguages, sights[Int(other)].sharesOutlet(sight) {
            likeness *= 1 - Self.repetitionLoss * (1 - min(1, cosine * cosine))
          }
          if likeness >= least { edges.append(NeighbourGraph.Edge(to: other, likeness: likeness)) }
        }
        // Where none of these is near, hardly one of those that promise less is.
        if edges.count == known { break }
      }
      return edges
    }
  }

  /// What two texts of one outlet lose of their likeness where they have nothing in common: it seldom reports one event twice,
  /// but often two of one kind, in its own words. Texts that are nearly the same lose nothing; they are one report, updated.
  private static let repetitionLoss: Float = 0.3
  /// Across languages a likeness of less than this is chance.
  private static let leastAcross: Float = 0.15

  /// How many of the most promising entries come into question for a new one, where so many are.
  private static let candidateCount = 48
}
