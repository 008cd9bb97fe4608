import { interleaved } from './measure.mjs';
import { loadSource } from './sources.mjs';
import { milliseconds } from './table.mjs';

const ROUNDS = 15;
const TOPICS = 9_980;
const WEBHOOKS = 20;

/**
 * The pure diff of 10,000 resources, with the digests, checks and guards of a whole plan; compared
 * with writing and reading the same input as JSON. It waits for nothing, so what counts is the time
 * of the processor, whatever else the machine does.
 *
 * @returns {Promise<import('./table.mjs').Table>}
 */
export async function measure() {
  /** @type {typeof import('../src/plan/plan.ts')} */
  const { computePlan } = await loadSource('plan/plan.ts');
  const timed = (/** @type {import('../src/plan/input.ts').PlanInput} */ input) => () =>
    Promise.resolve(processorTime(() => computePlan(input)));
  const ours = inputOf({ hasLedger: true, changed: 0 });
  const took = await interleaved(ROUNDS, {
    json: () => Promise.resolve(processorTime(() => JSON.parse(JSON.stringify(ours)))),
    same: timed(ours),
    few: timed(inputOf({ hasLedger: true, changed: 100 })),
    all: timed(inputOf({ hasLedger: true, changed: TOPICS })),
    adopted: timed(inputOf({ hasLedger: false, changed: 0 })),
    created: timed(inputOf({ hasLedger: false, changed: 0, isEmpty: true })),
  });
  const row = (/** @type {string} */ what, /** @type {number} */ figure) => ({
    what,
    figure: milliseconds(figure),
    ratio: figure / 100,
    target: '< 100 ms',
  });
  return {
    title: 'Diff: computePlan of 10,000 resources, in this process',
    rows: [
      { what: 'the input to JSON and back', figure: milliseconds(took.json) },
      row('nothing differs', took.same),
      row('100 names differ', took.few),
      row('every topic has another name', took.all),
      row('all to be adopted', took.adopted),
      row('all to be created', took.created),
    ],
  };
}

/**
 * @param {() => unknown} work
 * @returns {number} milliseconds
 */
function processorTime(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * @param {{ readonly hasLedger: boolean, readonly changed: number, readonly isEmpty?: boolean }} how
 * @returns {import('../src/plan/input.ts').PlanInput}
 */
function inputOf({ hasLedger, changed, isEmpty = false }) {
  const place = { file: 'gladly-integrations.yml', line: 1, column: 1 };
  const topics = Array.from({ length: TOPICS }, (_, n) => topicAt(n, place));
  const webhooks = Array.from({ length: WEBHOOKS }, (_, n) => webhookAt(n, place));
  const resources = [...topics, ...webhooks];
  const applied = resources.map(({ address, kind, fields }) => [
    address,
    { kind, id: idOf(address), protected: false, fields },
  ]);
  return {
    desired: {
      organization: { name: 'production', url: 'https://acme.gladly.com', place },
      integrations: [{ key: 'large', title: 'large', place }],
      resources: resources.map((one) => changedTopic(one, changed)),
      vendorWebhooks: [],
      users: [],
      inboxes: [],
      steps: [],
      ignores: [],
      merged: [],
      awaited: [],
      literals: new Map(),
    },
    base: null,
    ledger: hasLedger
      ? {
          organizationId: 'organization',
          resources: Object.fromEntries(applied),
          unfinished: [],
          fingerprints: {},
        }
      : null,
    live: {
      organization: { id: 'organization' },
      topics: { status: 'read', resources: isEmpty ? [] : topics.map(liveTopic) },
      webhooks: { status: 'read', resources: isEmpty ? [] : webhooks.map(liveWebhook) },
      users: { status: 'not-asked' },
      inboxes: { status: 'not-asked' },
      tokens: {},
    },
    secrets: {},
    options: {
      scope: 'changes',
      maxRemovals: 3,
      webhookHosts: null,
      today: '2026-11-20',
      purpose: 'plan',
    },
  };
}

/** @typedef {import('../src/kinds/desired.ts').DesiredTopic} DesiredTopic */
/** @typedef {import('../src/kinds/desired.ts').DesiredWebhook} DesiredWebhook */

/**
 * @param {number} n
 * @param {import('../src/shared/place.ts').Place} place
 * @returns {DesiredTopic}
 */
function topicAt(n, place) {
  const above = n - (n % 10);
  return {
    kind: 'topic',
    address: `large.topic.t${n}`,
    integration: 'large',
    place,
    aliases: [],
    protected: false,
    fields: {
      name: `Topic ${n}`,
      disabled: false,
      ...(above === n
        ? {}
        : {
            parent: { type: /** @type {const} */ ('declared'), address: `large.topic.t${above}` },
          }),
    },
  };
}

/**
 * @param {number} n
 * @param {import('../src/shared/place.ts').Place} place
 * @returns {DesiredWebhook}
 */
function webhookAt(n, place) {
  return {
    kind: 'webhook',
    address: `large.webhook.w${n}`,
    integration: 'large',
    place,
    aliases: [],
    protected: false,
    fields: {
      name: `Webhook ${n}`,
      url: `https://hooks.example/${n}`,
      events: ['CONVERSATION/CLOSED', 'CONVERSATION/CREATED'],
      enabled: true,
    },
  };
}

/**
 * @param {DesiredTopic | DesiredWebhook} resource
 * @param {number} changed how many topics, from the first on
 */
function changedTopic(resource, changed) {
  const { address, kind, fields } = resource;
  if (kind === 'webhook' || Number(address.split('.t').at(-1)) >= changed) return resource;
  return { ...resource, fields: { ...fields, name: `New ${fields.name}` } };
}

/** @param {DesiredTopic} topic */
function liveTopic({ address, fields: { name, disabled, parent } }) {
  const parentId = parent?.type === 'declared' ? { parentId: idOf(parent.address) } : {};
  return { id: idOf(address), name, disabled, ...parentId };
}

/** @param {DesiredWebhook} webhook */
function liveWebhook({ address, fields: { name, url, events, enabled } }) {
  const others = { hasCredentials: false, headerKeys: [], updatedAt: '2026-11-01T00:00:00Z' };
  return { id: idOf(address), name, url, events, enabled, ...others };
}

/** @param {string} address */
function idOf(address) {
  return `id-of-${address}`;
}
