import { describe, expect, it } from 'vitest';
import { runCheck } from '../../scripts/checks.mjs';

const script = (code: string) => ({
  name: 'sample',
  command: [process.execPath, '-e', code] as const,
});

async function printed(check: Parameters<typeof runCheck>[0]) {
  const texts: string[] = [];
  const passed = await runCheck(check, (text) => texts.push(text));
  return { passed, text: texts.join('') };
}

describe('a check of the repository', () => {
  it('is one line when it passes, whatever it prints', async () => {
    const { passed, text } = await printed(script('console.log("noise")'));
    expect(passed).toBe(true);
    expect(text).toMatch(/^ok {3}sample \(\d+\.\d s\)\n$/);
  });

  it('shows all of its output when it fails', async () => {
    const { passed, text } = await printed(
      script('console.log("what"); console.error("why"); process.exitCode = 3'),
    );
    expect(passed).toBe(false);
    expect(text).toMatch(/^FAIL sample \(\d+\.\d s\)\n/);
    expect(text).toContain('what\n');
    expect(text).toContain('why\n');
  });

  it('fails when it is killed', async () => {
    const { passed } = await printed(script('process.kill(process.pid)'));
    expect(passed).toBe(false);
  });

  it('fails when its program does not exist', async () => {
    const { passed, text } = await printed({ name: 'sample', command: ['no-such-program'] });
    expect(passed).toBe(false);
    expect(text).toContain('no-such-program');
  });

  it('sees the environment that it asks for', async () => {
    const check = {
      ...script('process.exitCode = Number(process.env.WANTED)'),
      env: { WANTED: '0' },
    };
    expect(await printed(check)).toMatchObject({ passed: true });
    expect(await printed({ ...check, env: { WANTED: '1' } })).toMatchObject({ passed: false });
  });
});
