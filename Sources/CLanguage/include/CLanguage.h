// CLD2 (language detection, a C++ library) behind a plain C function.
#ifndef ECHOMETER_CLANGUAGE_H
#define ECHOMETER_CLANGUAGE_H

#ifdef __cplusplus
extern "C" {
#endif

// The ISO 639 code CLD2 gives `length` bytes of valid UTF-8 without markup; NULL when it is not sure.
// The text lives as long as the program.
const char *echometer_detect_language(const char *text, int length);

#ifdef __cplusplus
}
#endif

#endif
