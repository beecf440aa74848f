#include "CReference.h"

#include <libxml/parser.h>
#include <string.h>

static void on_start(
  void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *space, int namespace_count,
  const xmlChar **namespaces, int attribute_count, int defaulted_count, const xmlChar **attributes) {
  (void)local, (void)prefix, (void)space, (void)namespace_count, (void)namespaces, (void)attribute_count;
  (void)defaulted_count, (void)attributes;
  ++*(size_t *)user;
}
static void on_end(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *space) {
  (void)local, (void)prefix, (void)space;
  ++*(size_t *)user;
}
static void on_text(void *user, const xmlChar *text, int length) { (void)text, (void)length, ++*(size_t *)user; }
static void on_error(void *user, xmlErrorPtr error) { (void)user, (void)error; }

size_t reference_parse(const uint8_t *bytes, size_t count) {
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = on_start;
  handler.endElementNs = on_end;
  handler.characters = on_text;
  handler.ignorableWhitespace = on_text;
  handler.cdataBlock = on_text;
  handler.serror = on_error;
  size_t callbacks = 0;
  xmlParserCtxtPtr context = xmlCreatePushParserCtxt(&handler, &callbacks, NULL, 0, NULL);
  xmlCtxtUseOptions(context, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_HUGE);
  for (size_t at = 0; at < count;) {
    size_t length = count - at < 16384 ? count - at : 16384;
    xmlParseChunk(context, (const char *)bytes + at, (int)length, at + length == count);
    at += length;
  }
  xmlFreeParserCtxt(context);
  return callbacks;
}
