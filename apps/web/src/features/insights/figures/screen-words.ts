/** The value of one of a screen's own words in an address; the first allowed one when it is missing or strange. */
export const readWord = <Value extends string>(search: string, name: string, allowed: readonly [Value, ...Value[]]): Value => {
  const written = new URLSearchParams(search).get(name);
  return allowed.find((value) => value === written) ?? allowed[0];
};

/** The address with one of a screen's own words changed; null takes it out. The filter's words stay as they are written. */
export const writeWord = (search: string, name: string, value: string | null): string => {
  const others = search.replace(/^\?/, '').split('&').filter((part) => part !== '' && part.split('=')[0] !== name);
  return `?${[...others, ...(value === null ? [] : [`${name}=${encodeURIComponent(value)}`])].join('&')}`;
};
