// Searches over bytes that are too hot for a loop in Swift: each looks at sixteen bytes at once, and is as
// fast in a debug build as in a release build.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// The count of leading bytes that are valid UTF-8 and characters XML allows. Carriage returns, which are to
// become line feeds, and C1 controls do not count.
size_t scan_clean(const uint8_t *bytes, size_t count);

// The same for bytes of ASCII only.
size_t scan_plain(const uint8_t *bytes, size_t count);

// The count of leading bytes that are none of `<`, `&` and `]`.
size_t scan_text(const uint8_t *bytes, size_t count);

// The count of leading bytes that are none of `quote`, `<`, `&` and white space other than the space.
size_t scan_value(const uint8_t *bytes, size_t count, uint8_t quote);

// The count of leading bytes before the first `wanted`.
size_t scan_byte(const uint8_t *bytes, size_t count, uint8_t wanted);

// The count of leading bytes that are neither controls nor spaces.
size_t scan_visible(const uint8_t *bytes, size_t count);

// The count of leading bytes that a reader sees as they are: no control, no character that hides or reorders text,
// no space but single U+0020, and no `<` and `&` where `is_markup`. The bytes are valid UTF-8.
size_t scan_legible(const uint8_t *bytes, size_t count, int is_markup);

// The count of line feeds.
size_t scan_line_feeds(const uint8_t *bytes, size_t count);

#ifdef __cplusplus
}
#endif
