#include "CLanguage.h"

// CLD2's header expects both of these before it.
#include <stdio.h>
#include <cld2/public/encodings.h>
#include <cld2/public/compact_lang_det.h>

const char *echometer_detect_language(const char *text, int length) {
  bool is_reliable = false;
  const CLD2::Language language = CLD2::DetectLanguage(text, length, /* is_plain_text */ true, &is_reliable);
  if (!is_reliable || language == CLD2::UNKNOWN_LANGUAGE) return nullptr;
  return CLD2::LanguageCode(language);
}
