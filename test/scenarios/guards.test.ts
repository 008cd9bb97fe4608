import { describe, expect, it } from 'vitest';
import type { OrganizationSeed, WebhookSeed } from '../../src/emulator/seed.ts';
import { words } from '../support/failures.ts';
import type { RunOptions, Scenario } from '../support/scenario.ts';
import { csat, scenario, writesOf } from '../support/scenario.ts';

const HOOK = 'url: https://hooks.acme.com/csat, events: [CONVERSATION/CLOSED]';
const SURVEY = csat(`webhooks: { survey: { name: Survey, ${HOOK} } }`);
const WITH_KEY = csat(`
  webhooks: { survey: { ${HOOK}, headers: { x-api-key: { secret: KEY, prefix: 'Bearer ' } } } }
`);

const EVENTS = ['CONVERSATION/CLOSED'];

/** A plan that must not be carried out, and the way past that its remedy names. */
interface Guarded {
  readonly guard: string;
  readonly reason: string;
  readonly seed?: OrganizationSeed;
  /** Applied before, so that the ledger knows it. */
  readonly before?: string;
  readonly config: string;
  readonly flags?: string;
  readonly options?: RunOptions;
  /** Exit code of the plan, where it only warns. */
  readonly planned?: number;
  /** Numbers and names in the refusal. */
  readonly says: RegExp;
  readonly remedy: RegExp;
  readonly past: {
    readonly config?: string;
    readonly flags?: string;
    readonly options?: RunOptions;
    readonly inGladly?: (here: Scenario) => void;
  };
}

const GUARDED: readonly (readonly [string, Guarded])[] = [
  [
    'a 21st webhook',
    {
      guard: 'limit-webhooks',
      reason: 'limit-webhooks',
      seed: { webhooks: webhooks(20) },
      config: SURVEY,
      says: /allows an organization 20 webhooks\. It has 20 now; this would create 1 and remove 0/,
      remedy: /Remove at least 1 webhook/,
      past: {
        inGladly: ({ emulator }) => {
          emulator.control.change({ change: 'remove-webhook', webhook: 'Webhook 3' });
        },
      },
    },
  ],
  [
    'more removals than allowed',
    {
      guard: 'max-removals',
      reason: 'max-removals',
      before: csat('topics: { a: {}, b: {}, c: {}, d: {} }'),
      config: csat('topics: { d: {} }'),
      flags: '--max-removals 2',
      says: /remove or archive 3 things \(.*csat\.topic\.a.*\); one apply may remove 2/,
      remedy: /--max-removals 3/,
      past: { flags: '--max-removals 3' },
    },
  ],
  [
    'the removal of what is protected',
    {
      guard: 'protected',
      reason: 'protected',
      before: csat('topics: { a: { protected: true }, b: {} }'),
      config: csat('topics: { b: {} }'),
      says: /csat\.topic\.a is protected/,
      remedy: /Put it back into the file/,
      past: { config: csat('topics: { a: { protected: true }, b: {}, c: {} }') },
    },
  ],
  [
    'a secret that is not there',
    {
      guard: 'secret-missing',
      reason: 'secret-missing',
      config: WITH_KEY,
      // A plan can be read without the secrets; it says that an apply needs them.
      planned: 0,
      says: /The secret KEY, which csat\.webhook\.survey needs, is not there/,
      remedy: /GLADLY_SECRET_KEY/,
      past: { options: { secrets: { KEY: 'fake-key-of-the-vendor' } } },
    },
  ],
  [
    'the Gladly token as the secret of a webhook',
    {
      guard: 'secret-forbidden',
      reason: 'secret-forbidden',
      config: WITH_KEY,
      options: { secrets: { KEY: 'emulated-token' } },
      says: /The secret KEY is the API token that this tool itself uses/,
      remedy: /Put the key that the vendor gave you into GLADLY_SECRET_KEY/,
      past: { options: { secrets: { KEY: 'fake-key-of-the-vendor' } } },
    },
  ],
  [
    "the job's GITHUB_TOKEN as the secret of a webhook",
    {
      guard: 'secret-forbidden',
      reason: 'secret-forbidden',
      config: WITH_KEY,
      options: {
        secrets: { KEY: 'fake-job-token' },
        environment: { GITHUB_TOKEN: 'fake-job-token' },
      },
      says: /The secret KEY is the job's GITHUB_TOKEN/,
      remedy: /Put the key that the vendor gave you into GLADLY_SECRET_KEY/,
      past: { options: { secrets: { KEY: 'fake-key-of-the-vendor' } } },
    },
  ],
  [
    'a webhook to a host that is not among those named',
    {
      guard: 'host-forbidden',
      reason: 'host-forbidden',
      config: SURVEY,
      flags: '--webhook-hosts acme.com,*.example.com',
      says: /leads to hooks\.acme\.com; webhooks may lead to acme\.com or \*\.example\.com/,
      remedy: /add hooks\.acme\.com to webhook-hosts \(--webhook-hosts/,
      past: { flags: '--webhook-hosts acme.com,*.example.com,hooks.acme.com' },
    },
  ],
  [
    'two objects of Gladly for one of the file',
    {
      guard: 'ambiguous',
      reason: 'ambiguous',
      seed: {
        webhooks: ['a', 'b'].map((key) => {
          return { name: 'Survey', url: `https://hooks.acme.com/${key}`, events: EVENTS };
        }),
      },
      config: SURVEY,
      says: /csat\.webhook\.survey could be any of 2 objects in Gladly/,
      remedy: /Rename or remove all but one/,
      past: {
        inGladly: ({ emulator }) => {
          const webhook = 'https://hooks.acme.com/b';
          emulator.control.change({ change: 'edit-webhook', webhook, fields: { name: 'Other' } });
        },
      },
    },
  ],
  [
    'a parent that is nowhere',
    {
      guard: 'parent-missing',
      reason: 'invalid-config',
      config: csat('topics: { sent: { parent: Surveys } }'),
      says: /belongs under the topic "Surveys", which is neither in Gladly nor in the file/,
      remedy: /Declare "Surveys" as a topic in the file/,
      past: { config: csat('topics: { sent: { parent: Surveys }, surveys: { name: Surveys } }') },
    },
  ],
  [
    'the URL of a webhook that is not ours',
    {
      guard: 'key-taken',
      reason: 'ambiguous',
      before: SURVEY,
      seed: { webhooks: [{ name: 'Theirs', url: 'https://hooks.acme.com/b', events: EVENTS }] },
      config: SURVEY.replace('/csat', '/b'),
      says: /wants a URL that "Theirs" has in Gladly already/,
      remedy: /another URL/,
      past: { config: SURVEY.replace('/csat', '/c') },
    },
  ],
  [
    'the ledger of another organization',
    {
      guard: 'wrong-organization',
      reason: 'wrong-organization',
      before: SURVEY,
      config: SURVEY.replace('name: Survey', 'name: Survey of today'),
      seed: { id: 'this-organization' },
      says: /belongs to the organization this-organization; the API token opens another-one/,
      remedy: /its own ledger \(--ledger\).* ledger rebuild/,
      past: { options: { ledger: 'new.json' } },
    },
  ],
];

describe('a plan that would bring', () => {
  it.each(GUARDED)('%s is shown with its digest, and not applied', async (_title, guarded) => {
    const here = await prepared(guarded);
    const { flags = '', options = {}, planned = 3 } = guarded;
    const run = (command: string) => here.run(`${command} ${flags}`.trim(), options);

    const plan = await run('plan --json');
    const { digest } = plan.document;
    expect({ code: plan.code, digest }).toEqual({
      code: planned,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const planText = await run('plan');
    expect(planText.code).toBe(planned);
    expect(planText.stdout).toContain(`Plan ${digest?.slice(0, 12)}`);
    if (planned === 3) {
      expect(words(planText.stdout)).toMatch(guarded.says);
      expect(words(planText.stdout)).toMatch(guarded.remedy);
    }

    const apply = await run('apply --json --yes');
    expect(apply).toMatchObject({
      code: 3,
      document: { result: 'refused', reason: guarded.reason, journal: null },
    });
    expect(apply.document.plan?.refusals).toMatchObject([{ guard: guarded.guard }]);
    const applyText = await run(`apply --approve ${digest}`);
    expect(applyText.code).toBe(3);
    expect(words(applyText.stdout)).toMatch(guarded.says);
    expect(words(applyText.stdout)).toMatch(guarded.remedy);
    expect(writesOf(here)).toEqual([]);
  });

  it.each(GUARDED)('%s is applied once its remedy is followed', async (_title, guarded) => {
    const here = await prepared(guarded);
    const { past } = guarded;
    past.inGladly?.(here);
    if (past.config !== undefined) here.write(past.config);
    const flags = past.flags ?? guarded.flags ?? '';
    const run = await here.run(
      `apply --json --yes ${flags}`.trim(),
      past.options ?? guarded.options,
    );
    expect(run).toMatchObject({ code: 0, document: { result: 'applied' } });
  });
});

describe('several guards at once', () => {
  it('are all told by one run', async () => {
    const here = await scenario({
      seed: { webhooks: webhooks(20) },
      config: csat(`
        topics: { sent: { parent: Nowhere } }
        webhooks: { survey: { ${HOOK} } }
      `),
    });
    const run = await here.run('plan --json --webhook-hosts hooks.example');
    expect(run.code).toBe(3);
    const guards = run.document.plan?.refusals.map(({ guard }) => guard);
    expect(guards?.toSorted()).toEqual(['host-forbidden', 'limit-webhooks', 'parent-missing']);
  });
});

async function prepared({ guard, seed, before, config }: Guarded): Promise<Scenario> {
  const here = await scenario({ ...(seed && { seed }), config: before ?? config });
  if (before !== undefined) {
    expect((await here.run('apply --yes')).code).toBe(0);
    here.write(config);
  }
  if (guard === 'wrong-organization') {
    const fields = { id: 'another-one' };
    here.emulator.control.change({ change: 'edit-organization', fields });
  }
  here.emulator.control.clearRecords();
  return here;
}

function webhooks(count: number): readonly WebhookSeed[] {
  return Array.from({ length: count }, (_, n) => {
    return { name: `Webhook ${n}`, url: `https://hooks.example/${n}`, events: EVENTS };
  });
}
