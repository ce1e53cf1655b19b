import { buildOverreadSchema, printOverreadSchema } from '@overread/api';
import { policyOf } from '@overread/api-platform';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ownTypes = (schema: GraphQLSchema) => Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name));

describe('the GraphQL schema', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildOverreadSchema();
  });

  test('every type, field, argument and enum value is described', () => {
    const silent: string[] = [];
    const note = (name: string, description: string | null | undefined): void => {
      if (description === null || description === undefined || description.trim() === '') silent.push(name);
    };
    for (const type of ownTypes(schema)) {
      if (!['Query', 'Mutation'].includes(type.name)) note(type.name, type.description);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field.description);
        if ('args' in field) for (const arg of field.args) note(`${type.name}.${field.name}(${arg.name})`, arg.description);
      }
      if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description);
      if (isUnionType(type)) note(type.name, type.description);
    }
    expect(silent).toEqual([]);
  });

  test('every field carries a policy, its own or its type’s', () => {
    const open: string[] = [];
    for (const type of ownTypes(schema)) {
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const policy = policyOf(type, field);
        const root = ['Query', 'Mutation'].includes(type.name);
        if (policy === null || (root && (policy === 'with-parent' || policy === 'public'))) open.push(`${type.name}.${field.name}`);
      }
    }
    expect(open).toEqual([]);
  });

  test('the committed schema is what the code gives', async () => {
    expect(readFileSync(join(__dirname, '../../libs/schema/schema.graphql'), 'utf8')).toBe(await printOverreadSchema());
  });
});
