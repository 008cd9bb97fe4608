import type { SchemaError, SchemaValidator } from './validators.generated.js';

/** Keywords that only say that another keyword failed. */
const ECHOES = ['if', 'propertyNames'];

/** All errors that a schema validator has for a value; none when it is valid. */
export function schemaErrors(validate: SchemaValidator, value: unknown): readonly SchemaError[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).filter(({ keyword }) => !ECHOES.includes(keyword));
}
