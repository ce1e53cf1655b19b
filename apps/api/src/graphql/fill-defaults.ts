import { astFromValue, getNamedType, isInputObjectType, isInputType, isListType, isNonNullType, typeFromAST, valueFromASTUntyped, type DocumentNode, type GraphQLInputField, type GraphQLInputType, type GraphQLSchema } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Variables => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The default as a client would have sent it. */
const defaultOf = (field: GraphQLInputField): unknown => {
  const node = astFromValue(field.defaultValue, field.type);
  return node === null || node === undefined ? undefined : valueFromASTUntyped(node);
};

const filled = (value: unknown, type: GraphQLInputType): unknown => {
  if (isNonNullType(type)) return filled(value, type.ofType);
  if (isListType(type)) return Array.isArray(value) ? value.map((each) => filled(each, type.ofType)) : value;
  if (!isInputObjectType(type) || !isRecord(value)) return value;
  const missing = Object.values(type.getFields()).filter((field) => field.defaultValue !== undefined && value[field.name] === undefined);
  const given = Object.entries(value).map(([name, part]) => {
    const field = type.getFields()[name];
    return [name, field === undefined ? part : filled(part, field.type)] as const;
  });
  return Object.fromEntries([...given, ...missing.map((field) => [field.name, defaultOf(field)] as const)]);
};

/**
 * Variables with the defaults of input fields written out. A compiled document (graphql-jit) refuses a required field that has a default and was
 * left out, although GraphQL allows it.
 */
export const fillDefaults = (schema: GraphQLSchema, document: DocumentNode, variables: Variables): Variables => {
  const types = new Map(document.definitions.flatMap((definition) => (definition.kind === 'OperationDefinition' ? (definition.variableDefinitions ?? []) : [])).map((each) => [each.variable.name.value, typeFromAST(schema, each.type as never)] as const));
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => {
    const type = types.get(name);
    return [name, type !== undefined && isInputType(type) && isInputObjectType(getNamedType(type)) ? filled(value, type) : value];
  }));
};
