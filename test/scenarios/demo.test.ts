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
  readonly seconds: number;
}

/** Runs the demo where nothing is installed: with dist/ and package.json alone. */
async function demo(flags = ''): Promise<Demo> {
  const fixture = await createFixture({ 'temporary/.keep': '' });
  onTestFinished(() => fixture.rm());
  for (const name of ['dist', 'package.json']) {
    cpSync(join(ROOT, name), join(fixture.path, name), { recursive: true });
  }
  const temporary = join(fixture.path, 'temporary');
  const begun = performance.now();
  const run = await runShell(`"$NODE" dist/cli.js demo ${flags}`, {
    cwd: fixture.path,
    environment: { TMPDIR: temporary },
  });
  const seconds = (performance.now() - begun) / 1000;
  return { ...run, seconds, left: readdirSync(temporary).filter((name) => name !== '.keep') };
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

describe('the demo', () => {
  it('tells its story from the first plan to the repair, and ends well', async () => {
    const { code, stdout } = await demo();
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

  it('takes less than ten seconds and leaves nothing behind', async () => {
    const { seconds, left } = await demo();
    expect(seconds).toBeLessThan(10);
    expect(left).toEqual([]);
  });

  it('says on stderr how it goes on and nothing else, and with --quiet not even that', async () => {
    const { stderr } = await demo();
    expect(stderr.replaceAll(/^(?:Reading|Applying) .*\n/gm, '')).toBe('');
    expect(await demo('--quiet')).toMatchObject({ code: 0, stderr: '' });
  });

  it('shows no colours in a pipe and no path of this machine', async () => {
    const { stdout } = await demo();
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('fs-fixture');
    expect(stdout).toMatch(/config-schema\/examples\/full\.yml:\d+:\d+/);
  });
});
