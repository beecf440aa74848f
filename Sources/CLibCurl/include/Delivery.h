#ifndef ECHOMETER_DELIVERY_H
#define ECHOMETER_DELIVERY_H

#include <curl/curl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What libcurl's callbacks read from and write to while one message or document is sent.
typedef struct {
  /// What is sent; belongs to the caller.
  const uint8_t *source;
  size_t source_count;
  size_t sent_count;
  /// The beginning of what a web server answers; the rest is not wanted.
  char answer[512];
  size_t answer_count;
  /// Bytes of the whole answer, with its bound.
  size_t read_count;
  size_t read_limit;
  /// The last line that a mail server said, without its line break.
  char reply[512];
  /// The last command that it was given: "MAIL FROM:<ann@example.org>". Of a login its first word only.
  char command[512];
  bool has_quit;
  char message[CURL_ERROR_SIZE];
} echometer_delivery;

/// Connects the callbacks with a handle.
///
/// @param is_mail Whether commands and replies are kept.
void echometer_attach_delivery(CURL *easy, echometer_delivery *delivery, bool is_mail);

// Arrays of C are tuples in Swift: these are their texts, which end in 0.

static inline const char *echometer_delivery_answer(const echometer_delivery *delivery) { return delivery->answer; }
static inline const char *echometer_delivery_reply(const echometer_delivery *delivery) { return delivery->reply; }
static inline const char *echometer_delivery_command(const echometer_delivery *delivery) { return delivery->command; }
static inline const char *echometer_delivery_message(const echometer_delivery *delivery) { return delivery->message; }

static inline CURLcode echometer_set_amount(CURL *easy, CURLoption option, int64_t value) {
  return curl_easy_setopt(easy, option, (curl_off_t)value);
}

#endif
