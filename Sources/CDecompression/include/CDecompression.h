#ifndef CDECOMPRESSION_H
#define CDECOMPRESSION_H

#include <stddef.h>
#include <stdint.h>

/// The ways in which HTTP bodies are compressed (RFC 9110, section 8.4.1; RFC 7932; RFC 8878).
typedef enum { ECHOMETER_GZIP, ECHOMETER_DEFLATE, ECHOMETER_BROTLI, ECHOMETER_ZSTANDARD } echometer_coding;

/// How far a compressed text could be read.
typedef enum {
  /// To its end. What follows it is passed over.
  ECHOMETER_WHOLE,
  /// It ends too early.
  ECHOMETER_CUT,
  /// Up to what is not compressed in this way.
  ECHOMETER_BROKEN,
  /// Up to the limit, or to the end of the memory.
  ECHOMETER_OVER,
} echometer_extent;

typedef struct {
  /// To be freed by the caller; may be null when `count` is 0.
  uint8_t *bytes;
  size_t count;
  echometer_extent extent;
} echometer_decompressed;

/// Decompresses what can be read of a text.
///
/// `limit` is the greatest count of bytes to produce: the guard against bombs.
echometer_decompressed echometer_decompress(
    echometer_coding coding, const uint8_t *bytes, size_t count, size_t limit);

#endif
