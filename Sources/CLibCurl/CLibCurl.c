#define _GNU_SOURCE
#include "CLibCurl.h"

#include <arpa/inet.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

static const size_t first_capacity = 4 * 1024;
/// A buffer that a feed has grown beyond this is given back: hundreds of handles wait with theirs.
static const size_t kept_capacity = 4 * 1024;

static size_t write_body(char *bytes, size_t size, size_t count, void *context) {
  echometer_transfer *transfer = context;
  size_t added = size * count;
  if (added > transfer->body_limit - transfer->body_count) {
    transfer->body_is_over = true;
    return 0;
  }
  size_t needed = transfer->body_count + added;
  if (needed > transfer->small_limit && !transfer->has_large_place) {
    if (*transfer->large_places == 0) {
      transfer->waits_for_place = true;
      return CURL_WRITEFUNC_PAUSE;
    }
    --*transfer->large_places;
    transfer->has_large_place = true;
  }
  if (needed > transfer->body_capacity) {
    size_t capacity = transfer->body_capacity ? transfer->body_capacity : first_capacity;
    while (capacity < needed) capacity *= 2;
    uint8_t *body = realloc(transfer->body, capacity);
    if (!body) return 0;
    transfer->body = body;
    transfer->body_capacity = capacity;
  }
  memcpy(transfer->body + transfer->body_count, bytes, added);
  transfer->body_count = needed;
  return added;
}

static size_t count_header(char *bytes, size_t size, size_t count, void *context) {
  (void)bytes;
  echometer_transfer *transfer = context;
  transfer->header_count += size * count;
  if (transfer->header_count <= transfer->header_limit) return size * count;
  transfer->headers_are_over = true;
  return 0;
}

/// Whether the peer may be spoken to; remembers the address when not.
static bool allows(echometer_transfer *transfer, const uint8_t address[16]) {
  if (transfer->allows(transfer->context, address)) return true;
  transfer->has_refused = true;
  memcpy(transfer->refused, address, 16);
  return false;
}

static void map_v4(const void *v4, uint8_t address[16]) {
  memset(address, 0, 10);
  memset(address + 10, 0xff, 2);
  memcpy(address + 12, v4, 4);
}

static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *peer) {
  (void)purpose;
  uint8_t address[16] = {0};
  if (peer->family == AF_INET) {
    struct sockaddr_in v4;
    memcpy(&v4, &peer->addr, sizeof v4);
    map_v4(&v4.sin_addr, address);
  } else if (peer->family == AF_INET6) {
    // `addr` is declared as the short sockaddr; libcurl keeps the whole address behind it.
    memcpy(address, (const char *)&peer->addr + offsetof(struct sockaddr_in6, sin6_addr), 16);
  }
  if (!allows(context, address)) return CURL_SOCKET_BAD;
  return socket(peer->family, peer->socktype | SOCK_CLOEXEC, peer->protocol);
}

static int before_request(void *context, char *peer, char *own, int peer_port, int own_port) {
  (void)own, (void)peer_port, (void)own_port;
  uint8_t address[16] = {0};
  if (echometer_parse_address(peer, address) && allows(context, address)) return CURL_PREREQFUNC_OK;
  return CURL_PREREQFUNC_ABORT;
}

void echometer_attach(CURL *easy, echometer_transfer *transfer) {
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, write_body);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, count_header);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, transfer);
  // Not called for a connection that is used again, hence the second look before each request.
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, transfer);
  curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, before_request);
  curl_easy_setopt(easy, CURLOPT_PREREQDATA, transfer);
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer->message);
}

void echometer_leave_large_place(echometer_transfer *transfer) {
  if (transfer->has_large_place) ++*transfer->large_places;
  transfer->has_large_place = false;
  transfer->waits_for_place = false;
}

void echometer_reset(echometer_transfer *transfer) {
  if (transfer->body_capacity > kept_capacity) {
    free(transfer->body);
    transfer->body = NULL;
    transfer->body_capacity = 0;
  }
  transfer->body_count = 0;
  transfer->header_count = 0;
  transfer->body_is_over = false;
  transfer->headers_are_over = false;
  transfer->has_refused = false;
  transfer->message[0] = 0;
}

void echometer_free(echometer_transfer *transfer) {
  free(transfer->body);
  transfer->body = NULL;
}

void echometer_block_sigpipe(void) {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &signals, NULL);
}

bool echometer_parse_address(const char *text, uint8_t address[16]) {
  struct in_addr v4;
  if (inet_pton(AF_INET, text, &v4) == 1) {
    map_v4(&v4, address);
    return true;
  }
  return inet_pton(AF_INET6, text, address) == 1;
}
