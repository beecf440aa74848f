// libxml2's HTML parser behind plain C types.
//
// No libxml2 or ICU header is included here: Debian's libxml2 headers include ICU's, and a module graph that
// also holds Foundation then sees two definitions of ICU's types.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// A start tag: its name in lower case, and pairs of names and values ending with a NULL name; a value is NULL
// when there is none. NULL attributes: there are none.
typedef void (*html_on_start)(void *user, const char *name, const char **attributes);

// Reads a page in UTF-8 and hands over its start tags in document order. Scripts and comments hold none.
// Returns 0, or -1 when memory ran out.
int html_start_tags(const uint8_t *bytes, size_t count, void *user, html_on_start on_start);

#ifdef __cplusplus
}
#endif
