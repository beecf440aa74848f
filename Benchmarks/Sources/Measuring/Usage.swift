import Foundation

/// CPU time of this process, in seconds.
public func cpuTime() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

/// CPU time of some work, in seconds.
public func measured(_ work: () -> Void) -> Double {
  let start = cpuTime()
  work()
  return cpuTime() - start
}

/// A line of `/proc/self/status`, in bytes.
public func residentBytes(_ name: String) -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix(name) } ?? ""
  return (Int(line.filter(\.isNumber)) ?? 0) << 10
}
