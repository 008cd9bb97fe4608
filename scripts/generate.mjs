#!/usr/bin/env node
// `npm run generate` writes the generated files; with `--check` it only says which are out of
// date, and fails if any is.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  configTypes,
  configValidator,
  configValidatorTypes,
  fullExample,
  readDefinitions,
  vendorDefinitions,
  vendorSources,
  vendorValidator,
  vendorValidatorTypes,
} from './generators.mjs';
import { githubDescription } from './github-description.mjs';
import { ROOT } from './root.mjs';
import { vendorPages } from './vendor-pages.mjs';

const GENERATED = {
  'src/config/schema.generated.ts': configTypes,
  'src/config/config-validator.generated.js': configValidator,
  'src/config/config-validator.generated.d.ts': configValidatorTypes,
  'src/config/vendor-validator.generated.js': vendorValidator,
  'src/config/vendor-validator.generated.d.ts': vendorValidatorTypes,
  'src/catalog/definitions.generated.ts': vendorDefinitions,
  'src/catalog/sources.generated.ts': vendorSources,
  'src/cli/example.generated.ts': fullExample,
  'test/support/github/description.generated.json': githubDescription,
};

const checkOnly = process.argv.includes('--check');

/** @type {(readonly [path: string, text: string])[]} */
const texts = [];
for (const [path, generate] of Object.entries(GENERATED)) texts.push([path, await generate()]);
texts.push(...(await vendorPages(readDefinitions())));

for (const [path, text] of texts) {
  const file = join(ROOT, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (checkOnly) {
    process.stdout.write(`${path} is out of date: run npm run generate and commit it.\n`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    process.stdout.write(`${path} written.\n`);
  }
}
