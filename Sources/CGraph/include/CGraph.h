// The Leiden method of igraph behind one plain function.
#ifndef ECHOMETER_CGRAPH_H
#define ECHOMETER_CGRAPH_H

#include <stdint.h>

// Divides the nodes 0 ..< `node_count` of an undirected weighted graph into communities of high modularity.
// `edges` holds the two ends of each edge, one after the other; `weights` are positive. Writes the number of each
// node's community to `membership` and returns the modularity, or NaN when igraph cannot (no memory).
// The same input and seed give the same result. Not to be called by two threads at once: igraph's random numbers
// have one state.
double echometer_communities(
  int64_t node_count, int64_t edge_count, const int64_t *edges, const double *weights, uint32_t seed,
  int64_t *membership);

#endif
