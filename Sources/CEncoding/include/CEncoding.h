// iconv and uchardet behind plain C types.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// An iconv descriptor from the named encoding to UTF-8; NULL when iconv does not know the name.
void *encoding_converter_create(const char *encoding);
void encoding_converter_destroy(void *converter);

enum {
  ENCODING_CONVERTED_ALL = 0,
  ENCODING_OUTPUT_FULL = 1,
  ENCODING_INVALID = 2,
  ENCODING_INCOMPLETE = 3,
};

// Converts and says how far it came in both buffers.
int encoding_convert(
  void *converter, const uint8_t *input, size_t input_count, size_t *consumed, uint8_t *output,
  size_t output_count, size_t *produced);

// Writes the likely name of the encoding of these bytes, or an empty string.
void encoding_guess(const uint8_t *bytes, size_t count, char *name, size_t name_size);

#ifdef __cplusplus
}
#endif
