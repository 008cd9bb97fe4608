import type { Overrides } from '../catalog/context.ts';
import { expandVendor } from '../catalog/expand.ts';
import type { Expansion } from '../catalog/expand.ts';
import type { ExpandProblem } from '../catalog/scope.ts';
import type { InputDefinition, VendorDefinition } from '../catalog/vendor.ts';
import type { Diagnostic } from '../shared/diagnostic.ts';
import { diagnostic } from '../shared/diagnostic.ts';
import { ownMember } from '../shared/record.ts';
import { literalProblem } from './literals.ts';
import type { Origin } from './origin.ts';
import { missingPlace } from './origin.ts';
import { nameOf } from './path-text.ts';
import type { Faults, SoundIntegration } from './sound.ts';
import type { Path } from './source-map.ts';
import { pathOf } from './source-map.ts';

/** Which integration, and where. */
export interface Spot {
  readonly organization: { readonly name: string; readonly url: string };
  readonly key: string;
}

/** A vendor definition with what it brings for one integration. */
export interface UsedVendor {
  readonly definition: VendorDefinition;
  readonly expansion: Expansion;
}

/** The inputs of an integration, and what is faulty in it and has been told already. */
export interface GivenInputs {
  readonly entry: SoundIntegration;
  readonly origin: Origin;
  /** By paths below the integration. */
  readonly faults: Faults;
}

/** What a vendor brings for an integration as the file writes it. */
export function useVendor(
  definition: VendorDefinition,
  { organization, key }: Spot,
  entry: SoundIntegration,
): UsedVendor {
  const { user, inboxes, topics, webhooks, steps, inputs } = entry;
  const expansion = expandVendor(definition, {
    integration: key,
    organization,
    inputs: inputs ?? {},
    ...(user === undefined ? {} : { user }),
    overrides: overridesOf({ inboxes, topics, webhooks, steps }),
  });
  return { definition, expansion };
}

/** Findings about the inputs of an integration that has no vendor to ask for them. */
export function withoutVendorDiagnostics({
  entry,
  origin,
  faults,
}: GivenInputs): readonly Diagnostic[] {
  const hasInputs = Object.keys(entry.inputs ?? {}).length > 0;
  if (!hasInputs || faults.at([])) return [];
  return [diagnostic(origin.key(['inputs']), { code: 'inputs-without-vendor' })];
}

/** Findings about the inputs of an integration, by what its vendor asks for. */
export function inputDiagnostics(vendor: UsedVendor, given: GivenInputs): readonly Diagnostic[] {
  const { problems } = vendor.expansion;
  const meant = new Set(problems.flatMap(({ suggestions = [] }) => suggestions));
  // A misspelt input is one mistake, not two: unknown and missing.
  const told = problems.filter(({ code, input }) => code !== 'missing-input' || !meant.has(input));
  return [
    ...told.flatMap((problem) => problemDiagnostics(problem, vendor.definition, given)),
    ...literalInputs(vendor.definition, given),
  ];
}

/**
 * Whether what the vendor brings cannot be relied on, because its inputs have problems. A missing
 * email address is none: it only goes into the words of steps.
 */
export function isSpoilt(vendor: UsedVendor, { faults }: GivenInputs): boolean {
  if (faults.within(['inputs'])) return true;
  return vendor.expansion.problems.some((problem) => !isMissingEmail(problem));
}

function problemDiagnostics(
  problem: ExpandProblem,
  definition: VendorDefinition,
  given: GivenInputs,
): readonly Diagnostic[] {
  const { input } = problem;
  const isUser = input.startsWith('user.');
  const path: Path = isUser ? input.split('.') : ['inputs', input];
  const { within, at } = given.faults;
  if (within(path) || (problem.code === 'missing-input' && at([]))) return [];
  if (isMissingEmail(problem)) return [missingEmail(given.origin)];
  return [problemDiagnostic(problem, { definition, path, given })];
}

interface ProblemContext {
  readonly definition: VendorDefinition;
  readonly path: Path;
  readonly given: GivenInputs;
}

function problemDiagnostic(
  { code, input, pointer = '', expected = '', suggestions = [] }: ExpandProblem,
  { definition, path, given: { origin } }: ProblemContext,
): Diagnostic {
  const below = pathOf(pointer);
  const full = [...path, ...below];
  const label = nameOf([input, ...below]);
  const { name: vendor } = definition;
  switch (code) {
    case 'wrong-input':
      return diagnostic(origin.value(full), { code, input: label, expected });
    case 'missing-input':
      return diagnostic(missingPlace(full, origin), { code, input: label, vendor, expected });
    case 'unknown-input': {
      const known = knownInputs(definition, input, below);
      return diagnostic(origin.key(full), { code, input: label, vendor, known, suggestions });
    }
  }
}

/** The inputs of a vendor, or the fields of one that is a list. */
function knownInputs(
  { inputs = {} }: VendorDefinition,
  input: string,
  below: Path,
): readonly string[] {
  const list = ownMember(inputs, input);
  if (below.length === 0 || list?.type !== 'list') return Object.keys(inputs);
  const { fields = {} } = list;
  return Object.keys(fields);
}

function isMissingEmail({ code, input }: ExpandProblem): boolean {
  return code === 'missing-input' && input === 'user.email';
}

/** The same as for any user, whether or not the vendor's steps speak of the address. */
function missingEmail(origin: Origin): Diagnostic {
  const place = origin.isWritten(['user']) ? origin.declared(['user']) : origin.key(['vendor']);
  return diagnostic(place, { code: 'user-without-email' });
}

/** Texts in the places of inputs that the vendor declares as secrets. */
function literalInputs(
  definition: VendorDefinition,
  { entry, origin }: GivenInputs,
): readonly Diagnostic[] {
  const inputs: Readonly<Record<string, unknown>> = entry.inputs ?? {};
  return Object.entries(definition.inputs ?? {}).flatMap(([name, input]) =>
    secretTexts(input, ownMember(inputs, name)).map(({ path, text }) =>
      diagnostic(
        origin.value(['inputs', name, ...path]),
        literalProblem(nameOf([name, ...path]), text),
      ),
    ),
  );
}

interface SecretText {
  readonly path: Path;
  readonly text: string;
}

function secretTexts(input: InputDefinition, value: unknown): readonly SecretText[] {
  if (input.type === 'secret') return typeof value === 'string' ? [{ path: [], text: value }] : [];
  if (input.type !== 'list' || !Array.isArray(value)) return [];
  const fields = Object.entries(input.fields ?? {}).filter(([, { type }]) => type === 'secret');
  return value.flatMap((element: unknown, index) =>
    fields.flatMap(([field]) => {
      const text = memberOf(element, field);
      return typeof text === 'string' ? [{ path: [String(index), field], text }] : [];
    }),
  );
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** An entry with nothing behind its key takes the defaults, as if it were an empty mapping. */
function overridesOf(blocks: Readonly<Record<string, unknown>>): Overrides {
  const filled = Object.entries(blocks).flatMap(([kind, entries]) =>
    typeof entries === 'object' && entries !== null
      ? [[kind, Object.fromEntries(Object.entries(entries).map(([key, e]) => [key, e ?? {}]))]]
      : [],
  );
  return Object.fromEntries(filled) as Overrides;
}
