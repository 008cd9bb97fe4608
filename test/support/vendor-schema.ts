import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import type { VendorDefinition } from '../../src/catalog/vendor.ts';

const ROOT = new URL('../../', import.meta.url);

/** A JSON Schema with what the tests look at. */
export interface Schema {
  readonly $defs: Readonly<
    Record<string, { readonly properties?: object; readonly required?: readonly string[] }>
  >;
}

export function readSchema(name: string): Schema {
  return JSON.parse(readText(`config-schema/${name}`)) as Schema;
}

export function readText(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
}).compile(readSchema('vendor.schema.json'));

/** JSON pointers to what the schema for vendor definitions objects to; empty when it fits. */
export function schemaObjections(definition: unknown): readonly string[] {
  if (validate(definition)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A definition from YAML that has to fit the schema. */
export function vendorFromYaml(yaml: string): VendorDefinition {
  const definition: unknown = parse(yaml);
  const objections = schemaObjections(definition);
  if (objections.length > 0) throw new Error(objections.join('\n'));
  return definition as VendorDefinition;
}
