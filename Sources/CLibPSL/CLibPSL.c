#include "CLibPSL.h"
#include <libpsl.h>

const char *echometer_registrable_domain(const char *host) {
  return psl_registrable_domain(psl_builtin(), host);
}
