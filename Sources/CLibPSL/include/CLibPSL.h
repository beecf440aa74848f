// libpsl: Mozilla's Public Suffix List, compiled in (https://publicsuffix.org).
#ifndef ECHOMETER_CLIBPSL_H
#define ECHOMETER_CLIBPSL_H

// The registrable part of a lower-case host name, as a pointer into `host`; NULL when the host is itself a
// public suffix. A function of ours, so that no libpsl type has to be imported into Swift.
const char *echometer_registrable_domain(const char *host);

#endif
