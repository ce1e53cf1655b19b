import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

const printType = (type, scalars) => {
  if (isNonNullType(type)) return printBare(type.ofType, scalars);
  return `${printBare(type, scalars)} | null`;
};

const printBare = (type, scalars) => {
  if (isListType(type)) return `(${printType(type.ofType, scalars)})[]`;
  return scalars[type.name] ?? type.name;
};

/** A value that may be null may be undefined as well; one that only has a default may be left out, and nothing else. */
const mayBeUndefined = (field) => !isNonNullType(field.type);

const isOptional = (field) => !isNonNullType(field.type) || field.defaultValue !== undefined;

/**
 * Every input and enum of the schema as types, whether or not a document uses it yet: forms and filters are built from
 * inputs before any operation takes them.
 */
export function printInputTypes(schema, scalars) {
  const builtIn = { ID: 'string', String: 'string', Boolean: 'boolean', Int: 'number', Float: 'number', ...scalars };
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const enums = types.filter((type) => isEnumType(type)).map((type) => `export type ${type.name} = ${type.getValues().map((value) => `'${value.name}'`).join(' | ')};`);
  const inputs = types.filter((type) => isInputObjectType(type)).map((type) => {
    const fields = Object.values(type.getFields()).map((field) => `  ${field.name}${isOptional(field) ? '?' : ''}: ${printType(field.type, builtIn)}${mayBeUndefined(field) ? ' | undefined' : ''};`);
    return `export interface ${type.name} {\n${fields.join('\n')}\n}`;
  });
  return `// Inputs and enums of schema.graphql. Generated.\n${[...enums, ...inputs].join('\n\n')}\n`;
}
