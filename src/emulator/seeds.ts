import type { OrganizationSeed } from './seed.ts';

/** How many objects a generated organization has. */
export interface SeedSize {
  readonly webhooks?: number;
  readonly topics?: number;
  readonly users?: number;
  readonly inboxes?: number;
}

/**
 * An organization to begin with: `empty`; `acme`, the example with the users of five vendors and
 * some objects that nobody's file mentions; or one of a given size, the same each time.
 */
export function seedOrganization(kind: 'empty' | 'acme' | SeedSize): OrganizationSeed {
  if (kind === 'empty') return { name: 'Empty' };
  return kind === 'acme' ? ACME : ofSize(kind);
}

/** One of 2,000 topics, 2,000 users and as many webhooks as Gladly allows. */
export const LARGE_ORGANIZATION: SeedSize = {
  webhooks: 20,
  topics: 2_000,
  users: 2_000,
  inboxes: 20,
};

const ACME: OrganizationSeed = {
  name: 'Acme',
  loginDomain: 'acme.com',
  users: [
    {
      name: 'Dana Whitfield',
      email: 'dana@acme.com',
      roles: ['Administrator', 'API User', 'Agent'],
    },
    { name: 'Ravi Okafor', email: 'ravi@acme.com', roles: ['Team Manager', 'Agent'] },
    { name: 'June Alvarez', email: 'june@acme.com', roles: ['Agent'], active: false },
    {
      name: 'HiOperator',
      email: 'hioperator@acme.com',
      roles: ['Administrator', 'Agent', 'API User'],
    },
    { name: 'Melissa', email: 'sidekick@acme.com', roles: ['Agent', 'Agent Plus', 'API User'] },
    {
      name: 'Idiomatic',
      email: 'idiomatic@acme.com',
      roles: ['API User', 'Agent', 'Administrator'],
    },
    { name: 'Playvox', email: 'playvox@acme.com', roles: ['API User', 'Agent', 'Administrator'] },
    { name: 'Assembled', email: 'assembled@acme.com', roles: ['API User', 'Agent'] },
  ],
  inboxes: [
    { name: 'HiOperator' },
    { name: 'Customer_Support' },
    { name: 'Returns & Exchanges' },
    { name: 'Holiday Overflow', disabled: true },
  ],
  topics: [
    { name: 'Orders' },
    { name: 'Where is my order', parent: 'Orders' },
    { name: 'Refunds', parent: 'Orders' },
    { name: 'Product question' },
    { name: 'Spring campaign', disabled: true },
  ],
  webhooks: [
    {
      name: 'Playvox WFM',
      url: 'https://gladly.playvox.example/acme/conversations',
      events: ['CONVERSATION/CREATED', 'CONVERSATION/CLOSED'],
      headers: { Authorization: 'fake-playvox-webhook-key' },
      madeBy: 'playvox@acme.com',
    },
    {
      name: 'Warehouse',
      url: 'https://hooks.acme.com/warehouse',
      events: ['TASK/CREATED', 'TASK/CLOSED'],
      credentials: { username: 'fake-warehouse-user', password: 'fake-warehouse-password' },
      madeBy: 'dana@acme.com',
    },
  ],
};

function ofSize(size: SeedSize): OrganizationSeed {
  return {
    name: 'Large',
    users: times(size.users, (n) => ({
      name: `Agent ${n}`,
      email: `agent-${n}@acme.com`,
      roles: ['Agent'],
    })),
    inboxes: times(size.inboxes, (n) => ({ name: `Inbox ${n}` })),
    topics: times(size.topics, (n) => ({
      name: `Topic ${n}`,
      ...(n % 10 !== 0 && { parent: `Topic ${n - (n % 10)}` }),
    })),
    webhooks: times(size.webhooks, (n) => ({
      name: `Webhook ${n}`,
      url: `https://hooks.example/${n}`,
      events: ['CONVERSATION/CREATED', 'CONVERSATION/CLOSED'],
      headers: { 'x-api-key': `fake-webhook-key-${n}` },
    })),
  };
}

function times<T>(count = 0, make: (n: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}
