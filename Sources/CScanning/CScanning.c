#include "CScanning.h"

#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

// Sixteen bytes, and a bit for each that fits. The plain loops are for processors without SSE2, and for ends.
#ifdef __SSE2__
typedef __m128i block;
static inline block load(const uint8_t *bytes) { return _mm_loadu_si128((const __m128i *)(const void *)bytes); }
static inline block equal(block bytes, uint8_t wanted) {
  return _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)wanted));
}
// Signed: controls and everything beyond ASCII.
static inline block below_space(block bytes) { return _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20)); }
static inline block either(block a, block b) { return _mm_or_si128(a, b); }
static inline block without(block a, block b) { return _mm_andnot_si128(b, a); }
static inline unsigned bits(block a) { return (unsigned)_mm_movemask_epi8(a); }
#endif

// The length of the allowed character at the start, 0 when there is none. RFC 3629 and XML 1.0, section 2.2;
// the C1 controls, which XML discourages, do not count either.
static inline size_t character_length(const uint8_t *b, size_t count) {
  uint8_t first = b[0];
  if (first < 0x80) return first >= 0x20 || first == '\t' || first == '\n';
  if (first < 0xc2 || first > 0xf4) return 0;
  size_t length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (count < length) return 0;
  for (size_t i = 1; i < length; i++)
    if ((b[i] & 0xc0) != 0x80) return 0;
  if (first == 0xc2 && b[1] < 0xa0) return 0;
  if (first == 0xe0 && b[1] < 0xa0) return 0;
  if (first == 0xed && b[1] > 0x9f) return 0;
  if (first == 0xf0 && b[1] < 0x90) return 0;
  if (first == 0xf4 && b[1] > 0x8f) return 0;
  if (first == 0xef && b[1] == 0xbf && b[2] >= 0xbe) return 0;
  return length;
}

// The same for nearly all letters: two bytes beyond the C1 controls, three bytes outside the special ranges.
static inline size_t common_length(const uint8_t *b, size_t count) {
  if (count < 4) return 0;
  if (b[0] >= 0xc3 && b[0] < 0xe0) return (b[1] & 0xc0) == 0x80 ? 2 : 0;
  if (b[0] > 0xe0 && b[0] < 0xf0 && b[0] != 0xed && b[0] != 0xef)
    return (b[1] & 0xc0) == 0x80 && (b[2] & 0xc0) == 0x80 ? 3 : 0;
  return 0;
}

// The bytes of several such letters at once, 0 when there are none: words in Cyrillic, Greek, Hebrew or Arabic
// (two bytes a letter), and Chinese, Japanese and Korean (three).
static inline size_t common_run(const uint8_t *bytes, size_t count) {
#ifdef __SSE2__
  if (count < 16) return 0;
  block b = load(bytes);
  // Signed: 0x80 to 0xbf are below 0xc0, and all are below ASCII.
  unsigned continuations = bits(_mm_cmplt_epi8(b, _mm_set1_epi8((char)0xc0)));
  if ((continuations & 0xff) == 0xaa) {
    block leads = _mm_and_si128(
      _mm_cmpgt_epi8(b, _mm_set1_epi8((char)0xc2)), _mm_cmplt_epi8(b, _mm_set1_epi8((char)0xe0)));
    unsigned found = bits(leads);
    if (continuations == 0xaaaa && (found & 0x5555) == 0x5555) return 16;
    return (found & 0x55) == 0x55 ? 8 : 0;
  }
  if ((continuations & 0xfff) == 0xdb6) {
    block leads = without(
      _mm_and_si128(_mm_cmpgt_epi8(b, _mm_set1_epi8((char)0xe0)), _mm_cmplt_epi8(b, _mm_set1_epi8((char)0xef))),
      equal(b, 0xed));
    return (bits(leads) & 0x249) == 0x249 ? 12 : 0;
  }
#else
  (void)bytes, (void)count;
#endif
  return 0;
}

static inline int is_plain(uint8_t byte) { return (byte >= 0x20 && byte < 0x80) || byte == '\n' || byte == '\t'; }

size_t scan_plain(const uint8_t *bytes, size_t count) {
  size_t at = 0;
#ifdef __SSE2__
  for (; count - at >= 16; at += 16) {
    block b = load(bytes + at);
    unsigned found = bits(without(without(below_space(b), equal(b, '\n')), equal(b, '\t')));
    if (found) return at + (size_t)__builtin_ctz(found);
  }
#endif
  while (at < count && is_plain(bytes[at])) at++;
  return at;
}

size_t scan_clean(const uint8_t *bytes, size_t count) {
  size_t at = 0;
  while (at < count) {
    at += scan_plain(bytes + at, count - at);
    // Characters beyond ASCII stand together.
    size_t before = at;
    while (at < count && bytes[at] >= 0x80) {
      size_t length = common_run(bytes + at, count - at);
      if (!length) length = common_length(bytes + at, count - at);
      if (!length) length = character_length(bytes + at, count - at);
      if (!length) return at;
      at += length;
      // One space between two such words.
      if (at + 1 < count && bytes[at] == ' ' && bytes[at + 1] >= 0x80) at++;
    }
    if (at == before) return at;
  }
  return at;
}

size_t scan_text(const uint8_t *bytes, size_t count) {
  size_t at = 0;
#ifdef __SSE2__
  for (; count - at >= 16; at += 16) {
    block b = load(bytes + at);
    unsigned found = bits(either(either(equal(b, '<'), equal(b, '&')), equal(b, ']')));
    if (found) return at + (size_t)__builtin_ctz(found);
  }
#endif
  while (at < count && bytes[at] != '<' && bytes[at] != '&' && bytes[at] != ']') at++;
  return at;
}

size_t scan_value(const uint8_t *bytes, size_t count, uint8_t quote) {
  size_t at = 0;
#ifdef __SSE2__
  for (; count - at >= 16; at += 16) {
    block b = load(bytes + at);
    block space = either(equal(b, '\n'), equal(b, '\t'));
    unsigned found = bits(either(either(equal(b, quote), equal(b, '<')), either(equal(b, '&'), space)));
    if (found) return at + (size_t)__builtin_ctz(found);
  }
#endif
  for (; at < count; at++) {
    uint8_t byte = bytes[at];
    if (byte == quote || byte == '<' || byte == '&' || byte == '\n' || byte == '\t') break;
  }
  return at;
}

size_t scan_visible(const uint8_t *bytes, size_t count) {
  size_t at = 0;
#ifdef __SSE2__
  for (; count - at >= 16; at += 16) {
    block b = load(bytes + at);
    unsigned found = bits(_mm_cmpeq_epi8(_mm_max_epu8(b, _mm_set1_epi8(0x21)), b)) ^ 0xffff;
    if (found) return at + (size_t)__builtin_ctz(found);
  }
#endif
  while (at < count && bytes[at] > 0x20) at++;
  return at;
}

size_t scan_byte(const uint8_t *bytes, size_t count, uint8_t wanted) {
  if (!count) return 0;
  const uint8_t *found = memchr(bytes, wanted, count);
  return found ? (size_t)(found - bytes) : count;
}

// The length of the character beyond ASCII at the start, 0 for those that may be a space or hide something: all of
// the blocks that hold such characters stop here, and the caller looks at them one by one.
static inline size_t legible_length(const uint8_t *b, size_t count) {
  uint8_t first = b[0];
  size_t length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (count < length || first < 0xc3) return 0;
  switch (first) {
    case 0xd8: return b[1] == 0x9c ? 0 : 2;
    case 0xe1: return b[1] == 0x9a || b[1] == 0xa0 ? 0 : 3;
    case 0xe2:
      // General punctuation: the dashes, quotation marks and the ellipsis of every text are between the spaces.
      if (b[1] == 0x80) return (b[2] >= 0x90 && b[2] <= 0xa7) || b[2] >= 0xb0 ? 3 : 0;
      return b[1] == 0x81 ? 0 : 3;
    case 0xe3: return b[1] == 0x80 && b[2] == 0x80 ? 0 : 3;
    case 0xef: return b[1] == 0xbb || b[1] == 0xbf ? 0 : 3;
    case 0xf3: return 0;
    default: return length;
  }
}

size_t scan_legible(const uint8_t *bytes, size_t count, int is_markup) {
  size_t at = 0;
  while (at < count) {
#ifdef __SSE2__
    unsigned after_space = at && bytes[at - 1] == ' ';
    while (count - at >= 16) {
      block b = load(bytes + at);
      block stop = either(below_space(b), equal(b, 0x7f));
      if (is_markup) stop = either(stop, either(equal(b, '<'), equal(b, '&')));
      unsigned spaces = bits(equal(b, ' '));
      unsigned found = bits(stop) | (spaces & (spaces << 1 | after_space));
      if (found) {
        at += (size_t)__builtin_ctz(found);
        break;
      }
      after_space = spaces >> 15;
      at += 16;
    }
#endif
    for (; at < count; at++) {
      uint8_t byte = bytes[at];
      if (byte < 0x20 || byte >= 0x7f || (is_markup && (byte == '<' || byte == '&'))) break;
      if (byte == ' ' && at && bytes[at - 1] == ' ') break;
    }
    size_t before = at;
    while (at < count && bytes[at] >= 0x80) {
      size_t length = legible_length(bytes + at, count - at);
      if (!length) return at;
      at += length;
    }
    if (at == before) return at;
  }
  return at;
}

size_t scan_line_feeds(const uint8_t *bytes, size_t count) {
  size_t total = 0, at = 0;
#ifdef __SSE2__
  while (count - at >= 16) {
    // A lane counts to 255 at most.
    size_t blocks = (count - at) / 16 < 255 ? (count - at) / 16 : 255;
    block lanes = _mm_setzero_si128();
    for (size_t i = 0; i < blocks; i++, at += 16) lanes = _mm_sub_epi8(lanes, equal(load(bytes + at), '\n'));
    block sums = _mm_sad_epu8(lanes, _mm_setzero_si128());
    total += (size_t)_mm_cvtsi128_si64(sums) + (size_t)_mm_cvtsi128_si64(_mm_srli_si128(sums, 8));
  }
#endif
  for (; at < count; at++) total += bytes[at] == '\n';
  return total;
}
