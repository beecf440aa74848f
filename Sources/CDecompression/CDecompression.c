#include "CDecompression.h"

#include <brotli/decode.h>
#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

typedef struct {
  uint8_t *bytes;
  size_t count;
  size_t capacity;
  /// One more than may be produced, so that what is too long is told from what just fits.
  size_t most;
} buffer;

/// Makes room for at least one byte more.
static bool grow(buffer *buffer) {
  if (buffer->count < buffer->capacity) return true;
  if (buffer->capacity == buffer->most) return false;
  size_t capacity = buffer->capacity > buffer->most / 2 ? buffer->most : 2 * buffer->capacity;
  uint8_t *bytes = realloc(buffer->bytes, capacity);
  if (!bytes) return false;
  buffer->bytes = bytes;
  buffer->capacity = capacity;
  return true;
}

static uInt bounded(size_t count) { return count < UINT_MAX ? (uInt)count : UINT_MAX; }

/// - bits: What zlib calls windowBits: 31 for gzip, 15 for zlib, -15 for neither header nor trailer.
static echometer_extent inflate_all(buffer *output, const uint8_t *bytes, size_t count, int bits) {
  z_stream stream = {.next_in = (Bytef *)bytes, .avail_in = bounded(count)};
  if (inflateInit2(&stream, bits) != Z_OK) return ECHOMETER_OVER;
  echometer_extent extent = ECHOMETER_OVER;
  while (grow(output)) {
    stream.next_out = output->bytes + output->count;
    stream.avail_out = bounded(output->capacity - output->count);
    // "Finish" even where it may not fit: zlib then needs no window of its own if it does.
    int code = inflate(&stream, Z_FINISH);
    output->count = (size_t)(stream.next_out - output->bytes);
    if (code == Z_STREAM_END) {
      // A gzip file may have several members (RFC 1952, section 2.2).
      bool has_next = bits == 31 && stream.avail_in > 2 && stream.next_in[0] == 0x1f && stream.next_in[1] == 0x8b;
      if (has_next && inflateReset(&stream) == Z_OK) continue;
      extent = ECHOMETER_WHOLE;
      break;
    }
    if ((code == Z_OK || code == Z_BUF_ERROR) && stream.avail_out == 0) continue;
    extent = code == Z_OK || code == Z_BUF_ERROR ? ECHOMETER_CUT : ECHOMETER_BROKEN;
    break;
  }
  inflateEnd(&stream);
  return extent;
}

/// "deflate" means zlib's header and trailer, but some servers send neither (RFC 9110, section 8.4.1.2).
static echometer_extent inflate_any(buffer *output, const uint8_t *bytes, size_t count) {
  bool has_header = count >= 2 && (bytes[0] & 15) == 8 && (bytes[0] << 8 | bytes[1]) % 31 == 0;
  if (has_header) {
    echometer_extent extent = inflate_all(output, bytes, count, 15);
    if (extent != ECHOMETER_BROKEN || output->count > 0) return extent;
  }
  return inflate_all(output, bytes, count, -15);
}

static echometer_extent unbrotli(buffer *output, const uint8_t *bytes, size_t count) {
  BrotliDecoderState *state = BrotliDecoderCreateInstance(NULL, NULL, NULL);
  if (!state) return ECHOMETER_OVER;
  echometer_extent extent = ECHOMETER_OVER;
  while (grow(output)) {
    uint8_t *next = output->bytes + output->count;
    size_t room = output->capacity - output->count;
    BrotliDecoderResult result = BrotliDecoderDecompressStream(state, &count, &bytes, &room, &next, NULL);
    output->count = (size_t)(next - output->bytes);
    if (result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) continue;
    extent = result == BROTLI_DECODER_RESULT_SUCCESS              ? ECHOMETER_WHOLE
             : result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT ? ECHOMETER_CUT
                                                                  : ECHOMETER_BROKEN;
    break;
  }
  BrotliDecoderDestroyInstance(state);
  return extent;
}

static echometer_extent unzstandard(buffer *output, const uint8_t *bytes, size_t count) {
  ZSTD_DStream *stream = ZSTD_createDStream();
  if (!stream) return ECHOMETER_OVER;
  // 8 MB, as servers must not use more with HTTP (RFC 9659); the library would take 128.
  ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, 23);
  ZSTD_inBuffer input = {bytes, count, 0};
  echometer_extent extent = ECHOMETER_OVER;
  while (grow(output)) {
    ZSTD_outBuffer out = {output->bytes, output->capacity, output->count};
    size_t left = ZSTD_decompressStream(stream, &out, &input);
    output->count = out.pos;
    if (ZSTD_isError(left)) {
      extent = ECHOMETER_BROKEN;
      break;
    }
    // Several frames may follow one another (RFC 8878, section 3.1).
    bool has_next = input.size - input.pos >= 4 && memcmp(bytes + input.pos, "\x28\xb5\x2f\xfd", 4) == 0;
    if (left == 0 && !has_next) {
      extent = ECHOMETER_WHOLE;
      break;
    }
    if (input.pos == input.size && out.pos < out.size) {
      extent = ECHOMETER_CUT;
      break;
    }
  }
  ZSTD_freeDStream(stream);
  return extent;
}

echometer_decompressed echometer_decompress(
    echometer_coding coding, const uint8_t *bytes, size_t count, size_t limit) {
  buffer output = {.most = limit < SIZE_MAX ? limit + 1 : limit};
  // Feeds shrink to between a third and a tenth.
  size_t capacity = count < SIZE_MAX / 8 ? 8 * count + 1024 : count;
  output.capacity = capacity < output.most ? capacity : output.most;
  output.bytes = malloc(output.capacity);
  echometer_extent extent = ECHOMETER_OVER;
  if (output.bytes) switch (coding) {
      case ECHOMETER_GZIP: extent = inflate_all(&output, bytes, count, 31); break;
      case ECHOMETER_DEFLATE: extent = inflate_any(&output, bytes, count); break;
      case ECHOMETER_BROTLI: extent = unbrotli(&output, bytes, count); break;
      case ECHOMETER_ZSTANDARD: extent = unzstandard(&output, bytes, count); break;
    }
  if (output.count > limit) {
    output.count = limit;
    extent = ECHOMETER_OVER;
  }
  return (echometer_decompressed){output.bytes, output.count, extent};
}
