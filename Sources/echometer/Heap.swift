import CMalloc

/// The memory that the process holds without using it.
enum Heap {
  /// Keeps it small for a program of few busy threads: glibc would give each thread a heap of its own, and what
  /// was freed in one is of no use to the others; and it would soon put arrays of many megabytes into the heaps, too, where
  /// they leave holes when they have grown. To be called before there are threads.
  static func keepSmall() {
    mallopt(M_ARENA_MAX, 2)
    mallopt(M_MMAP_THRESHOLD, 4 << 20)
  }

  /// Gives back to the system what was freed.
  static func giveBack() { malloc_trim(0) }
}
