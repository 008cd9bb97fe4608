import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { parse } from 'yaml';
import { ROOT } from './root.mjs';

/**
 * @typedef {{ [keyword: string]: unknown }} Schema
 */

const HEADER = '// Made by scripts/generate.mjs; do not edit.\n';

const CONFIG_SCHEMA = 'gladly-integrations.schema.json';
const VENDOR_SCHEMA = 'vendor.schema.json';
const VENDORS = 'src/catalog/vendors';

/** The generated type that other files name; the rest stays inside the file. */
const ROOT_TYPE = 'ConfigFile';

const PROSE = ['title', 'description', 'examples', 'default'];

const UCS2_LENGTH = 'require("ajv/dist/runtime/ucs2length").default';

/** The validator of the file. */
export function configValidator() {
  return validator('validateConfig', CONFIG_SCHEMA);
}

/** The validator of vendor definitions, which only files with one of the user's own need. */
export function vendorValidator() {
  return validator('validateVendor', VENDOR_SCHEMA);
}

/** The example with all five vendors, which the demo runs on. */
export function fullExample() {
  const text = readFileSync(join(ROOT, 'config-schema/examples/full.yml'), 'utf8');
  return `${HEADER}export const FULL_EXAMPLE = ${JSON.stringify(text)};\n`;
}

/** Types of the module that `configValidator` makes. */
export function configValidatorTypes() {
  return validatorTypes('validateConfig');
}

/** Types of the module that `vendorValidator` makes. */
export function vendorValidatorTypes() {
  return validatorTypes('validateVendor');
}

/** Types of the file's form, made from its schema. */
export async function configTypes() {
  const schema = typeable(readSchema(CONFIG_SCHEMA));
  const text = await compile({ ...schema, title: ROOT_TYPE }, ROOT_TYPE, {
    bannerComment: HEADER,
    style: { singleQuote: true, printWidth: 100 },
  });
  return text.replaceAll(/^export (?=(?:type|interface) (\w+))/gm, (keyword, name) =>
    name === ROOT_TYPE ? keyword : '',
  );
}

/** The built-in vendor definitions as data, checked against their schema, sorted by id. */
export function vendorDefinitions() {
  const literal = JSON.stringify(readDefinitions(), null, 2);
  return `${HEADER}import type { VendorDefinition } from './vendor.ts';

export const DEFINITIONS: readonly VendorDefinition[] = ${literal};
`;
}

/**
 * @returns {readonly { readonly id: string }[]}
 */
export function readDefinitions() {
  const validate = newAjv().getSchema(VENDOR_SCHEMA);
  return readdirSync(join(ROOT, VENDORS))
    .filter((name) => name.endsWith('.yml'))
    .toSorted()
    .map((name) => readDefinition(name, validate));
}

/**
 * The texts of the built-in vendor definitions, with their comments, as somebody copies them: the
 * line that leads editors to the schema of this repository is left out.
 */
export function vendorSources() {
  const sources = readdirSync(join(ROOT, VENDORS))
    .filter((name) => name.endsWith('.yml'))
    .toSorted()
    .map((name) => {
      const text = readFileSync(join(ROOT, VENDORS, name), 'utf8');
      return [name.replace(/\.yml$/, ''), text.replace(/^# yaml-language-server:.*\n/, '')];
    });
  const literal = JSON.stringify(Object.fromEntries(sources), null, 2);
  return `${HEADER}export const SOURCES: Readonly<Record<string, string>> = ${literal};\n`;
}

/**
 * @param {string} name
 * @param {import('ajv').ValidateFunction | undefined} validate
 * @returns {{ readonly id: string }}
 */
function readDefinition(name, validate) {
  const definition = parse(readFileSync(join(ROOT, VENDORS, name), 'utf8'));
  if (validate?.(definition) !== true) {
    throw new Error(`${VENDORS}/${name}: ${JSON.stringify(validate?.errors, null, 2)}`);
  }
  if (`${definition.id}.yml` !== name) throw new Error(`${VENDORS}/${name}: its id is another.`);
  return definition;
}

/**
 * One schema as an ES module that needs no package: compiling it when the program starts would take
 * longer than all the rest of it. The sentences of AJV are left out, for the program has its own.
 *
 * @param {string} name
 * @param {string} schema
 */
function validator(name, schema) {
  const code = standalone.default(newAjv(), { [name]: schema });
  const text = code.replaceAll(UCS2_LENGTH, '(text) => [...text].length');
  if (text.includes('require(')) throw new Error('AJV asks for a module that is not written out.');
  return `${HEADER}// @ts-nocheck\n${text}\n`;
}

/** @param {string} name */
function validatorTypes(name) {
  return `${HEADER}import type { SchemaValidator } from './schema-error.ts';

export declare const ${name}: SchemaValidator;
`;
}

function newAjv() {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const name of [CONFIG_SCHEMA, VENDOR_SCHEMA]) ajv.addSchema(bare(readSchema(name)), name);
  return ajv;
}

/**
 * @param {string} name
 * @returns {Schema}
 */
function readSchema(name) {
  return JSON.parse(readFileSync(join(ROOT, 'config-schema', name), 'utf8'));
}

/**
 * The schema without what is only there for people: it would be most of the generated code.
 *
 * @template T
 * @param {T} schema
 * @returns {T}
 */
function bare(schema) {
  if (Array.isArray(schema)) return /** @type {T} */ (schema.map(bare));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) => !PROSE.includes(key) || (typeof value === 'object' && !Array.isArray(value)),
  );
  return /** @type {T} */ (Object.fromEntries(kept.map(([key, value]) => [key, bare(value)])));
}

/**
 * The schema without what the generator of types does not understand: `if` becomes a choice,
 * `boolean` that must not be `true` becomes `false`, and choices between required keys go.
 *
 * @template T
 * @param {T} schema
 * @returns {T}
 */
function typeable(schema) {
  if (Array.isArray(schema)) return /** @type {T} */ (schema.map(typeable));
  if (typeof schema !== 'object' || schema === null) return schema;
  const members = Object.entries(schema).map(([key, value]) => [key, typeable(value)]);
  const {
    oneOf: _,
    not,
    if: condition,
    then,
    else: otherwise,
    ...rest
  } = Object.fromEntries(members);
  if (condition !== undefined) return { ...rest, anyOf: [then, otherwise] };
  if (not === undefined) return rest;
  const type = rest.type.filter((/** @type {string} */ name) => name !== 'boolean');
  const { description, ...form } = rest;
  return /** @type {T} */ ({ description, anyOf: [{ const: false }, { ...form, type }] });
}
