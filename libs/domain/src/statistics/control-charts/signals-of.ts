/** 1-based positions of the points that a rule finds. */
export const signalsOf = <T>(points: readonly T[], isSignal: (point: T, index: number) => boolean): readonly number[] => points.flatMap((point, index) => (isSignal(point, index) ? [index + 1] : []));
