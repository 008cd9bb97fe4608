import type { ValueType } from '../shared/value-type.ts';
import type { SchemaError } from './schema-error.ts';

const TYPES: Readonly<Record<string, ValueType>> = {
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'true or false',
  array: 'list',
  object: 'mapping',
};

/** What a value of the file is, in words of YAML. */
export function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'true or false' : 'mapping';
}

/** The types that a schema allows; where `true` is forbidden, `false` stands for itself. */
export function typesOf(schema: SchemaError['parentSchema']): readonly ValueType[] {
  const falseOnly = schema['not'] !== undefined;
  const types = [schema['type']].flat().map((type) => TYPES[String(type)]);
  const known = types.filter((type) => type !== undefined);
  const allowed = known.map((type) => (falseOnly && type === 'true or false' ? 'false' : type));
  return [...new Set(allowed)];
}
