/** 1-based positions, moved by `offset`, at which the last `length` flags in a row are all set. */
export const runsOf = (flags: readonly boolean[], length: number, offset = 0): readonly number[] => {
  const found: number[] = [];
  let run = 0;
  flags.forEach((flag, index) => {
    run = flag ? run + 1 : 0;
    if (run >= length) found.push(index + 1 + offset);
  });
  return found;
};
