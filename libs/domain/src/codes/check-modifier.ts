/** A modifier as stored, two letters or digits in capitals; null when the text is none. */
export const checkModifier = (text: string): string | null => {
  const modifier = text.trim().toUpperCase();
  return /^[A-Z0-9]{2}$/.test(modifier) ? modifier : null;
};
