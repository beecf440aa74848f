// Asks the processor for a line of memory before it is needed: Swift has no word for it.
#pragma once

static inline void prefetch(const void *address) { __builtin_prefetch(address); }
