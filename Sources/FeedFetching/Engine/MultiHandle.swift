import CLibCurl

/// libcurl's set of running transfers. Only ``Waker`` may be used from another thread than the owner's.
final class MultiHandle {
  /// Ends a wait from any thread.
  ///
  /// `curl_multi_wakeup` is the one function that may be called beside others; ``Mailbox`` keeps it from
  /// being called after the handle was closed, which makes the unchecked conformance safe.
  struct Waker: @unchecked Sendable {
    fileprivate let pointer: UnsafeMutableRawPointer

    func wake() { curl_multi_wakeup(pointer) }
  }

  private let pointer: UnsafeMutableRawPointer

  /// - Parameter connections: How many idle connections are kept for the next request to their host.
  init(connections: Int) {
    precondition(Self.isReady, "libcurl could not be set up")
    guard let pointer = curl_multi_init() else { preconditionFailure("out of memory for libcurl") }
    self.pointer = pointer
    _ = echometer_multi_set_number(pointer, CURLMOPT_MAXCONNECTS, connections)
  }

  deinit { curl_multi_cleanup(pointer) }

  var waker: Waker { Waker(pointer: pointer) }

  func add(_ handle: EasyHandle) { curl_multi_add_handle(pointer, handle.pointer) }

  func remove(_ handle: EasyHandle) { curl_multi_remove_handle(pointer, handle.pointer) }

  func perform() {
    var running: Int32 = 0
    curl_multi_perform(pointer, &running)
  }

  /// Which transfer has ended, named by ``EasyHandle/pointer``, and how.
  func nextFinished() -> (UnsafeMutableRawPointer, CURLcode)? {
    var easy: UnsafeMutableRawPointer?
    var code = CURLE_OK
    guard echometer_next_finished(pointer, &easy, &code), let easy else { return nil }
    return (easy, code)
  }

  /// Waits for the network, for ``Waker/wake()`` or for the time, whichever comes first.
  func wait(atMost duration: Duration) {
    // Rounded up, so that a wait for a moment does not end just before it and turn in circles.
    let milliseconds = max(0, min((duration / .milliseconds(1)).rounded(.up), 60_000))
    curl_multi_poll(pointer, nil, 0, Int32(milliseconds), nil)
  }

  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}
