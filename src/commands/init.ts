import type { Need } from '../catalog/needs.ts';
import { isToCome, needsOf } from '../catalog/needs.ts';
import { draftEntry, draftOrganization } from '../config/draft-entry.ts';
import { loadConfig } from '../config/load.ts';
import type { ReadVendorFile } from '../config/vendors.ts';
import { diagnosticMessage } from '../report/messages/diagnostics.ts';
import { phraseText } from '../report/plain.ts';
import type { Diagnostic } from '../shared/diagnostic.ts';
import { hasErrors } from '../shared/diagnostic.ts';
import { ReconcileError } from '../shared/errors.ts';
import type { Clock } from '../shared/ports.ts';
import type { InitDraft } from './init-draft.ts';
import { draftedFile } from './init-draft.ts';
import type { InitFile } from './init-file.ts';
import { initFile, keysOf, withEntry } from './init-file.ts';
import { checkedKey, freeKey, keyTaken } from './init-key.ts';
import { secretProposals } from './init-secrets.ts';
import type { Ask, GivenValue } from './init-values.ts';
import { askedValues, givenValues, interrupted, proposedValues } from './init-values.ts';
import { vendorNamed } from './init-vendor.ts';
import type { ConfigSource } from './ports.ts';
import { today } from './ports.ts';
import type { ConfigRequest } from './request.ts';

export interface InitRequest extends ConfigRequest {
  /** Id of a built-in vendor, or the path of a definition, relative to the file. */
  readonly vendor: string;
  /** Key of the integration; `null`: the vendor's id. */
  readonly as: string | null;
  readonly set: readonly GivenValue[];
  /** Address of the organization, for a file that has none. */
  readonly url: string | null;
  /** Its name in the file. */
  readonly organization: string | null;
}

export interface InitPorts {
  readonly clock: Clock;
  readonly openConfig: (path: string) => Promise<ConfigSource | null>;
  /** Reads vendor definitions as a file at this path would name them. */
  readonly vendorFilesFor: (path: string) => ReadVendorFile;
  /** `null` where nobody can answer. */
  readonly questions: InitQuestions | null;
}

/** What a person can be asked; `null` for an answer that will not come. */
export interface InitQuestions {
  readonly input: Ask;
  /** The address of the organization; empty: later. */
  readonly url: (problem: Diagnostic | null) => Promise<string | null>;
  /** A key in place of one that is taken; empty: the free one. */
  readonly key: (taken: string, free: string) => Promise<string | null>;
}

export type InitResult =
  /** Nothing can be added before these are mended. */
  | { readonly status: 'invalid'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly status: 'drafted'; readonly draft: InitDraft };

const ORGANIZATION = 'production';

/**
 * Adds an integration for a vendor to the file, or begins a file with it. What is needed and was
 * not given is asked for where somebody can answer, and else left to be filled in. Writes nothing.
 *
 * @throws ReconcileError when the vendor, an input, the address or the key is wrong, or the file cannot take it.
 */
export async function init(request: InitRequest, ports: InitPorts): Promise<InitResult> {
  const { config, vendor } = request;
  const source = await ports.openConfig(config);
  const file = initFile(config, source?.content ?? null);
  if (file.parsed.content === null)
    return { status: 'invalid', diagnostics: file.parsed.diagnostics };
  const readVendorFile = source?.readVendorFile ?? ports.vendorFilesFor(config);
  const named = await vendorNamed(vendor, readVendorFile);
  if ('diagnostics' in named) return { status: 'invalid', diagnostics: named.diagnostics };
  const { definition } = named;
  const needs = needsOf(definition);
  const given = givenValues(request.set, needs);
  const key = await keyFor(request, { id: definition.id, file, ports });
  const url = await urlFor(request, file, ports);
  const proposals = secretProposals({
    needs,
    vendor: definition.id,
    key,
    config: file.parsed.content?.value,
  });
  const values = await valuesFor(given, { needs, proposals, ports });
  const samples = proposedValues(needs, proposals);
  const day = today(ports.clock);
  const entry = draftEntry({ key, vendor, definition, needs, values, samples, day });
  const whole = url === undefined ? file.text : withOrganization(file.text, request, url);
  const text = `${file.mark}${withEntry(whole, 'integrations', entry)}`;
  const loaded = await loadConfig(text, optionsFor(request, ports, readVendorFile));
  return {
    status: 'drafted',
    draft: draftedFile({ file, text, definition, key, needs, values, samples, loaded }),
  };
}

interface KeySituation {
  readonly id: string;
  readonly file: InitFile;
  readonly ports: InitPorts;
}

async function keyFor({ as }: InitRequest, { id, file, ports }: KeySituation): Promise<string> {
  const taken = keysOf(file, 'integrations');
  const key = as === null ? id : checkedKey(as);
  if (!taken.includes(key)) return key;
  const free = freeKey(key, taken);
  if (as !== null || ports.questions === null) throw keyTaken(key, free);
  const typed = await ports.questions.key(key, free);
  if (typed === null) throw interrupted();
  const chosen = typed === '' ? free : checkedKey(typed);
  if (taken.includes(chosen)) throw keyTaken(chosen, freeKey(chosen, taken));
  return chosen;
}

/** The address for a new organization, `null` where it is left open; `undefined`: none is needed. */
async function urlFor(
  request: InitRequest,
  file: InitFile,
  ports: InitPorts,
): Promise<string | null | undefined> {
  const { url, organization } = request;
  const known = keysOf(file, 'organizations');
  if (known.length > 0) {
    if (url === null && organization === null) return undefined;
    throw new ReconcileError('invalid-config', `${file.path} has its organization already`, {
      remedy: `It has ${known.join(', ')}. Leave out --url and --organization: an integration is added for all of them.`,
    });
  }
  if (url !== null) return checkedUrl(url, request, ports);
  if (ports.questions === null) return null;
  let problem: Diagnostic | null = null;
  for (;;) {
    const typed = await ports.questions.url(problem);
    if (typed === null) throw interrupted();
    if (typed === '') return null;
    const address = withScheme(typed);
    problem = await urlProblem(address, request, ports);
    if (problem === null) return address;
  }
}

async function checkedUrl(url: string, request: InitRequest, ports: InitPorts): Promise<string> {
  const address = withScheme(url);
  const finding = await urlProblem(address, request, ports);
  if (finding === null) return address;
  const { problem, remedy } = diagnosticMessage(finding);
  const why = phraseText(problem).replace(/\.$/, '');
  throw new ReconcileError('invalid-config', `--url cannot be taken: ${why}`, {
    remedy: phraseText(remedy),
  });
}

function withScheme(typed: string): string {
  return typed.includes('://') ? typed : `https://${typed}`;
}

/** What a file with nothing but this organization would be found to have. */
async function urlProblem(
  url: string,
  request: InitRequest,
  ports: InitPorts,
): Promise<Diagnostic | null> {
  const text = withOrganization('version: 1\n', request, url);
  const read = ports.vendorFilesFor(request.config);
  const { diagnostics } = await loadConfig(text, optionsFor(request, ports, read));
  return diagnostics.find((finding) => hasErrors([finding])) ?? null;
}

function withOrganization(text: string, { organization }: InitRequest, url: string | null): string {
  const entry = draftOrganization(checkedKey(organization ?? ORGANIZATION), url);
  return withEntry(text, 'organizations', entry);
}

interface ValueSituation {
  readonly needs: readonly Need[];
  readonly proposals: ReadonlyMap<string, string>;
  readonly ports: InitPorts;
}

/** Where nobody can be asked, what is proposed counts as answered, unless a step has to bring it. */
async function valuesFor(
  given: ReadonlyMap<string, unknown>,
  { needs, proposals, ports }: ValueSituation,
): Promise<ReadonlyMap<string, unknown>> {
  if (ports.questions !== null) {
    return askedValues(needs, given, { ask: ports.questions.input, proposals });
  }
  const known = needs.filter((need) => !isToCome(need, needs, given));
  return new Map([...proposedValues(known, proposals), ...given]);
}

function optionsFor(
  { config, allowedHosts }: InitRequest,
  { clock }: InitPorts,
  readVendorFile: ReadVendorFile,
) {
  return { file: config, allowedHosts, readVendorFile, today: today(clock) };
}
