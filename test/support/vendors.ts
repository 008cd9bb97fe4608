import { builtInVendor } from '../../src/catalog/index.ts';
import type { Expansion, VendorUse } from '../../src/catalog/expand.ts';
import { expandVendor } from '../../src/catalog/expand.ts';
import type { VendorDefinition } from '../../src/catalog/vendor.ts';

/** How a thing that an expansion brings is dealt with, in the words of the design. */
export type Mode =
  'managed' | 'observed' | 'manual' | 'vendor-side' | 'handover' | 'troubleshooting' | 'budget';

/** A definition that sets up nothing, with what a test adds to it. */
export function aDefinition(parts: Partial<VendorDefinition> = {}): VendorDefinition {
  return { id: 'acme', name: 'Acme', summary: 'Made up for tests.', ...parts };
}

/** A use of a vendor by an integration called `acme` in `https://acme.gladly.com`. */
export function aUse(parts: Partial<VendorUse> = {}): VendorUse {
  return {
    integration: 'acme',
    organization: { name: 'production', url: 'https://acme.gladly.com' },
    inputs: {},
    ...parts,
  };
}

/** A built-in definition that has to be there. */
export function vendorCalled(id: string): VendorDefinition {
  const definition = builtInVendor(id);
  if (definition === undefined) throw new Error(`There is no built-in vendor ${id}.`);
  return definition;
}

/** Complete inputs for each built-in vendor: every optional one is given, too. */
const COMPLETE_USES: Readonly<Record<string, VendorUse>> = {
  assembled: aUse({
    integration: 'assembled',
    user: { email: 'assembled@acme.com', token: { secret: 'ASSEMBLED_TOKEN' } },
    inputs: {
      'webhook-url': 'https://hooks.assembled.example/acme',
      'webhook-api-key': { secret: 'ASSEMBLED_KEY' },
    },
  }),
  'gladly-sidekick': aUse({
    integration: 'sidekick',
    user: { token: { secret: 'SIDEKICK_TOKEN' } },
    inputs: {
      'user-email': 'sidekick-acme@vendor.example',
      'bot-name': 'Melissa',
      'inbox-names': ['Support', 'VIP'],
      'chat-webhook-url': 'https://hooks.sidekick.example/chat',
      'other-webhook-url': { secret: 'SIDEKICK_URL' },
      'webhook-api-key': { secret: 'SIDEKICK_KEY' },
      'endpoint-name': 'Acme EU',
    },
  }),
  hioperator: aUse({
    integration: 'hioperator',
    user: { email: 'hioperator@acme.com', token: { secret: 'HIOPERATOR_TOKEN' } },
    inputs: {
      'vendor-webhook-name': 'HiO*',
      'vendor-webhook-url': 'https://gladly.hioperator.example/*',
    },
  }),
  idiomatic: aUse({
    integration: 'idiomatic',
    user: { email: 'idiomatic@acme.com', token: { secret: 'IDIOMATIC_TOKEN' } },
    inputs: {
      'webhook-url': 'https://hooks.idiomatic.example/acme',
      'webhook-api-key': { secret: 'IDIOMATIC_KEY' },
      'webhook-name': 'Idiomatic (Acme)',
    },
  }),
  playvox: aUse({
    integration: 'playvox',
    user: { email: 'playvox@acme.com', token: { secret: 'PLAYVOX_TOKEN' } },
    inputs: {
      'connector-name': 'Gladly production',
      'connector-description': 'All brands',
      'inbox-names': ['Support'],
      tasks: [{ name: 'In', expression: 'LOGGED_IN' }],
      'vendor-webhook-name': 'Playvox WFM',
      'vendor-webhook-url': 'https://gladly.playvox.example/*',
    },
  }),
};

/** The complete use of a built-in vendor, with what a test changes in it. */
export function completeUse(id: string, parts: Partial<VendorUse> = {}): VendorUse {
  const use = COMPLETE_USES[id];
  if (use === undefined) throw new Error(`There is no complete use of ${id}.`);
  return { ...use, ...parts };
}

/** The same with only these inputs left out, so that their defaults show. */
export function withoutInputs(use: VendorUse, ...names: readonly string[]): VendorUse {
  const inputs = Object.entries(use.inputs).filter(([name]) => !names.includes(name));
  return { ...use, inputs: Object.fromEntries(inputs) };
}

/** Everything that a vendor brings for a use, by place, each with its mode. */
export function broughtBy(definition: VendorDefinition, use: VendorUse): Record<string, Mode> {
  const { blocks, facts }: Expansion = expandVendor(definition, use);
  const brought: [string, Mode][] = [];
  if (blocks.user !== undefined) brought.push(['user', 'observed']);
  for (const key of Object.keys(blocks.inboxes ?? {})) brought.push([`inboxes.${key}`, 'observed']);
  for (const key of Object.keys(blocks.topics ?? {})) brought.push([`topics.${key}`, 'managed']);
  for (const [key, { owner }] of Object.entries(blocks.webhooks ?? {})) {
    brought.push([`webhooks.${key}`, owner === 'vendor' ? 'observed' : 'managed']);
  }
  for (const [id, { where }] of Object.entries(blocks.steps ?? {})) {
    const isInGladly = where?.startsWith('In Gladly: ') === true;
    brought.push([`steps.${id}`, isInGladly ? 'manual' : 'vendor-side']);
  }
  for (const key of Object.keys(blocks.handover ?? {}))
    brought.push([`handover.${key}`, 'handover']);
  for (const { question } of definition.troubleshooting ?? []) {
    brought.push([`troubleshooting: ${question}`, 'troubleshooting']);
  }
  if (facts.requestsPerMinute !== undefined) brought.push(['requests-per-minute', 'budget']);
  return Object.fromEntries(brought);
}

/** One numbered line of what has to be there: the number, and what it asks for by place. */
export type Required = readonly [number: string, asks: Readonly<Record<string, Mode>>];

/** All places of a numbered list as one record, for comparison with `broughtBy`. */
export function requiredPlaces(list: readonly Required[]): Record<string, Mode> {
  return Object.assign({}, ...list.map(([, asks]) => asks)) as Record<string, Mode>;
}
