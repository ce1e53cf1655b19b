import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { methods } from './registry.js';

interface ReferenceCase {
  readonly id: string;
  readonly method: string;
  readonly inputs: never;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: { readonly abs?: number; readonly rel?: number };
}

const file = path.resolve(__dirname, '../../../../../shared/statistics/golden-public.json');
const cases = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly ReferenceCase[]) : [];

/** Methods of the reference cases that have no implementation; this list only shrinks. */
const missing: readonly string[] = [];

const agrees = (got: unknown, expected: unknown, { abs = 0, rel = 0 }: ReferenceCase['tolerance']): boolean => {
  if (Array.isArray(expected)) return Array.isArray(got) && got.length === expected.length && expected.every((each, index) => agrees(got[index], each, { abs, rel }));
  if (typeof expected === 'number') return typeof got === 'number' && Math.abs(got - expected) <= Math.max(abs, rel * Math.abs(expected));
  return got === expected;
};

const numbersOf = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
};

if (cases.length === 0) test.skip(`REFERENCE CASES NOT RUN: ${file} is absent`, () => undefined);
else {
  test('exactly the listed methods are missing', () => {
    const wanted = [...new Set(cases.map((each) => each.method))];
    expect(wanted.filter((name) => methods[name] === undefined).sort()).toEqual([...missing].sort());
  });

  describe.each(cases.filter((each) => methods[each.method] !== undefined))('$method', ({ id, method, inputs, expected, tolerance }) => {
    test(id, () => {
      const before = JSON.stringify(inputs);
      const got = methods[method]?.(inputs) as Readonly<Record<string, unknown>>;
      const wrong = Object.entries(expected).filter(([field, value]) => !agrees(got[field], value, tolerance));
      expect(Object.fromEntries(wrong.map(([field]) => [field, got[field]]))).toEqual(Object.fromEntries(wrong));
      expect(numbersOf(got).filter((value) => !Number.isFinite(value))).toEqual([]);
      expect(JSON.stringify(inputs)).toBe(before);
    });
  });
}
