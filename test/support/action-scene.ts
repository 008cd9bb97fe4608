import type { OrganizationSeed } from '../../src/emulator/seed.ts';
import type { Emulator, EmulatorOptions } from '../../src/emulator/server.ts';
import { testEmulator } from './emulator.ts';
import type { FakeEvent } from './github/events.ts';
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
} from './github/events.ts';
import type { MergeGroup, Push } from './github/repository.ts';
import type { FakeGitHub, FakeGitHubOptions } from './github/server.ts';
import { testFakeGitHub } from './github/server.ts';
import { FAKE_TOKENS } from './github/tokens.ts';
import type { ActionRun } from './run-action.ts';
import { runAction } from './run-action.ts';
import { SECRETS } from './scenario.ts';

const CONFIG = 'gladly-integrations.yml';

export interface SceneOptions {
  /** The file on the default branch; `ORGANIZATION_URL` stands for the emulated organization. */
  readonly config?: string;
  readonly path?: string;
  readonly seed?: OrganizationSeed;
  readonly credentials?: EmulatorOptions['credentials'];
  readonly github?: FakeGitHubOptions;
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Of the workflow run; by default a new one. */
  readonly run?: { readonly id: number; readonly attempt: number };
  readonly started?: (end: (signal: NodeJS.Signals) => void) => void;
}

/** A repository on a fake GitHub and an emulated organization, with the Action between them. */
export interface Scene {
  readonly github: FakeGitHub;
  readonly emulator: Emulator;
  /** Text of a file with the URL of the organization put in. */
  readonly text: (config: string) => string;
  /** Opens a pull request that changes the file. */
  readonly open: (
    config: string,
    options?: { branch?: string; author?: string; fork?: string },
  ) => number;
  /** Pushes another version of the file to the branch of a pull request. */
  readonly amend: (pull: number, config: string) => void;
  readonly onPull: (pull: number, options?: StepOptions) => Promise<ActionRun>;
  readonly onPush: (push: Push, options?: StepOptions) => Promise<ActionRun>;
  readonly onGroup: (group: MergeGroup, options?: StepOptions) => Promise<ActionRun>;
  readonly onSchedule: (options?: StepOptions) => Promise<ActionRun>;
  readonly onDispatch: (options?: StepOptions) => Promise<ActionRun>;
  readonly on: (event: FakeEvent, sha: string, options?: StepOptions) => Promise<ActionRun>;
  /** Requests that were to change something in Gladly, as `POST topics`. */
  readonly writes: () => readonly string[];
}

export async function actionScene(options: SceneOptions = {}): Promise<Scene> {
  const { path = CONFIG, config, seed, credentials } = options;
  const emulator = await testEmulator({
    ...(seed && { seed }),
    ...(credentials && { credentials }),
  });
  const text = (file: string) => file.replaceAll('ORGANIZATION_URL', emulator.url);
  const files = { 'README.md': 'Acme', ...(config !== undefined && { [path]: text(config) }) };
  const github = await testFakeGitHub({ files, ...options.github });
  const { repository, state } = github;
  let lastRun = 100;
  const on: Scene['on'] = (event, sha, step = {}) => {
    lastRun += 1;
    const { user, token } = emulator.credentials;
    const secrets = Object.entries({ ...SECRETS, ...step.secrets });
    return runAction({
      event,
      files: state.commits.get(sha)?.files ?? {},
      inputs: {
        config: path,
        'gladly-api-user': user,
        'gladly-api-token': token,
        'github-token': FAKE_TOKENS.job.token,
        'allowed-hosts': emulator.host,
        'requests-per-second': '100',
        ...step.inputs,
      },
      environment: {
        ...Object.fromEntries(secrets.map(([name, value]) => [`GLADLY_SECRET_${name}`, value])),
        ...step.environment,
      },
      run: step.run ?? { id: lastRun, attempt: 1 },
      ...(step.started && { started: step.started }),
    });
  };
  return {
    github,
    emulator,
    text,
    open: (file, { branch = `change-${state.lastNumber + 1}`, ...more } = {}) =>
      repository.openPull({ branch, changes: { [path]: text(file) }, ...more }).number,
    amend: (pull, file) => void repository.pushTo(pull, { [path]: text(file) }),
    on,
    onPull: (pull, step) =>
      on(
        pullRequestEvent(github, pull, { action: 'synchronize' }),
        repository.pull(pull).headSha,
        step,
      ),
    onPush: (push, step) => on(pushEvent(github, push), push.after, step),
    onGroup: (group, step) => on(mergeGroupEvent(github, group), group.head, step),
    onSchedule: (step) => on(scheduleEvent(github), repository.headOf(), step),
    onDispatch: (step) => on(dispatchEvent(github), repository.headOf(), step),
    writes: () =>
      emulator.control
        .requests()
        .filter(({ method }) => method !== 'GET')
        .map(({ method, path: at }) => `${method} ${at.split('/')[3] ?? ''}`),
  };
}
