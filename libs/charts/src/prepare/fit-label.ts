/** A name cut to a number of lines of a width in characters: whole words, an ellipsis where something is left out. */
export const fitLabel = (label: string, width: number, lines = 2): string => {
  const filled = label.split(/\s+/).reduce<string[]>((done, word) => {
    const last = done.at(-1);
    return last !== undefined && last.length + 1 + word.length <= width ? [...done.slice(0, -1), `${last} ${word}`] : [...done, word];
  }, []);
  return filled.length <= lines ? filled.join(' ') : `${filled.slice(0, lines).join(' ')}…`;
};
