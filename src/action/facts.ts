import { ReconcileError } from '../shared/errors.ts';

/** What the runner says about the job, besides the event. */
export interface JobFacts {
  /** `owner/name` */
  readonly repository: string;
  /** The commit that the event is about, and that was checked out. */
  readonly commit: string;
  readonly run: { readonly id: number; readonly attempt: number; readonly url: string };
  /** Folder of the checked out repository. */
  readonly workspace: string;
  /** Folder for files that do not outlive the job. */
  readonly temp: string;
  readonly apiUrl: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws ReconcileError `internal` when this is no runner of GitHub Actions. */
export function readFacts(environment: Environment): JobFacts {
  const repository = needed(environment, 'GITHUB_REPOSITORY');
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const id = Number(environment['GITHUB_RUN_ID'] ?? '0');
  const attempt = Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1');
  return {
    repository,
    commit: needed(environment, 'GITHUB_SHA'),
    run: { id, attempt, url: `${server}/${repository}/actions/runs/${id}/attempts/${attempt}` },
    workspace: needed(environment, 'GITHUB_WORKSPACE'),
    temp: needed(environment, 'RUNNER_TEMP'),
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
  };
}

function needed(environment: Environment, name: string): string {
  const value = environment[name] ?? '';
  if (value !== '') return value;
  throw new ReconcileError('internal', `The variable ${name} is not set.`, {
    remedy:
      'This program runs as a step of a GitHub Actions job. To work on your own machine, use the ' +
      'command line: gladly-integrations --help.',
  });
}
