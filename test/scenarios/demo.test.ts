import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CliRun } from '../support/cli.ts';
import { runShell } from '../support/cli.ts';
import { ROOT } from '../support/repository.ts';

interface Demo extends CliRun {
  /** Names in the temporary folder once it is over. */
  readonly left: readonly string[];
}

/** Runs the demo where nothing is installed: with dist/ and package.json alone. */
async function demo(flags = ''): Promise<Demo> {
  const fixture = await createFixture({ 'temporary/.keep': '' });
  onTestFinished(() => fixture.rm());
  for (const name of ['dist', 'package.json']) {
    cpSync(join(ROOT, name), join(fixture.path, name), { recursive: true });
  }
  const temporary = join(fixture.path, 'temporary');
  const run = await runShell(`"$NODE" dist/cli.js demo ${flags}`, {
    cwd: fixture.path,
    environment: { TMPDIR: temporary },
  });
  return { ...run, left: readdirSync(temporary).filter((name) => name !== '.keep') };
}

/** The acts of the story, in their order. */
const ACTS = [
  /Apply would create .*topics.*webhooks/,
  /wait for a person/,
  /To be done by a person/,
  /Apply (?:has )?created .*topics.*webhooks/,
  /nothing left to do/,
  /has drifted/,
  /somebody archived it in Gladly/,
  /brought back .*topic/,
  /Gladly switched it off because its deliveries kept failing/,
  /switched on 1 webhook/,
];

/** Three runs, each of its own kind, for all that is asked of them. */
const runs = new Map<string, Promise<Demo>>();

function demoWith(flags: string): Promise<Demo> {
  const run = runs.get(flags) ?? demo(flags);
  runs.set(flags, run);
  return run;
}

describe('the demo', () => {
  it('tells its story from the first plan to the repair, and ends well', async () => {
    const { code, stdout } = await demoWith('');
    expect(code).toBe(0);
    let from = 0;
    for (const act of ACTS) {
      const found = stdout.slice(from).search(act);
      expect([act, found]).not.toEqual([act, -1]);
      from += Math.max(0, found);
    }
    for (const vendor of ['HiOperator', 'Gladly Sidekick', 'Idiomatic', 'Playvox', 'Assembled']) {
      expect(stdout).toContain(vendor);
    }
  });

  it('is short enough to be read to its end, and says once how far everything is', async () => {
    const { stdout } = await demoWith('');
    expect(stdout.split('\n').length).toBeLessThan(200);
    expect(stdout.match(/^Integrations$/gm)).toHaveLength(1);
    expect(stdout.match(/Playvox +waiting/g)).toHaveLength(1);
    expect(stdout).toMatch(/Integrations that are not as before\n {2}Assembled {2}broken: .*\n\n/);
  });

  it('tells a few steps, counts the others, and names the command that shows all', async () => {
    const { stdout } = await demoWith('');
    for (const step of ['Check the roles of the', 'Create the task', 'Switch on message']) {
      expect(stdout).toContain(`\n  [ ] ${step}`);
    }
    const [, total] = /and (\d+) steps wait for a person/.exec(stdout) ?? [];
    expect(stdout).toContain(`  ... and ${Number(total) - 3} more.`);
    expect(stdout).toContain('\n  node dist/cli.js demo --verbose\n');
    const whole = (await demoWith('--verbose')).stdout;
    expect(whole.match(/^ {4}\[ \] /gm)).toHaveLength(Number(total));
  });

  it('leaves nothing behind', async () => {
    const { left } = await demoWith('');
    expect(left).toEqual([]);
  });

  it('says on stderr how it goes on and nothing else, and with --quiet not even that', async () => {
    const { stderr } = await demoWith('');
    expect(stderr.replaceAll(/^(?:Reading|Applying|Applied) .*\n/gm, '')).toBe('');
    expect(await demoWith('--quiet')).toMatchObject({ code: 0, stderr: '' });
  });

  it('shows no colours in a pipe and no path of this machine', async () => {
    const { stdout } = await demoWith('');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('fs-fixture');
    expect(stdout).toMatch(/config-schema\/examples\/full\.yml:\d+:\d+/);
  });
});
