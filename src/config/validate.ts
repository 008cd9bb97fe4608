import type { SchemaError, SchemaValidator } from './schema-error.ts';
import { typeOf } from './value-types.ts';

/** Keywords that only say that another keyword failed. */
const ECHOES = ['if', 'propertyNames'];

/** All errors that a schema validator has for a value; none when it is valid. */
export function schemaErrors(validate: SchemaValidator, value: unknown): readonly SchemaError[] {
  if (validate(value) || validate.errors === null) return [];
  return validate.errors.filter((error) => !isEcho(error));
}

/** `oneOf` chooses between required keys, so it says nothing about what is no mapping. */
function isEcho({ keyword, data }: SchemaError): boolean {
  return ECHOES.includes(keyword) || (keyword === 'oneOf' && typeOf(data) !== 'mapping');
}
