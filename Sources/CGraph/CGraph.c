#include "CGraph.h"

#include <igraph/igraph.h>
#include <math.h>

double echometer_communities(
  int64_t node_count, int64_t edge_count, const int64_t *edges, const double *weights, uint32_t seed,
  int64_t *membership) {
  // igraph ends the program on an error unless it is told otherwise.
  igraph_set_error_handler(igraph_error_handler_ignore);
  igraph_vector_int_t ends = {0}, communities;
  igraph_vector_t edge_weights = {0}, strengths;
  igraph_t graph;
  double modularity = NAN;
  igraph_vector_int_view(&ends, (const igraph_integer_t *)edges, 2 * edge_count);
  igraph_vector_view(&edge_weights, weights, edge_count);
  if (igraph_create(&graph, &ends, node_count, IGRAPH_UNDIRECTED) != IGRAPH_SUCCESS) return modularity;
  if (igraph_vector_init(&strengths, node_count) == IGRAPH_SUCCESS) {
    if (igraph_vector_int_init(&communities, node_count) == IGRAPH_SUCCESS) {
      igraph_real_t total = 0;
      for (int64_t edge = 0; edge < edge_count; edge++) total += weights[edge];
      igraph_rng_seed(igraph_rng_default(), seed);
      // With the strengths as node weights and 1 / (2 m) as the resolution, the quality is the modularity.
      if (igraph_strength(&graph, &strengths, igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS, &edge_weights) == IGRAPH_SUCCESS
          && igraph_community_leiden(
               &graph, &edge_weights, &strengths, 1 / (2 * total), /* beta */ 0.01, /* start */ 0,
               /* iterations until nothing changes */ -1, &communities, NULL, &modularity) == IGRAPH_SUCCESS) {
        for (int64_t node = 0; node < node_count; node++) membership[node] = VECTOR(communities)[node];
      } else {
        modularity = NAN;
      }
      igraph_vector_int_destroy(&communities);
    }
    igraph_vector_destroy(&strengths);
  }
  igraph_destroy(&graph);
  return modularity;
}
