import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { FakeEvent } from './github/events.ts';
import { ROOT } from './repository.ts';

/** The built Action. */
const ACTION = join(ROOT, 'dist/index.js');

/** Something that GitHub shows beside a line of a file, or with the run. */
interface ShownAnnotation {
  readonly severity: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What a run of the Action left, as a person or a workflow gets to see it. */
export interface ActionRun {
  readonly code: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly ShownAnnotation[];
  /** Texts that the runner was told to mask. */
  readonly masks: readonly string[];
  /** The log without commands for the runner, what was written to stderr included. */
  readonly log: string;
  /** The document in the file of the output `plan-file`; `null` without one. */
  readonly document: unknown;
  /** All texts in which somebody could find a secret, by name. */
  readonly sinks: Readonly<Record<string, string>>;
  /** Milliseconds from the start of the process to its end. */
  readonly milliseconds: number;
}

export interface ActionOptions {
  readonly event: FakeEvent;
  /** Files in the workspace, as `actions/checkout` would leave them. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** Variables besides those of the runner. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly run?: { readonly id: number; readonly attempt: number };
  /** Called once the process runs, for ending it at a chosen moment. */
  readonly started?: (end: (signal: NodeJS.Signals) => void) => void;
}

/** Runs the built Action as the runner of GitHub does: its environment, and nothing else. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const place = mkdtempSync(join(tmpdir(), 'gladly-action-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const file = (name: string) => join(place, name);
  for (const [path, content] of Object.entries(options.files)) {
    write(join(place, 'workspace', path), content);
  }
  mkdirSync(file('temp'));
  mkdirSync(file('workspace'), { recursive: true });
  for (const name of ['output', 'summary']) write(file(name), '');
  write(file('event.json'), JSON.stringify(options.event.payload));
  const start = performance.now();
  const { code, stdout, stderr } = await spawned(options, {
    ...runnerVariables(options),
    GITHUB_WORKSPACE: file('workspace'),
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: file('temp'),
  });
  const milliseconds = performance.now() - start;
  const summary = readFileSync(file('summary'), 'utf8');
  const output = readFileSync(file('output'), 'utf8');
  return readRun({ code, stdout, stderr, summary, output, milliseconds });
}

function runnerVariables({
  event,
  inputs,
  environment = {},
  run = { id: 1, attempt: 1 },
}: ActionOptions): Readonly<Record<string, string>> {
  const given = Object.entries(inputs).map(([name, text]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    text,
  ]);
  return {
    ...event.environment,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    ...Object.fromEntries(given),
    ...environment,
  };
}

interface Spawned {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function spawned(
  { started }: ActionOptions,
  env: Readonly<Record<string, string>>,
): Promise<Spawned> {
  const child = spawn(process.execPath, [ACTION], {
    cwd: env['GITHUB_WORKSPACE'],
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  started?.((signal) => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    );
  });
}

const COMMAND = /^::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/;
const ANNOTATIONS = ['error', 'warning', 'notice'];

function readRun(
  run: Spawned & { summary: string; output: string; milliseconds: number },
): ActionRun {
  const { code, stdout, stderr, summary, output, milliseconds } = run;
  const lines = stdout.split('\n');
  const commands = lines.flatMap((line) => {
    const [, name = '', properties = '', message = ''] = COMMAND.exec(line) ?? [];
    return name === '' ? [] : [{ name, properties, message }];
  });
  const plain = lines.filter((line) => !line.startsWith('::'));
  const shown = commands.filter(({ name }) => ANNOTATIONS.includes(name));
  const outputs = outputsIn(output);
  const log = [...plain, stderr].join('\n');
  const fileSinks = ['plan-file', 'undo-file'].flatMap((name) => {
    const path = outputs[name] ?? '';
    return path === '' ? [] : [[name, readFileSync(path, 'utf8')] as const];
  });
  const files = Object.fromEntries(fileSinks);
  const planFile = files['plan-file'];
  return {
    code,
    outputs,
    summary,
    annotations: shown.map(({ name, properties, message }) => ({
      severity: name,
      properties: propertiesIn(properties),
      message: unescaped(message),
    })),
    masks: commands
      .filter(({ name }) => name === 'add-mask')
      .map(({ message }) => unescaped(message)),
    log,
    document: planFile === undefined ? null : JSON.parse(planFile),
    sinks: {
      log,
      annotations: shown
        .map(({ properties, message }) => unescaped(properties + message))
        .join('\n'),
      summary,
      outputs: output,
      ...files,
    },
    milliseconds,
  };
}

/** `name<<delimiter`, the text, the delimiter: the format of the runner's file. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/^([\w-]+)<<(\S+)\n(.*?)\n?\2$/gms)];
  return Object.fromEntries(found.map(([, name = '', , value = '']) => [name, value]));
}

function propertiesIn(text: string): Readonly<Record<string, string>> {
  const entries = text.split(',').filter((part) => part !== '');
  return Object.fromEntries(
    entries.map((part) => {
      const [name = '', ...value] = part.split('=');
      return [name, unescaped(value.join('='))];
    }),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
