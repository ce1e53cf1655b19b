/**
 * Order of two texts by their UTF-8 bytes, as `LC_ALL=C sort` and SQL's `collate "C"` have it. Code units of UTF-16 sort the same
 * except that a surrogate, which stands for a code point above U+FFFF, comes after every other unit.
 */
export const compareBytes = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const difference = rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};

const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
