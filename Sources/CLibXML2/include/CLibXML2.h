// libxml2's push parser, iconv and uchardet behind plain C types.
//
// No libxml2, ICU or uchardet header is included here: Debian's libxml2 headers include ICU's, and a module
// graph that also holds Foundation then sees two definitions of ICU's types.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// What one event of the document is.
enum {
  CXML_EVENT_START = 0,
  CXML_EVENT_END = 1,
  CXML_EVENT_TEXT = 2,
  // Follows the start of its element.
  CXML_EVENT_ATTRIBUTE = 3,
  // Follows the start of its element: the name is the prefix, the text is the namespace.
  CXML_EVENT_NAMESPACE = 4,
};

// Events lie in one array, their text in one arena: no allocation per event, and Swift walks them after
// each chunk instead of being called back for each (measured: twice as fast).
typedef struct {
  uint32_t kind;
  // Index into the names of the document.
  uint32_t name;
  uint32_t line;
  // Start: how many events further its end stands, 0 while it is open. End: how many back its start stands.
  uint32_t span;
  size_t text_offset;
  size_t text_length;
} cxml_event;

typedef struct {
  // Never NULL; empty when there is none. They live as long as the parser.
  const char *local;
  const char *prefix;
  const char *space;
} cxml_name;

typedef struct cxml_parser cxml_parser;

// NULL when memory ran out.
cxml_parser *cxml_parser_create(void);
void cxml_parser_destroy(cxml_parser *parser);

// Feeds UTF-8. Returns 0, or -1 when memory ran out.
int cxml_parser_feed(cxml_parser *parser, const uint8_t *bytes, size_t count, int is_last);

const cxml_event *cxml_parser_events(const cxml_parser *parser, size_t *count);
const uint8_t *cxml_parser_text(const cxml_parser *parser, size_t *count);
const cxml_name *cxml_parser_names(const cxml_parser *parser, size_t *count);

// Forgets the first events and their text. Costs a move of what is left.
void cxml_parser_discard(cxml_parser *parser, size_t event_count);

// Errors libxml2 went over, and the number and line of the first one.
size_t cxml_parser_errors(const cxml_parser *parser, int *first_code, int *first_line);

// The count of leading bytes that are valid UTF-8 and characters XML allows, C1 controls excepted.
size_t cxml_clean_prefix(const uint8_t *bytes, size_t count);

// The count of leading bytes that are none of `<`, `&` and `]`.
size_t cxml_text_prefix(const uint8_t *bytes, size_t count);

// The count of line feeds.
size_t cxml_line_feeds(const uint8_t *bytes, size_t count);

// An iconv descriptor from the named encoding to UTF-8; NULL when iconv does not know the name.
void *cxml_converter_create(const char *encoding);
void cxml_converter_destroy(void *converter);

enum {
  CXML_CONVERTED_ALL = 0,
  CXML_CONVERTED_OUTPUT_FULL = 1,
  CXML_CONVERTED_INVALID = 2,
  CXML_CONVERTED_INCOMPLETE = 3,
};

// Converts and says how far it came in both buffers.
int cxml_convert(
  void *converter, const uint8_t *input, size_t input_count, size_t *consumed, uint8_t *output,
  size_t output_count, size_t *produced);

// Writes the likely name of the encoding of these bytes, or an empty string.
void cxml_guess_encoding(const uint8_t *bytes, size_t count, char *name, size_t name_size);

#ifdef __cplusplus
}
#endif
