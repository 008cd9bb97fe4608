import { GitHubApiError, type FailedCall } from './errors.ts';
import type { FailedAttempt } from './failure.ts';
import { neededPermissions } from './permission.ts';

/** What was asked of GitHub, for the words of an error. */
export interface Asked {
  /** Goes on after "to": `post the plan as a comment`, `GET /repos/acme/shop/issues`. */
  readonly what: string;
  /** As workflows write it: `issues: write`. */
  readonly permission: string | null;
  /** Host of GitHub's API. */
  readonly host: string;
}

type Told = ConstructorParameters<typeof GitHubApiError>[1];

const AGAIN = 'Run the job again later.';

/** A failure as people are told of it: one sentence, then what to do. */
export function errorOf(failed: FailedAttempt, asked: Asked): GitHubApiError {
  const { failure, status, detail } = failed;
  return new GitHubApiError({ failure, status, detail }, tell(failed, asked));
}

function tell(failed: FailedAttempt, asked: Asked): Told {
  switch (failed.failure) {
    case 'auth':
      return authTold(failed, asked);
    case 'permission':
    case 'not-found':
      return permissionTold(failed, asked);
    case 'gone':
    case 'conflict':
    case 'rejected':
      return refusedTold(failed, asked);
    case 'redirected':
      return redirectedTold(asked);
    case 'rate-limited':
      return limitedTold(failed, asked);
    case 'unreachable':
    case 'no-answer':
    case 'server':
    case 'malformed':
      return noUseTold(failed, asked);
    default:
      return failed.failure satisfies never;
  }
}

function authTold(failed: FailedCall, { what }: Asked): Told {
  return {
    code: 'github-permission',
    message: `GitHub did not accept the token to ${what} ${inBrackets(failed)}.`,
    remedy:
      'Check the input github-token: leave it out to use the token of the job, or give a token ' +
      'that is still valid. The token of a job ends with the job.',
  };
}

function permissionTold(failed: FailedAttempt, { what, permission }: Asked): Told {
  const needed = neededPermissions(failed.accepted, permission);
  const lines = needed.map((one) => `“${one}”`).join(' and ');
  const grant =
    needed.length === 0
      ? 'Give the job the permissions that the documentation lists for this command'
      : `Add ${lines} under “permissions:” of the job in the workflow file`;
  const first = isPlain(failed) ? '' : 'Put right what GitHub names there. If that is no help: ';
  const message =
    failed.failure === 'permission'
      ? `GitHub does not let this workflow ${what} ${inBrackets(failed)}.`
      : `GitHub does not show this workflow what it needs to ${what} ${inBrackets(failed)}.`;
  return {
    code: 'github-permission',
    message,
    remedy:
      `${first}${grant}. If the input github-token is an app's or a person's token, give that permission ` +
      'to the token, and the token access to this repository.',
  };
}

/** GitHub says no more than that it may not be. Else it has a reason of another sort. */
function isPlain({ failure, detail }: FailedCall): boolean {
  return failure === 'not-found' || detail === '' || detail.startsWith('Resource not accessible');
}

function refusedTold(failed: FailedCall, { what }: Asked): Told {
  return {
    code: 'github-permission',
    message: `GitHub refused to ${what} ${inBrackets(failed)}.`,
    remedy: `Put right what GitHub names there, then run the job again.`,
  };
}

function redirectedTold({ what }: Asked): Told {
  return {
    code: 'github-unreachable',
    message: `The repository was renamed or moved while this workflow waited, so it was not possible to ${what}.`,
    remedy: 'Start the workflow afresh. The token is never sent along to another address.',
  };
}

function limitedTold(failed: FailedAttempt, { what }: Asked): Told {
  const minutes = failed.askedMs === null ? null : Math.ceil(failed.askedMs / 60_000);
  const when = minutes === null ? AGAIN : `Run the job again in ${minutes} minutes.`;
  return {
    code: 'github-unreachable',
    message: `GitHub limits how much this token may ask for, so it was not possible to ${what} ${inBrackets(failed)}.`,
    remedy: `${when} If it happens often, let fewer workflows run at the same time.`,
  };
}

function noUseTold(failed: FailedCall, { what, host }: Asked): Told {
  const sure = failed.failure === 'unreachable';
  const where = sure ? `${host} could not be reached` : `${host} gave no usable answer`;
  return {
    code: 'github-unreachable',
    message: `${where} when it was asked to ${what} ${inBrackets(failed)}.`,
    remedy: sure
      ? 'Check the network and the proxy settings (HTTPS_PROXY) of the runner, then run the job again.'
      : `${whomToAsk(host)} ${AGAIN}`,
  };
}

function whomToAsk(host: string): string {
  return host === 'api.github.com'
    ? 'Look whether GitHub reports a disturbance (https://www.githubstatus.com).'
    : `Ask the people who run ${host} whether it has trouble.`;
}

function inBrackets({ status, detail }: FailedCall): string {
  const told = [...(status === null ? [] : [String(status)]), ...(detail === '' ? [] : [detail])];
  return `(${told.join(': ')})`;
}
