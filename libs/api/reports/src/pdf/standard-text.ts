/** Signs outside the encoding of the standard fonts, and what is printed in their place. */
const instead: Readonly<Record<string, string>> = { '−': '-', '≤': '<=', '≥': '>=', '≈': '~', '≠': '<>', '→': '->', '√': 'sqrt', 'Σ': 'sum of', 'κ': 'kappa', 'π': 'pi', '\u202f': '\u00a0', '\u2009': ' ' };

/** Signs above U+00FF that the standard fonts do have (Windows-1252). */
const printable = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

/** A text in signs that the standard fonts of PDF can print: accents are dropped where need be, what cannot be said is a question mark. */
export const standardText = (text: string): string =>
  Array.from(text, (sign) => {
    if (sign <= '\u00ff' || printable.has(sign)) return sign;
    const bare = instead[sign] ?? sign.normalize('NFD').replace(/\p{M}/gu, '');
    return Array.from(bare).every((each) => each <= '\u00ff') ? bare : '?';
  }).join('');

/** The same for every text of a document’s definition. */
export const inStandardText = <Definition>(definition: Definition): Definition => {
  if (typeof definition === 'string') return standardText(definition) as Definition;
  if (Array.isArray(definition)) return definition.map((each: unknown) => inStandardText(each)) as Definition;
  if (definition === null || typeof definition !== 'object' || definition instanceof Date) return definition;
  return Object.fromEntries(Object.entries(definition).map(([key, value]) => [key, inStandardText(value as unknown)])) as Definition;
};
