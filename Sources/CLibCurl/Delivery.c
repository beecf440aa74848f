#include "CLibCurl.h"

#include <string.h>

static size_t read_source(char *bytes, size_t size, size_t count, void *context) {
  echometer_delivery *delivery = context;
  size_t left = delivery->source_count - delivery->sent_count;
  size_t given = size * count < left ? size * count : left;
  memcpy(bytes, delivery->source + delivery->sent_count, given);
  delivery->sent_count += given;
  return given;
}

/// A request may have to be sent once more, such as on a new connection when the server has closed the old one.
static int seek_source(void *context, curl_off_t offset, int origin) {
  echometer_delivery *delivery = context;
  if (origin != SEEK_SET || offset < 0 || (size_t)offset > delivery->source_count) return CURL_SEEKFUNC_CANTSEEK;
  delivery->sent_count = (size_t)offset;
  return CURL_SEEKFUNC_OK;
}

static size_t keep_answer(char *bytes, size_t size, size_t count, void *context) {
  echometer_delivery *delivery = context;
  size_t added = size * count;
  if (added > delivery->read_limit - delivery->read_count) return 0;
  delivery->read_count += added;
  // One byte stays 0, which ends the text.
  size_t room = sizeof delivery->answer - 1 - delivery->answer_count;
  size_t kept = added < room ? added : room;
  memcpy(delivery->answer + delivery->answer_count, bytes, kept);
  delivery->answer_count += kept;
  return added;
}

/// Keeps a line without its break in `place`.
static void keep_line(char place[512], const char *bytes, size_t count) {
  while (count > 0 && (bytes[count - 1] == '\r' || bytes[count - 1] == '\n')) --count;
  if (count > 511) count = 511;
  memcpy(place, bytes, count);
  place[count] = 0;
}

static bool begins(const char *bytes, size_t count, const char *word) {
  size_t length = strlen(word);
  return count >= length && memcmp(bytes, word, length) == 0;
}

static int watch(CURL *easy, curl_infotype type, char *bytes, size_t count, void *context) {
  (void)easy;
  echometer_delivery *delivery = context;
  // After a failure libcurl takes leave, and what is said then is not the reason.
  if (type == CURLINFO_HEADER_OUT && begins(bytes, count, "QUIT")) delivery->has_quit = true;
  if (delivery->has_quit) return 0;
  if (type == CURLINFO_HEADER_IN) keep_line(delivery->reply, bytes, count);
  if (type != CURLINFO_HEADER_OUT) return 0;
  if (begins(bytes, count, "MAIL ") || begins(bytes, count, "RCPT ")) {
    keep_line(delivery->command, bytes, count);
    return 0;
  }
  // What follows AUTH, and the lines after it, are the password.
  static const char *const words[] = {"EHLO", "HELO", "STARTTLS", "AUTH", "DATA"};
  for (size_t index = 0; index < sizeof words / sizeof *words; ++index) {
    if (begins(bytes, count, words[index])) keep_line(delivery->command, words[index], strlen(words[index]));
  }
  return 0;
}

void echometer_attach_delivery(CURL *easy, echometer_delivery *delivery, bool is_mail) {
  curl_easy_setopt(easy, CURLOPT_READFUNCTION, read_source);
  curl_easy_setopt(easy, CURLOPT_READDATA, delivery);
  curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, seek_source);
  curl_easy_setopt(easy, CURLOPT_SEEKDATA, delivery);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, keep_answer);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, delivery);
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, delivery->message);
  if (!is_mail) return;
  curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, watch);
  curl_easy_setopt(easy, CURLOPT_DEBUGDATA, delivery);
  curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
}
