/** Remembers on which row each key was first seen. */
export interface SeenRows {
  /** The row that had this key before; null when it is new, and then this row is remembered for it. */
  readonly before: (key: string, row: number) => number | null;
}

const slotWords = 3;
const startCapacity = 1 << 12;

/**
 * Keys are kept as 64-bit hashes in a flat table, at most 48 bytes a key whatever its length: a file of a million accounts costs
 * some 30 MB. Two different keys of one file meet with probability n²/2⁶⁵, which is one in 37 billion for a million.
 */
export const seenRows = (): SeenRows => {
  let capacity = startCapacity;
  let table = new Uint32Array(capacity * slotWords);
  let used = 0;

  const slotOf = (into: Uint32Array, size: number, high: number, low: number): number => {
    let slot = low & (size - 1);
    for (; ;) {
      const at = slot * slotWords;
      if (into[at + 2] === 0 || (into[at] === high && into[at + 1] === low)) return at;
      slot = (slot + 1) & (size - 1);
    }
  };

  const grow = (): void => {
    const bigger = new Uint32Array(capacity * 2 * slotWords);
    for (let from = 0; from < table.length; from += slotWords) {
      if (table[from + 2] === 0) continue;
      bigger.set(table.subarray(from, from + slotWords), slotOf(bigger, capacity * 2, table[from] ?? 0, table[from + 1] ?? 0));
    }
    capacity *= 2;
    table = bigger;
  };

  return {
    before: (key, row) => {
      const [high, low] = hash64(key);
      const at = slotOf(table, capacity, high, low);
      const before = table[at + 2] ?? 0;
      if (before !== 0) return before;
      table.set([high, low, row], at);
      used += 1;
      if (used * 4 > capacity * 3) grow();
      return null;
    },
  };
};

/** Two independent 32-bit mixes of the text (after cyrb53). */
const hash64 = (text: string): readonly [high: number, low: number] => {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2_654_435_761);
    b = Math.imul(b ^ unit, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return [b >>> 0, a >>> 0];
};
