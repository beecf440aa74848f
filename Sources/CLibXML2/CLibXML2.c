#include "CLibXML2.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>

// Names beyond this count share entry 0: a document with more has them from a hostile generator.
enum { MAXIMUM_NAMES = 16384, NAME_TABLE_SIZE = 32768 };

// Above this the arena refuses to grow; Swift's own limits end a document long before.
static const size_t MAXIMUM_ARENA = (size_t)1 << 31;

typedef struct {
  const xmlChar *local, *prefix, *space;
  uint32_t id;
} name_slot;

struct cxml_parser {
  xmlParserCtxtPtr context;
  cxml_event *events;
  size_t event_count, event_capacity;
  uint8_t *text;
  size_t text_count, text_capacity;
  // Start events that are open, as positions since the beginning of the document.
  size_t *open;
  size_t open_count, open_capacity;
  size_t discarded;
  cxml_name *names;
  size_t name_count, name_capacity;
  name_slot *slots;
  size_t error_count;
  int first_error_code, first_error_line;
  int is_out_of_memory;
};

static int grow(void **memory, size_t *capacity, size_t needed, size_t size) {
  if (needed <= *capacity) return 1;
  size_t wanted = *capacity ? *capacity : 1024;
  while (wanted < needed) wanted *= 2;
  if (wanted > SIZE_MAX / size) return 0;
  void *grown = realloc(*memory, wanted * size);
  if (!grown) return 0;
  *memory = grown;
  *capacity = wanted;
  return 1;
}

static void run_out(cxml_parser *parser) {
  parser->is_out_of_memory = 1;
  xmlStopParser(parser->context);
}

// RECOVER drops every later reference in text once the document counts as ill-formed, so each callback
// declares it well-formed again; the errors are counted by on_error.
static void keep_recovering(cxml_parser *parser) { parser->context->wellFormed = 1; }

static size_t hash_pointer(const void *pointer) { return ((uintptr_t)pointer >> 3) * 0x9e3779b97f4a7c15u; }

// libxml2 interns names per document, so pointers stand for texts.
static uint32_t name_id(cxml_parser *parser, const xmlChar *local, const xmlChar *prefix, const xmlChar *space) {
  size_t slot = (hash_pointer(local) ^ (hash_pointer(prefix) << 1) ^ (hash_pointer(space) << 2)) >> 40;
  for (slot %= NAME_TABLE_SIZE;; slot = (slot + 1) % NAME_TABLE_SIZE) {
    name_slot *found = &parser->slots[slot];
    if (found->id && found->local == local && found->prefix == prefix && found->space == space) return found->id;
    if (found->id) continue;
    if (parser->name_count >= MAXIMUM_NAMES) return 0;
    if (!grow((void **)&parser->names, &parser->name_capacity, parser->name_count + 1, sizeof(cxml_name))) return 0;
    *found = (name_slot){local, prefix, space, (uint32_t)parser->name_count};
    parser->names[parser->name_count++] = (cxml_name){
      local ? (const char *)local : "", prefix ? (const char *)prefix : "", space ? (const char *)space : ""};
    return found->id;
  }
}

static cxml_event *add_event(cxml_parser *parser, uint32_t kind, uint32_t name, const xmlChar *text, size_t length) {
  if (parser->is_out_of_memory) return NULL;
  if (length > MAXIMUM_ARENA - parser->text_count
      || !grow((void **)&parser->events, &parser->event_capacity, parser->event_count + 1, sizeof(cxml_event))
      || !grow((void **)&parser->text, &parser->text_capacity, parser->text_count + length, 1)) {
    run_out(parser);
    return NULL;
  }
  xmlParserInputPtr input = parser->context->input;
  cxml_event *event = &parser->events[parser->event_count++];
  *event = (cxml_event){kind, name, input ? (uint32_t)input->line : 0, 0, parser->text_count, length};
  if (length) memcpy(parser->text + parser->text_count, text, length);
  parser->text_count += length;
  return event;
}

// Without NOENT libxml2 leaves each ampersand of an attribute as "&#38;", to be read again by its own DOM.
static void decode_ampersands(cxml_parser *parser, cxml_event *event) {
  uint8_t *start = parser->text + event->text_offset, *end = start + event->text_length;
  uint8_t *from = memchr(start, '&', event->text_length), *to = from;
  while (from && from < end) {
    *to++ = *from;
    from += end - from >= 5 && memcmp(from, "&#38;", 5) == 0 ? 5 : 1;
  }
  if (!to) return;
  event->text_length = (size_t)(to - start);
  parser->text_count = event->text_offset + event->text_length;
}

static void on_start(
  void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *space, int namespace_count,
  const xmlChar **namespaces, int attribute_count, int defaulted_count, const xmlChar **attributes) {
  (void)defaulted_count;
  cxml_parser *parser = user;
  keep_recovering(parser);
  size_t position = parser->discarded + parser->event_count;
  if (!add_event(parser, CXML_EVENT_START, name_id(parser, local, prefix, space), NULL, 0)) return;
  if (!grow((void **)&parser->open, &parser->open_capacity, parser->open_count + 1, sizeof(size_t))) {
    run_out(parser);
    return;
  }
  parser->open[parser->open_count++] = position;
  for (int i = 0; i < namespace_count; i++) {
    const xmlChar *address = namespaces[2 * i + 1];
    add_event(
      parser, CXML_EVENT_NAMESPACE, name_id(parser, namespaces[2 * i], NULL, NULL), address,
      address ? strlen((const char *)address) : 0);
  }
  for (int i = 0; i < attribute_count; i++) {
    const xmlChar **attribute = attributes + 5 * i;
    cxml_event *event = add_event(
      parser, CXML_EVENT_ATTRIBUTE, name_id(parser, attribute[0], attribute[1], attribute[2]), attribute[3],
      (size_t)(attribute[4] - attribute[3]));
    if (event && event->text_length) decode_ampersands(parser, event);
  }
}

static void on_end(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *space) {
  cxml_parser *parser = user;
  keep_recovering(parser);
  if (!parser->open_count) return;
  size_t start = parser->open[--parser->open_count];
  size_t position = parser->discarded + parser->event_count;
  cxml_event *event = add_event(parser, CXML_EVENT_END, name_id(parser, local, prefix, space), NULL, 0);
  if (!event || position - start > UINT32_MAX) return;
  event->span = (uint32_t)(position - start);
  if (start >= parser->discarded) parser->events[start - parser->discarded].span = event->span;
}

static void on_text(void *user, const xmlChar *text, int length) {
  cxml_parser *parser = user;
  keep_recovering(parser);
  if (length <= 0 || !parser->open_count) return;
  cxml_event *last = parser->event_count ? &parser->events[parser->event_count - 1] : NULL;
  // libxml2 delivers text in pieces: join what lies side by side.
  if (last && last->kind == CXML_EVENT_TEXT && !parser->is_out_of_memory) {
    size_t index = parser->event_count - 1;
    if (!add_event(parser, CXML_EVENT_TEXT, 0, text, (size_t)length)) return;
    parser->event_count--;
    parser->events[index].text_length += (size_t)length;
    return;
  }
  add_event(parser, CXML_EVENT_TEXT, 0, text, (size_t)length);
}

static void on_error(void *user, xmlErrorPtr error) {
  cxml_parser *parser = user;
  // Feeds use prefixes they never declared (201) and relative namespaces (100): the reader copes with both.
  if (error->level < XML_ERR_ERROR || error->domain == XML_FROM_NAMESPACE) return;
  if (!parser->error_count) {
    parser->first_error_code = error->code;
    parser->first_error_line = error->line;
  }
  parser->error_count++;
  if (error->code == XML_ERR_NO_MEMORY) parser->is_out_of_memory = 1;
}

// No entity is ever declared or fetched: the repair stage drops document types, and this refuses what is left.
static xmlEntityPtr refuse_entity(void *user, const xmlChar *name) {
  (void)user, (void)name;
  return NULL;
}

static xmlParserInputPtr refuse_input(void *user, const xmlChar *public_id, const xmlChar *system_id) {
  (void)user, (void)public_id, (void)system_id;
  return NULL;
}

cxml_parser *cxml_parser_create(void) {
  cxml_parser *parser = calloc(1, sizeof *parser);
  if (!parser) return NULL;
  parser->slots = calloc(NAME_TABLE_SIZE, sizeof *parser->slots);
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = on_start;
  handler.endElementNs = on_end;
  handler.characters = on_text;
  handler.ignorableWhitespace = on_text;
  handler.cdataBlock = on_text;
  handler.serror = on_error;
  handler.getEntity = refuse_entity;
  handler.getParameterEntity = refuse_entity;
  handler.resolveEntity = refuse_input;
  parser->context = xmlCreatePushParserCtxt(&handler, parser, NULL, 0, NULL);
  if (!parser->slots || !parser->context
      || !grow((void **)&parser->names, &parser->name_capacity, 1, sizeof(cxml_name))) {
    cxml_parser_destroy(parser);
    return NULL;
  }
  parser->names[parser->name_count++] = (cxml_name){"", "", ""};
  xmlCtxtUseOptions(parser->context, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_HUGE);
  return parser;
}

void cxml_parser_destroy(cxml_parser *parser) {
  if (!parser) return;
  if (parser->context) xmlFreeParserCtxt(parser->context);
  free(parser->events);
  free(parser->text);
  free(parser->open);
  free(parser->names);
  free(parser->slots);
  free(parser);
}

int cxml_parser_feed(cxml_parser *parser, const uint8_t *bytes, size_t count, int is_last) {
  static const char nothing[1] = "";
  const size_t piece = (size_t)1 << 20;
  do {
    size_t length = count < piece ? count : piece;
    if (parser->is_out_of_memory) return -1;
    const char *start = bytes ? (const char *)bytes : nothing;
    xmlParseChunk(parser->context, start, (int)length, is_last && length == count);
    if (bytes) bytes += length;
    count -= length;
  } while (count);
  return parser->is_out_of_memory ? -1 : 0;
}

const cxml_event *cxml_parser_events(const cxml_parser *parser, size_t *count) {
  *count = parser->event_count;
  return parser->events;
}

const uint8_t *cxml_parser_text(const cxml_parser *parser, size_t *count) {
  *count = parser->text_count;
  return parser->text;
}

const cxml_name *cxml_parser_names(const cxml_parser *parser, size_t *count) {
  *count = parser->name_count;
  return parser->names;
}

void cxml_parser_discard(cxml_parser *parser, size_t event_count) {
  if (event_count > parser->event_count) event_count = parser->event_count;
  if (!event_count) return;
  size_t left = parser->event_count - event_count;
  size_t offset = left ? parser->events[event_count].text_offset : parser->text_count;
  if (left) memmove(parser->events, parser->events + event_count, left * sizeof(cxml_event));
  if (parser->text_count > offset) memmove(parser->text, parser->text + offset, parser->text_count - offset);
  parser->text_count -= offset;
  parser->event_count = left;
  parser->discarded += event_count;
  for (size_t i = 0; i < left; i++) parser->events[i].text_offset -= offset;
}

size_t cxml_parser_errors(const cxml_parser *parser, int *first_code, int *first_line) {
  *first_code = parser->first_error_code;
  *first_line = parser->first_error_line;
  return parser->error_count;
}
