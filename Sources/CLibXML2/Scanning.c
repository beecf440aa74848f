#include "CLibXML2.h"

#include <string.h>

// Nonzero when all eight bytes are ASCII at or above a space.
static int is_plain_word(const uint8_t *bytes) {
  uint64_t word;
  memcpy(&word, bytes, sizeof word);
  const uint64_t high = 0x8080808080808080u;
  // Adding 0x60 sets the high bit of every byte from 0x20 on and carries nowhere below 0x80.
  return (word & high) == 0 && ((word + 0x6060606060606060u) & high) == high;
}

// The length of the allowed character at the start, 0 when there is none. RFC 3629 and XML 1.0, section 2.2;
// the C1 controls, which XML discourages, do not count either.
static size_t character_length(const uint8_t *b, size_t count) {
  uint8_t first = b[0];
  if (first < 0x80) return first >= 0x20 || first == '\t' || first == '\n' || first == '\r';
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

size_t cxml_clean_prefix(const uint8_t *bytes, size_t count) {
  size_t at = 0;
  while (at < count) {
    while (count - at >= 8 && is_plain_word(bytes + at)) at += 8;
    if (at == count) break;
    size_t length = character_length(bytes + at, count - at);
    if (!length) break;
    at += length;
  }
  return at;
}

size_t cxml_text_prefix(const uint8_t *bytes, size_t count) {
  const uint64_t ones = 0x0101010101010101u, high = 0x8080808080808080u;
  size_t at = 0;
  for (; count - at >= 8; at += 8) {
    uint64_t word;
    memcpy(&word, bytes + at, sizeof word);
    uint64_t less = word ^ (ones * '<'), and = word ^ (ones * '&'), bracket = word ^ (ones * ']');
    uint64_t found = ((less - ones) & ~less) | ((and - ones) & ~and) | ((bracket - ones) & ~bracket);
    if (found & high) break;
  }
  for (; at < count; at++)
    if (bytes[at] == '<' || bytes[at] == '&' || bytes[at] == ']') break;
  return at;
}

size_t cxml_line_feeds(const uint8_t *bytes, size_t count) {
  size_t total = 0;
  for (size_t i = 0; i < count; i++) total += bytes[i] == '\n';
  return total;
}
