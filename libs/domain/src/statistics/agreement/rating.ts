/** What a reviewer said of a unit: a category's name or number; null = not reviewed. */
export type Rating = string | number | null;

/** Different ratings present, numbers ascending before names. */
export const categoriesOf = (units: readonly (readonly Rating[])[]): readonly (string | number)[] => {
  const present = [...new Set(units.flat())].filter((rating) => rating !== null);
  return present.sort((a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : typeof a === typeof b ? (a < b ? -1 : 1) : typeof a === 'number' ? -1 : 1));
};

/** How many reviewers put a unit into each category. */
export const countRatings = (unit: readonly Rating[], categories: readonly (string | number)[]): readonly number[] => categories.map((category) => unit.filter((rating) => rating === category).length);
