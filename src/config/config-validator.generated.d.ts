// Made by scripts/generate.mjs; do not edit.
import type { SchemaValidator } from './schema-error.ts';

export declare const validateConfig: SchemaValidator;
