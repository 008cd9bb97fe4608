import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Terminal, TerminalOptions } from '../../src/cli/terminal.ts';
import { createTerminal } from '../../src/cli/terminal.ts';

interface Screen {
  readonly terminal: Terminal;
  /** All that was written, by stream and together in the order of writing. */
  readonly out: () => string;
  readonly aside: () => string;
  readonly type: (text: string) => void;
  readonly closeInput: () => void;
  readonly wait: (milliseconds: number) => void;
}

function screen(
  options: Partial<TerminalOptions> & { readonly isTTY?: boolean; readonly columns?: number } = {},
): Screen {
  const { isTTY = true, columns = 80, ...others } = options;
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  for (const stream of [stdin, stdout, stderr]) Object.assign(stream, { isTTY, columns });
  const written = { out: '', aside: '' };
  stdout.on('data', (chunk: Buffer) => (written.out += chunk.toString()));
  stderr.on('data', (chunk: Buffer) => (written.aside += chunk.toString()));
  let clock = 0;
  const terminal = createTerminal({
    stdin,
    stdout,
    stderr,
    environment: {},
    now: () => clock,
    color: true,
    quiet: false,
    verbose: false,
    ...others,
  });
  return {
    terminal,
    out: () => written.out,
    aside: () => written.aside,
    type: (text) => stdin.write(text),
    closeInput: () => stdin.end(),
    wait: (milliseconds) => (clock += milliseconds),
  };
}

describe('progress', () => {
  it('is one live line on a terminal, gone before anything else is printed', async () => {
    const { terminal, aside, out } = screen();
    terminal.logger.progress('Reading topics');
    terminal.logger.progress('Reading webhooks');
    await terminal.print('Done\n');
    expect(aside()).toBe('\r\u001b[KReading topics\r\u001b[KReading webhooks\r\u001b[K');
    expect(out()).toBe('Done\n');
  });

  it('never takes more than one line, and obeys nothing in what it shows', () => {
    const { terminal, aside } = screen({ columns: 20 });
    terminal.logger.progress('Reading\n\u001b[2J a topic with a long name');
    expect(aside()).toBe('\r\u001b[KReading\\n\\u001b[2J…');
    expect('Reading\\n\\u001b[2J…').toHaveLength(19);
  });

  it('is whole lines in a pipe, one every five seconds', () => {
    const { terminal, aside, wait } = screen({ isTTY: false });
    terminal.logger.progress('1 of 200');
    terminal.logger.progress('2 of 200');
    wait(5_000);
    terminal.logger.progress('90 of 200');
    terminal.logger.progress('90 of 200');
    expect(aside()).toBe('1 of 200\n90 of 200\n');
  });

  it('is whole lines on a terminal that cannot erase one', () => {
    const { terminal, aside } = screen({ environment: { TERM: 'dumb' } });
    terminal.logger.progress('Reading topics');
    expect(aside()).toBe('Reading topics\n');
  });

  it.each([true, false])('is not there when it is to be quiet (terminal: %s)', (isTTY) => {
    const { terminal, aside } = screen({ isTTY, quiet: true });
    terminal.logger.progress('Reading topics');
    expect(aside()).toBe('');
  });

  it('makes way for warnings, which stay', () => {
    const { terminal, aside } = screen({ quiet: false });
    terminal.logger.progress('Reading topics');
    terminal.logger.warn('Gladly is slow\u0007');
    expect(aside()).toBe('\r\u001b[KReading topics\r\u001b[KWarning: Gladly is slow\\u0007\n');
  });

  it('tells what goes on behind only when asked for it', () => {
    const [silent, verbose] = [screen({ isTTY: false }), screen({ isTTY: false, verbose: true })];
    for (const { terminal } of [silent, verbose]) terminal.logger.debug('GET /api/v1/topics');
    expect([silent.aside(), verbose.aside()]).toEqual(['', 'GET /api/v1/topics\n']);
  });
});

describe('a question', () => {
  it.each([
    ['yes\n', true],
    [' YES \r\n', true],
    ['y\n', false],
    ['no\n', false],
    ['\n', false],
  ])('answered with %j gives %s', async (typed, expected) => {
    const { terminal, type, aside } = screen();
    const answer = terminal.ask('Type yes: ');
    type(typed);
    expect(await answer).toBe(expected);
    expect(aside()).toContain('Type yes: ');
  });

  it('is not answered by an input that ends', async () => {
    const { terminal, closeInput } = screen();
    const answer = terminal.ask('Type yes: ');
    closeInput();
    expect(await answer).toBe(false);
  });

  it('is not answered by Ctrl-C', async () => {
    const { terminal, type } = screen();
    const answer = terminal.ask('Type yes: ');
    type('\u0003');
    expect(await answer).toBe(false);
  });

  it('is not even asked where nobody can answer', async () => {
    const { terminal, aside, type } = screen({ isTTY: false });
    type('yes\n');
    expect(terminal.canAsk).toBe(false);
    expect(await terminal.ask('Type yes: ')).toBe(false);
    expect(aside()).toBe('');
  });

  it('comes after the line of progress is gone', async () => {
    const { terminal, aside, type } = screen();
    terminal.logger.progress('Planning');
    const answer = terminal.ask('Type yes: ');
    type('yes\n');
    await answer;
    expect(aside()).toMatch(/^\r\u001b\[KPlanning\r\u001b\[K/);
  });
});

describe('a conversation', () => {
  it('takes one answer a question, also those that were typed before', async () => {
    const { terminal, type, aside } = screen();
    const conversation = terminal.converse();
    type(' one \ntwo\n');
    const first = await conversation?.answer('First\n> ');
    const second = await conversation?.answer('Second\n> ');
    const third = conversation?.answer('Third\n> ');
    type('three\n');
    expect([first, second, await third]).toEqual(['one', 'two', 'three']);
    expect(aside().match(/Third/g)).toHaveLength(1);
    conversation?.end();
  });

  it.each([
    ['an input that ends', ''],
    ['Ctrl-C', '\u0003'],
  ])('gives no answer to %s, nor any later', async (_title, typed) => {
    const { terminal, type, closeInput } = screen();
    const conversation = terminal.converse();
    const answer = conversation?.answer('> ');
    if (typed === '') closeInput();
    else type(typed);
    expect(await answer).toBeNull();
    expect(await conversation?.answer('> ')).toBeNull();
    conversation?.end();
  });

  it('does not begin where nobody can answer', () => {
    expect(screen({ isTTY: false }).terminal.converse()).toBeNull();
  });
});

describe('what is printed', () => {
  it('arrives whole at a reader that is slow to begin', async () => {
    const text = `${'0123456789abcdé🙂\n'.repeat(200_000)}end`;
    const reader = spawn('sh', ['-c', 'sleep 0.2; wc -c'], { stdio: ['pipe', 'pipe', 'ignore'] });
    let counted = '';
    reader.stdout.on('data', (chunk: Buffer) => (counted += chunk.toString()));
    const { terminal } = screen({ stdout: reader.stdin });
    await terminal.print(text);
    reader.stdin.end();
    await once(reader, 'close');
    expect(Number(counted)).toBe(Buffer.byteLength(text));
  });

  it('is no error for a reader that goes away, now or later', async () => {
    const reader = spawn('head', ['-c', '10'], { stdio: ['pipe', 'ignore', 'ignore'] });
    const { terminal } = screen({ stdout: reader.stdin });
    await terminal.print('x'.repeat(5_000_000));
    await terminal.print('more');
    expect(reader.stdin.destroyed).toBe(true);
  });

  it('is an error when it cannot be written for another reason', async () => {
    const full = new Writable({
      write: (_chunk, _encoding, done) =>
        done(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
    });
    const { terminal } = screen({ stdout: full });
    await expect(terminal.print('text')).rejects.toMatchObject({
      message: expect.stringContaining('cannot be written'),
      remedy: expect.stringContaining('Make room'),
    });
  });

  it('goes beside the result where it does not belong to it', async () => {
    const { terminal, out, aside } = screen();
    terminal.logger.progress('Planning');
    await terminal.printAside('Error\n');
    expect(out()).toBe('');
    expect(aside()).toMatch(/\r\u001b\[KError\n$/);
  });
});

describe('the layout of a terminal', () => {
  it.each([
    [{ columns: 90 }, 90],
    [{ columns: 20 }, 40],
    [{ columns: 300 }, 120],
    [{ isTTY: false, columns: 300 }, 100],
  ])('with %j is %d characters wide', (options, width) => {
    expect(screen(options).terminal.width).toBe(width);
  });

  it('has colours where its own stream is a terminal', () => {
    const file = new PassThrough();
    const { terminal } = screen({ stdout: file });
    expect(terminal.style.bad('x')).toBe('x');
    expect(terminal.errorStyle.bad('x')).toBe('\u001b[31mx\u001b[39m');
  });
});
