#include "CEncoding.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <uchardet/uchardet.h>

void *encoding_converter_create(const char *encoding) {
  iconv_t converter = iconv_open("UTF-8", encoding);
  return converter == (iconv_t)-1 ? NULL : converter;
}

void encoding_converter_destroy(void *converter) {
  if (converter) iconv_close(converter);
}

int encoding_convert(
  void *converter, const uint8_t *input, size_t input_count, size_t *consumed, uint8_t *output,
  size_t output_count, size_t *produced) {
  char *from = (char *)input, *to = (char *)output;
  size_t from_left = input_count, to_left = output_count;
  size_t result = iconv(converter, &from, &from_left, &to, &to_left);
  int reason = errno;
  *consumed = input_count - from_left;
  *produced = output_count - to_left;
  if (result != (size_t)-1) return ENCODING_CONVERTED_ALL;
  if (reason == E2BIG) return ENCODING_OUTPUT_FULL;
  if (reason == EINVAL) return ENCODING_INCOMPLETE;
  return ENCODING_INVALID;
}

void encoding_guess(const uint8_t *bytes, size_t count, char *name, size_t name_size) {
  if (!name_size) return;
  name[0] = 0;
  uchardet_t detector = uchardet_new();
  if (!detector) return;
  if (uchardet_handle_data(detector, (const char *)bytes, count) == 0) {
    uchardet_data_end(detector);
    strncpy(name, uchardet_get_charset(detector), name_size - 1);
    name[name_size - 1] = 0;
  }
  uchardet_delete(detector);
}
