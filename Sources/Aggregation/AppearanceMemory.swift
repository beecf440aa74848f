internal import Analysis
internal import Foundation

/// The appearances that were read last.
actor AppearanceMemory {
  private struct Key: Hashable {
    let since: Date
    let until: Date
    let seenBy: Date
  }

  private var kept: (key: Key, appearances: Task<[AnalysisInput.Appearance], any Error>)?

  /// What is kept of this time and moment, or what `read` gives, which is kept from then on.
  func appearances(
    since: Date, until: Date, seenBy: Date,
    read: @escaping @Sendable () async throws -> [AnalysisInput.Appearance]
  ) async throws -> [AnalysisInput.Appearance] {
    let key = Key(since: since, until: until, seenBy: seenBy)
    if let kept, kept.key == key { return try await kept.appearances.value }
    // Several questions may come at once: one of them reads.
    let reading = Task { try await read() }
    kept = (key, reading)
    do {
      return try await reading.value
    } catch {
      kept = nil
      throw error
    }
  }
}
