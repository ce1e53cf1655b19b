/** A level that a chart is read against. Its words stand in the legend: labels in the drawing cover marks and overprint each other. */
export interface ReferenceLine {
  readonly value: number;
  readonly label: string;
  readonly kind: 'target' | 'centre';
}
