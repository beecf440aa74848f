// The reference: libxml2's push parser with empty callbacks, fed in pieces of 16 kB.
#pragma once
#include <stddef.h>
#include <stdint.h>

// Parses a document and returns how many callbacks came.
size_t reference_parse(const uint8_t *bytes, size_t count);
