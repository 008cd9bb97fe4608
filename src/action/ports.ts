import type { CommandPorts, ConfigSource, Keys, LedgerSubject } from '../commands/ports.ts';
import { openFile } from '../config/working-copy.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { systemClock } from '../shared/clock.ts';
import { ReconcileError } from '../shared/errors.ts';
import type { Logger } from '../shared/ports.ts';
import { Secret } from '../shared/secret.ts';
import type { Desk } from './desk.ts';
import type { ActionInputs } from './inputs.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A file that a run has read, or has looked for where there is none. */
type SeenFile =
  | { readonly type: 'configuration'; readonly content: Uint8Array | string }
  /** `named`: the path by which the configuration names it. */
  | { readonly type: 'vendor'; readonly named: string; readonly content: Uint8Array | string }
  | { readonly type: 'missing-vendor'; readonly named: string };

/** What the ports of one run are made of. */
export interface PortsOptions {
  readonly environment: Environment;
  readonly inputs: ActionInputs;
  readonly workspace: string;
  /** Folder of the repository, which is not the workspace where it was checked out below it. */
  readonly root: string;
  readonly desk: Desk;
  readonly signal: AbortSignal;
  /** Is told of the configuration and of each vendor definition that it names, as they are read. */
  readonly seen: (file: SeenFile) => void;
  readonly openBase: CommandPorts['openBase'];
  readonly openLedger: (of: LedgerSubject) => LedgerStore;
}

/** The machine as commands see it in a job of GitHub Actions. */
export function actionPorts(options: PortsOptions): CommandPorts {
  const { environment, inputs, workspace, root, desk, signal } = options;
  return {
    // No job types commands; whoever reads its log has the program installed under this name.
    program: 'gladly-integrations',
    environment,
    keys: keysOf(inputs, environment),
    clock: systemClock,
    logger: loggerOf(desk),
    openConfig: async (path) => {
      const found = await openFile(path, { folder: workspace, root });
      if (found !== null) {
        options.seen({ type: 'configuration', content: found.content });
        return { ...found, readVendorFile: watched(found, options.seen) };
      }
      throw new ReconcileError('invalid-config', `There is no file ${path} in the workspace`, {
        remedy: NO_FILE,
      });
    },
    openBase: options.openBase,
    openLedger: (_name, of) => options.openLedger(of),
    random: Math.random,
    hide: desk.hide,
    signal,
  };
}

function watched(
  { readVendorFile }: ConfigSource,
  seen: PortsOptions['seen'],
): ConfigSource['readVendorFile'] {
  return async (named) => {
    const reading = await readVendorFile(named);
    if ('failure' in reading) seen({ type: 'missing-vendor', named });
    else seen({ type: 'vendor', named, content: reading.content });
    return reading;
  };
}

/** Progress and warnings in the log of the job; what is for fault finding only where asked for. */
export function loggerOf(desk: Pick<Desk, 'line' | 'debug' | 'annotate'>): Logger {
  return {
    progress: desk.line,
    warn: (message) =>
      desk.annotate({ severity: 'warning', title: 'gladly-integrations', message, place: null }),
    debug: desk.debug,
  };
}

function keysOf(inputs: ActionInputs, environment: Environment): Keys {
  const { gladlyApiUser: user, gladlyApiToken: token, signingKey, githubToken } = inputs;
  const missing = [
    ...(user === null ? ['gladly-api-user'] : []),
    ...(token === null ? ['gladly-api-token'] : []),
  ];
  const fromEnvironment = new Secret(environment['GITHUB_TOKEN'] ?? '');
  return {
    credentials: () => {
      if (user !== null && token !== null) return { user, token };
      throw new ReconcileError('gladly-auth', `The input ${missing.join(' and ')} is empty`, {
        remedy: MISSING,
      });
    },
    signingKey,
    githubTokens: [fromEnvironment, ...(githubToken === null ? [] : [githubToken])].filter(
      (one) => one.reveal() !== '',
    ),
  };
}

const NO_FILE =
  'Check the repository out before this step (uses: actions/checkout), or name the file with the ' +
  'input config, relative to the root of the repository.';

const MISSING =
  'Give gladly-api-user the email of a Gladly user with the API User role, and gladly-api-token ' +
  'a token made by that user in Gladly under Settings > API Tokens, both from secrets of the ' +
  "repository or of the job's environment. Pull requests of Dependabot see Dependabot secrets only.";
