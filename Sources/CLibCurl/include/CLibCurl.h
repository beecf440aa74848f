#ifndef CLIBCURL_H
#define CLIBCURL_H

#include "Delivery.h"

#include <curl/curl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What libcurl's callbacks write to while one request runs. They are C, because a call into Swift for every
/// 16 kB costs more than the copy.
typedef struct {
  /// The body as it is sent; grows by doubling and never beyond `body_limit`.
  uint8_t *body;
  size_t body_count;
  size_t body_capacity;
  size_t body_limit;
  /// Bytes of all header lines, interim answers and trailers included.
  size_t header_count;
  size_t header_limit;
  bool body_is_over;
  bool headers_are_over;
  /// Beyond this a body needs one of the few places for large ones, so that memory is bounded whatever the
  /// servers send. The count of free places is shared by all transfers of a thread.
  size_t small_limit;
  int *large_places;
  bool has_large_place;
  /// Paused until a place is free.
  bool waits_for_place;
  /// Asked before a connection is opened and again before a request is sent on it, with the peer's address in
  /// the 16 bytes of IPv6 (IPv4 as ::ffff:a.b.c.d).
  bool (*allows)(const void *context, const uint8_t *address);
  const void *context;
  /// Whether `allows` said no, and to which address.
  bool has_refused;
  uint8_t refused[16];
  char message[CURL_ERROR_SIZE];
} echometer_transfer;

/// Connects the callbacks above with a handle.
void echometer_attach(CURL *easy, echometer_transfer *transfer);

/// Forgets the last answer and keeps a small buffer for the next one.
void echometer_reset(echometer_transfer *transfer);

/// Gives its place for a large body back, if it has one.
void echometer_leave_large_place(echometer_transfer *transfer);

/// Gives the buffer back.
void echometer_free(echometer_transfer *transfer);

/// libcurl's own words for what went wrong; empty when it has none.
static inline const char *echometer_message(const echometer_transfer *transfer) { return transfer->message; }

/// A write to a connection that the peer has closed must not end the process: OpenSSL writes without
/// MSG_NOSIGNAL, and CURLOPT_NOSIGNAL stops libcurl from guarding it. Holds for the calling thread.
void echometer_block_sigpipe(void);

/// The 16 bytes of an address written as text, IPv4 as ::ffff:a.b.c.d; false when it is none.
bool echometer_parse_address(const char *text, uint8_t address[16]);

/// The next request that has ended; false when there is none.
static inline bool echometer_next_finished(CURLM *multi, CURL **easy, CURLcode *result) {
  int left = 0;
  CURLMsg *message;
  while ((message = curl_multi_info_read(multi, &left))) {
    if (message->msg != CURLMSG_DONE) continue;
    *easy = message->easy_handle;
    *result = message->data.result;
    return true;
  }
  return false;
}

// Variadic functions are not imported into Swift: one typed spelling for each kind of argument.

static inline CURLcode echometer_set_number(CURL *easy, CURLoption option, long value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode echometer_set_text(CURL *easy, CURLoption option, const char *value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode echometer_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(easy, option, value);
}

static inline long echometer_number(CURL *easy, CURLINFO info) {
  long value = 0;
  curl_easy_getinfo(easy, info, &value);
  return value;
}

/// Sizes, and times in microseconds.
static inline int64_t echometer_amount(CURL *easy, CURLINFO info) {
  curl_off_t value = 0;
  curl_easy_getinfo(easy, info, &value);
  return value;
}

static inline CURLMcode echometer_multi_set_number(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

#endif
