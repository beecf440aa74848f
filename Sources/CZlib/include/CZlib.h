// zlib's file reader: gives the decompressed bytes of a gzip file, and any other file as it is.
#include <zlib.h>
