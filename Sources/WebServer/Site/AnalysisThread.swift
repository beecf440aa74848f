internal import Dispatch

/// A thread for work that takes seconds, so that the threads that serve are never held up by it.
///
/// Swift's own pool has one thread a core: two reports counted at once would keep every visitor of a small machine
/// waiting.
final class AnalysisThread: TaskExecutor {
  private let queue: DispatchQueue

  init(name: String) { queue = DispatchQueue(label: name, qos: .utility) }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedTaskExecutor()
    queue.async { job.runSynchronously(on: executor) }
  }
}
