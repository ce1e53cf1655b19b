import { dayNumber } from '@overread/domain/time';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const text = (name: string, value: unknown, isOne: (text: string) => boolean, looksLike: string): string => {
  if (typeof value === 'string' && isOne(value)) return value;
  throw new GraphQLError(`${name} must look like ${looksLike}, not ${JSON.stringify(value)}`);
};

const textScalar = (name: string, description: string, isOne: (text: string) => boolean, looksLike: string, serialize: (value: unknown) => string): GraphQLScalarType =>
  new GraphQLScalarType({
    name,
    description,
    serialize,
    parseValue: (value) => text(name, value, isOne, looksLike),
    parseLiteral: (node: ValueNode) => text(name, node.kind === Kind.STRING ? node.value : null, isOne, looksLike),
  });

const asText = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value));

export const Uuid = textScalar('UUID', 'A record id: UUID in lower-case hexadecimal.', (value) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value), '0198c5f2-…', String);
export const CivilDate = textScalar('Date', 'A civil day, YYYY-MM-DD, in the facility’s zone: it has no hour.', (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && dayNumber(value) !== null, '2026-03-31', (value) => asText(value).slice(0, 10));
export const Instant = textScalar('DateTime', 'An instant in ISO 8601 with its offset; shown in the facility’s zone.', (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(value), '2026-03-31T14:00:00Z', asText);
export const Decimal = textScalar('Decimal', 'Money or a weight as a decimal string: exact, never a float.', (value) => /^-?\d{1,14}(\.\d{1,6})?$/.test(value), '1.4821', String);
export const Json = new GraphQLScalarType({ name: 'JSON', description: 'A structured value whose shape the field’s description names.', serialize: (value) => value, parseValue: (value) => value });
