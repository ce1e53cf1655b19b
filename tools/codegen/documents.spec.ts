import { buildSchema } from 'graphql';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findDocuments } from './find-documents.mjs';
import { printInputTypes } from './input-types.mjs';
import { printPossibleTypes } from './possible-types.mjs';
import { validateDocuments } from './validate-documents.mjs';

const schema = buildSchema(`
  scalar Decimal
  enum Kind { ONE TWO }
  input PlanInput { name: String! share: Decimal kinds: [Kind!]! size: Int! = 5 }
  type Plan { id: ID! name: String! }
  type Refusal { message: String! }
  union PlanResult = Plan | Refusal
  type Query { plan(id: ID!): Plan }
  type Mutation { createPlan(input: PlanInput!): PlanResult! }
`);
const document = (file: string, ...sources: string[]) => ({ file, text: sources.join('\n'), sources });

describe('validateDocuments', () => {
  test('keeps good files, names bad ones and why', () => {
    const { valid, errors } = validateDocuments(schema, [
      document('good.ts', 'query A { plan(id: 1) { ...Name } }'),
      document('fragment.ts', 'fragment Name on Plan { name }'),
      document('wrong-field.ts', 'query B { plan(id: 1) { colour } }'),
      document('broken.ts', 'query C {'),
      document('nameless.ts', '{ plan(id: 1) { id } }'),
      document('twice.ts', 'query A { plan(id: 2) { id } }'),
    ]);
    expect(valid).toEqual(['good.ts', 'fragment.ts']);
    expect(errors.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      expect.stringContaining('broken.ts: Syntax Error'),
      expect.stringContaining('wrong-field.ts: Cannot query field "colour"'),
      'nameless.ts: an operation has no name',
      'twice.ts: operation A is also in good.ts',
    ]);
  });
});

describe('findDocuments', () => {
  test('reads tagged calls and .graphql files, skips specs and plain code', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'documents-'));
    try {
      await mkdir(path.join(folder, 'deep'));
      await writeFile(path.join(folder, 'deep/a.tsx'), 'const q = graphql(`query A { a }`); const r = graphql(/* GraphQL */ `query B { b }`);');
      await writeFile(path.join(folder, 'b.graphql'), 'query C { c }');
      await writeFile(path.join(folder, 'a.spec.tsx'), 'graphql(`query D { d }`)');
      await writeFile(path.join(folder, 'plain.ts'), 'export const graphqlIsNice = true;');
      const found = await findDocuments(folder);
      expect(found.map(({ file, sources }) => [path.relative(folder, file), sources])).toEqual([['b.graphql', ['query C { c }']], ['deep/a.tsx', ['query A { a }', 'query B { b }']]]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('printed types', () => {
  test('inputs: what has a default may be left out, lists and scalars keep their shape', () => {
    expect(printInputTypes(schema, { Decimal: 'string' })).toContain('export interface PlanInput {\n  name: string;\n  share?: string | null | undefined;\n  kinds: (Kind)[];\n  size?: number;\n}');
  });

  test('unions: their members', () => {
    expect(printPossibleTypes(schema)).toContain('"PlanResult": [\n    "Plan",\n    "Refusal"\n  ]');
  });
});
