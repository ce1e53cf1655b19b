/**
 * Strata whose spread can be seen: those with a single audited chart of several are put together two by two in their order, a last one
 * with the smallest other stratum. Only for the error: what the strata differ by then counts as spread, so that it comes out too large
 * rather than too small. The point keeps the strata as they are. Cochran WG (1977), 5A.12.
 */
export const collapseStrata = <Stratum>(strata: readonly Stratum[], sizeOf: (stratum: Stratum) => { readonly N: number; readonly n: number }, join: (one: Stratum, other: Stratum) => Stratum): Stratum[] => {
  const isSingle = (stratum: Stratum): boolean => sizeOf(stratum).n === 1 && sizeOf(stratum).N > 1;
  const singles = strata.filter(isSingle);
  const rest = strata.filter((stratum) => !isSingle(stratum));
  const pairs = singles.flatMap((one, at) => {
    const other = singles[at + 1];
    return at % 2 === 0 && other !== undefined ? [join(one, other)] : [];
  });
  const last = singles.length % 2 === 1 ? singles.at(-1) : undefined;
  const together = [...pairs, ...rest];
  if (last === undefined) return together;
  // A stratum audited whole shows no error of its own: it is the last to be joined.
  const open = together.filter((stratum) => sizeOf(stratum).n < sizeOf(stratum).N);
  const [partner] = (open.length > 0 ? open : together).toSorted((a, b) => sizeOf(a).N - sizeOf(b).N);
  return partner === undefined ? [last] : together.map((stratum) => (stratum === partner ? join(stratum, last) : stratum));
};
