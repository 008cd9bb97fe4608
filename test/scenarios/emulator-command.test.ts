import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CLI, runCli } from '../support/cli.ts';
import { csat, scenario } from '../support/scenario.ts';

const CONFIG = csat(`
  topics: { sent: { name: CSAT sent } }
  webhooks: { survey: { url: https://hooks.acme.com/csat, events: [CONVERSATION/CLOSED] } }
`);

interface Served {
  readonly invitation: string;
  readonly url: string;
  readonly host: string;
  /** As the invitation says to set them. */
  readonly environment: Readonly<Record<string, string>>;
  /** Interrupts it and resolves to how it ended. */
  readonly stop: (
    signal: NodeJS.Signals,
  ) => Promise<{ readonly code: number | null; readonly stderr: string }>;
}

/** Starts the command and reads from what it prints how to use it. */
async function serve(cwd: string, ...flags: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [CLI, 'emulator', '--port', '0', ...flags], { cwd });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line.startsWith('with url:')) break;
  }
  const invitation = lines.join('\n');
  const variables = [...invitation.matchAll(/\b(GLADLY_\w+)=(\S+)/g)];
  return {
    invitation,
    url: /http:\/\/\S+/.exec(invitation)?.[0] ?? '',
    host: /--allowed-hosts (\S+)/.exec(invitation)?.[1] ?? '',
    environment: Object.fromEntries(variables.map(([, name = '', value = '']) => [name, value])),
    stop: async (signal) => {
      child.kill(signal);
      return { code: await ended, stderr };
    },
  };
}

async function folder(): Promise<string> {
  return (await scenario()).folder;
}

describe('the emulator command', () => {
  it('says how to use it, and what it says works as it is', async () => {
    const cwd = await folder();
    const { url, host, environment } = await serve(cwd);
    writeFileSync(join(cwd, 'gladly-integrations.yml'), CONFIG.replace('ORGANIZATION_URL', url));
    const run = (...argv: readonly string[]) =>
      runCli([...argv, '--allowed-hosts', host], { cwd, environment });
    expect(await run('plan')).toMatchObject({ code: 0 });
    expect(await run('apply', '--yes')).toMatchObject({ code: 0 });
    expect(await run('plan', '--detailed-exitcode')).toMatchObject({ code: 0 });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends with 0 by %s, and says nothing more',
    async (signal) => {
      const { stop } = await serve(await folder());
      expect(await stop(signal)).toEqual({ code: 0, stderr: '' });
    },
  );

  it.each([
    ['empty', { topics: 0, agents: 1 }],
    ['acme', { topics: 5, agents: 9 }],
    ['large', { topics: 2000, agents: 2001 }],
  ])('begins with the organization %s', async (seed, { topics, agents }) => {
    const { url, environment } = await serve(await folder(), '--seed', seed);
    expect(await count(`${url}/api/v1/topics`, environment)).toBe(topics);
    expect(await count(`${url}/api/v1/agents`, environment)).toBeLessThanOrEqual(agents);
  });

  it('begins with what a file of your own says', async () => {
    const cwd = await folder();
    const seed = { name: 'Mine', topics: [{ name: 'One' }], inboxes: [{ name: 'Support' }] };
    writeFileSync(join(cwd, 'mine.json'), JSON.stringify(seed));
    const { url, environment } = await serve(cwd, '--seed', 'mine.json');
    expect(await count(`${url}/api/v1/topics`, environment)).toBe(1);
    expect(await count(`${url}/api/v1/inboxes`, environment)).toBe(1);
  });

  it('listens on this machine only, and to nobody without the token', async () => {
    const { url } = await serve(await folder());
    expect(new URL(url).hostname).toBe('127.0.0.1');
    expect((await fetch(`${url}/api/v1/topics`)).status).toBe(401);
  });
});

async function count(url: string, environment: Served['environment']): Promise<number> {
  const { GLADLY_API_USER: user = '', GLADLY_API_TOKEN: token = '' } = environment;
  const authorization = `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}`;
  const response = await fetch(url, { headers: { authorization } });
  return ((await response.json()) as readonly unknown[]).length;
}
