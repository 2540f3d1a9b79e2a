/** The units of each cluster, clusters in order of first appearance. */
export function clustersOf<Unit>(units: readonly Unit[], clusterOf: (unit: Unit) => string): Map<string, Unit[]> {
  const clusters = new Map<string, Unit[]>();
  for (const unit of units) {
    const cluster = clusterOf(unit);
    const known = clusters.get(cluster);
    if (known) known.push(unit);
    else clusters.set(cluster, [unit]);
  }
  return clusters;
}
