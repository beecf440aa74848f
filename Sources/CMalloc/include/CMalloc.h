// glibc's own words to its heap, which Swift's Glibc module leaves out.
#ifndef ECHOMETER_CMALLOC_H
#define ECHOMETER_CMALLOC_H

#include <malloc.h>

#endif
