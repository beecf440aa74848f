#include "CLibXML2.h"

#include <libxml/HTMLparser.h>
#include <string.h>

typedef struct {
  void *user;
  html_on_start on_start;
} reader;

static void on_start(void *user, const xmlChar *name, const xmlChar **attributes) {
  reader *reader = user;
  reader->on_start(reader->user, (const char *)name, (const char **)attributes);
}

static void on_error(void *user, xmlErrorPtr error) { (void)user, (void)error; }

int html_start_tags(const uint8_t *bytes, size_t count, void *user, html_on_start handler) {
  reader reader = {user, handler};
  htmlSAXHandler callbacks;
  memset(&callbacks, 0, sizeof callbacks);
  callbacks.initialized = XML_SAX2_MAGIC;
  callbacks.startElement = on_start;
  callbacks.serror = on_error;
  htmlParserCtxtPtr context =
    htmlCreatePushParserCtxt(&callbacks, &reader, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (!context) return -1;
  // The caller has decoded the bytes: a charset in the page is about what they were.
  htmlCtxtUseOptions(
    context, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
  const size_t piece = (size_t)1 << 16;
  for (size_t at = 0; at < count;) {
    size_t length = count - at < piece ? count - at : piece;
    htmlParseChunk(context, (const char *)bytes + at, (int)length, 0);
    at += length;
  }
  htmlParseChunk(context, "", 0, 1);
  htmlFreeParserCtxt(context);
  return 0;
}
