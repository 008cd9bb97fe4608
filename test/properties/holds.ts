import { expect } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import type { OrganizationState, StoredWebhook } from '../../src/emulator/state.ts';
import type {
  DesiredResource,
  DesiredState,
  DesiredTopic,
  DesiredWebhook,
  SecretSource,
} from '../../src/kinds/desired.ts';
import { secretKey } from '../../src/kinds/ledger.ts';
import type { Ledger } from '../../src/kinds/ledger.ts';
import { secretOfMark, urlKey } from '../../src/kinds/url.ts';
import { secretValue } from './pools.ts';
import type { Run, RunOptions } from './runs.ts';

/** What a file asks of its organization. */
export async function desiredIn(file: string, host: string): Promise<DesiredState> {
  const { organizations, diagnostics } = await loadConfig(file, {
    file: 'gladly-integrations.yml',
    allowedHosts: [host],
    readVendorFile: () => Promise.resolve({ failure: 'missing' }),
    today: '2026-11-20',
  });
  const desired = organizations?.get('production')?.desired;
  if (desired === undefined) throw new Error(`not valid: ${JSON.stringify(diagnostics)}`);
  return desired;
}

/**
 * Compares what the file declares with what the emulator holds, without any part of the program
 * that was under test. An address with operations that the scope left out is not looked at.
 */
export function expectAsDeclared(
  desired: DesiredState,
  run: Run,
  generation: NonNullable<RunOptions['generation']>,
): void {
  const { outcome, after, ledgerAfter } = run;
  const operations = outcome.plan?.operations ?? [];
  const left = new Set(operations.filter((one) => !one.inScope).map(({ address }) => address));
  if (ledgerAfter === null) {
    expect(desired.resources).toEqual([]);
    return;
  }
  const world: World = { desired, run, after, ledger: ledgerAfter, generation };
  const settled = desired.resources.filter(({ address }) => !left.has(address));
  expect(settled.map((one) => heldFor(one, world))).toEqual(
    settled.map((one) => declaredBy(one, world)),
  );
  if (left.size > 0) return;
  const addresses = desired.resources.map(({ address }) => address);
  expect(Object.keys(ledgerAfter.resources).toSorted()).toEqual(addresses.toSorted());
  expectRemoved(run, ledgerAfter, desired.ignores);
}

/**
 * What was ours and is declared no longer: a webhook is gone, a topic archived. What a rule of
 * `ignore` names has been left to people instead.
 */
function expectRemoved(
  { ledgerBefore, after }: Run,
  ledgerAfter: Ledger,
  ignores: DesiredState['ignores'],
): void {
  const ours = new Set(Object.values(ledgerAfter.resources).map(({ id }) => id));
  const gone = Object.values(ledgerBefore?.resources ?? {}).filter(({ id }) => !ours.has(id));
  const ids = new Set(gone.map(({ id }) => id));
  const webhooks = after.webhooks.filter(
    ({ name, url }) =>
      !ignores.some(
        ({ kind, match }) =>
          kind === 'webhook' && (match === name || urlKey(match) === urlKey(url)),
      ),
  );
  const topics = after.topics.filter(
    ({ name, disabled }) =>
      !disabled && !ignores.some(({ kind, match }) => kind === 'topic' && match === name),
  );
  expect([...webhooks, ...topics].filter(({ id }) => ids.has(id))).toEqual([]);
}

interface World {
  readonly desired: DesiredState;
  readonly run: Run;
  readonly after: OrganizationState;
  readonly ledger: Ledger;
  readonly generation: NonNullable<RunOptions['generation']>;
}

function declaredBy(resource: DesiredResource, world: World): unknown {
  const { address } = resource;
  if (resource.kind === 'topic') return { address, ...declaredTopic(resource, world) };
  const { name, url, events, enabled, headers, basic } = resource.fields;
  const sent = groupsSent(resource, world);
  const secretName = secretOfMark(url);
  return {
    address,
    name,
    url: urlKey(
      secretName === null ? url : secretValue(secretName, world.generation(secretName) ?? 0),
    ),
    events,
    enabled,
    ...(headers && {
      headerNames: Object.keys(headers).toSorted(),
      ...(sent.has('headers') && { headers: valuesOf(resource, 'headers', headers, world) }),
    }),
    ...(basic && {
      hasBasic: true,
      ...(sent.has('basic') && {
        basic: valuesOf(
          resource,
          'basic',
          { username: basic.username, password: basic.password },
          world,
        ),
      }),
    }),
  };
}

function heldFor(resource: DesiredResource, world: World): unknown {
  const { address, kind } = resource;
  const { ledger, after } = world;
  const id = ledger.resources[address]?.id ?? undefined;
  if (kind === 'topic') return { address, ...heldTopic(resource, id, world) };
  const webhook = after.webhooks.find((one) => one.id === id);
  if (webhook === undefined) return { address, missing: id ?? 'not in the ledger' };
  const { name, url, events, enabled, headers, credentials } = webhook;
  const { fields } = resource;
  const sent = groupsSent(resource, world);
  return {
    address,
    name: name ?? '',
    url: urlKey(url),
    events: events.map((event) => event.toUpperCase()).toSorted(),
    enabled,
    ...(fields.headers && {
      headerNames: Object.keys(headers)
        .map((one) => one.toLowerCase())
        .toSorted(),
      ...(sent.has('headers') && { headers: revealedHeaders(headers) }),
    }),
    ...(fields.basic && {
      hasBasic: credentials !== null,
      ...(sent.has('basic') && {
        basic: {
          username: credentials?.username.reveal(),
          password: credentials?.password.reveal(),
        },
      }),
    }),
  };
}

function declaredTopic({ fields }: DesiredTopic, { ledger, after }: World): object {
  const { name, disabled, parent } = fields;
  if (parent === undefined) return { name, disabled };
  if (parent.type === 'declared') {
    return { name, disabled, parent: ledger.resources[parent.address]?.id };
  }
  return { name, disabled, parent: after.topics.find((one) => one.name === parent.name)?.id };
}

function heldTopic({ fields }: DesiredTopic, id: string | undefined, { after }: World): object {
  const topic = after.topics.find((one) => one.id === id);
  if (topic === undefined) return { missing: id ?? 'not in the ledger' };
  const { name, disabled, parentId } = topic;
  return { name, disabled, ...(fields.parent && { parent: parentId }) };
}

/** Which write-only values this very run has sent; of others nobody can know. */
function groupsSent({ address }: DesiredWebhook, { run }: World): ReadonlySet<string> {
  const results = run.outcome.journal?.results ?? [];
  const own = results.filter(
    ({ operation, outcome }) => operation.address === address && outcome === 'done',
  );
  return new Set(
    own.flatMap(({ operation: { action, changes } }) =>
      action === 'create'
        ? ['headers', 'basic']
        : changes.map(({ field }) => field.split('.', 1)[0] ?? field),
    ),
  );
}

function valuesOf(
  { address }: DesiredWebhook,
  group: string,
  sources: Readonly<Record<string, SecretSource>>,
  { desired, generation }: World,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(sources).map(([name, source]) => {
      if (source.type === 'reference') {
        const present = secretValue(source.name, generation(source.name) ?? 0);
        return [name, `${source.prefix}${present}`];
      }
      return [name, desired.literals.get(secretKey(address, `${group}.${name}`))?.reveal()];
    }),
  );
}

function revealedHeaders(headers: StoredWebhook['headers']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.reveal()]),
  );
}
