/** Enough to keep the database busy while the next step is thought out. */
const atOnce = 4;

/** The results of all pieces of work, a few at a time, in the order of the pieces. */
export const inParallel = async <Piece, T>(pieces: readonly Piece[], work: (piece: Piece) => Promise<T>): Promise<T[]> => {
  const results: T[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < pieces.length; at = next++) results[at] = await work(pieces[at] as Piece);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, pieces.length) }, worker));
  return results;
};
