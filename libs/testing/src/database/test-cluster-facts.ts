/** Where the cluster of a test run is; handed to the test processes in the environment. */
export interface TestCluster {
  readonly ownerUrl: string;
  readonly runtimeUrl: string;
  /** A migrated database without rows, to be copied. */
  readonly template: string;
  /** Begins the name of every database of this run. */
  readonly prefix: string;
}

/** The variable that carries it, as JSON. */
export const clusterVariable = 'OVERREAD_TEST_CLUSTER';
