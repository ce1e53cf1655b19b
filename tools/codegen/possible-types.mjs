import { isAbstractType } from 'graphql';

/** The members of each union and interface, which the client cache needs to match fragments; printed as a module. */
export function printPossibleTypes(schema) {
  const abstract = Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type));
  const entries = abstract.map((type) => [type.name, schema.getPossibleTypes(type).map((member) => member.name)]);
  return `/** Members of each union, for the client cache. Generated from schema.graphql. */\nexport const possibleTypes: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(entries), null, 2)};\n`;
}
