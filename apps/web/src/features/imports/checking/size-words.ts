const units = ['bytes', 'kB', 'MB', 'GB'] as const;

/** A file's size as people say it, "12.3 MB"; thousands, not 1,024s. */
export function sizeWords(bytes: number): string {
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return `${(bytes / 1000 ** power).toLocaleString('en-US', { maximumFractionDigits: power === 0 ? 0 : 1 })}\u00a0${units[power] ?? ''}`;
}
