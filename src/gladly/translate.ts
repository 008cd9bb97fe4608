import { ReconcileError, type ReasonCode } from '../shared/errors.ts';
import type { GladlyApiError } from './errors.ts';
import { connectionProblem } from '../http/connection-problem.ts';

/** The `what` of `GET /api/v1/organization`. */
export const ORGANIZATION = 'the organization';

const CHECK_URL =
  "Check the organization's url in the file: it is the address at which you sign in to Gladly.";

/** What was asked of Gladly, for the words of an error. */
export interface AskedOfGladly {
  /** `https://acme.gladly.com` */
  readonly origin: string;
  /** Login email of the user whose token was used. */
  readonly user: string;
  /** For the middle of a sentence: `the organization`, `the list of topics`. */
  readonly what: string;
}

interface Told {
  readonly code: ReasonCode;
  readonly message: string;
  readonly remedy: string;
}

/**
 * An error of the Gladly client as people are told of it: one sentence, then what to do. Codes
 * are `gladly-auth`, `gladly-permission`, `gladly-unreachable` (no usable answer came), and
 * `unreadable` (an answer came that cannot be worked with).
 */
export function reconcileErrorOf(error: GladlyApiError, asked: AskedOfGladly): ReconcileError {
  const { code, message, remedy } = tell(error, asked);
  return new ReconcileError(code, message, { remedy, cause: error });
}

function tell(error: GladlyApiError, asked: AskedOfGladly): Told {
  switch (error.failure) {
    case 'auth':
      return authTold(asked);
    case 'permission':
      return permissionTold(asked);
    case 'not-found':
      return notFoundTold(asked);
    case 'unreachable':
      return unreachableTold(error, asked);
    case 'redirected':
      return redirectedTold(error, asked);
    case 'rate-limited':
    case 'server':
    case 'no-answer':
      return noUseTold(error, asked);
    case 'malformed':
      return malformedTold(error, asked);
    case 'conflict':
    case 'rejected':
    case 'refused':
      return unexpectedTold(error, asked);
    default:
      return error.failure satisfies never;
  }
}

function authTold({ origin, user, what }: AskedOfGladly): Told {
  return {
    code: 'gladly-auth',
    message: `Gladly did not accept the API token of ${user} for ${what} at ${origin} (401).`,
    remedy:
      "Check that GLADLY_API_USER is the login email of the token's user and GLADLY_API_TOKEN is " +
      'its token for this very organization (a sandbox token does not work in production). A new ' +
      'one is made in Gladly, signed in as that user: Settings > API Tokens.',
  };
}

function permissionTold({ origin, user, what }: AskedOfGladly): Told {
  return {
    code: 'gladly-permission',
    message: `Gladly does not let ${user} have ${what} at ${origin} (403).`,
    remedy:
      `Give ${user} the role API User and keep its role Agent: in Gladly, as an Administrator, ` +
      'Settings > People > Users > ⋮ > Edit User > Roles.',
  };
}

function notFoundTold({ origin, what }: AskedOfGladly): Told {
  if (what === ORGANIZATION) {
    return {
      code: 'gladly-unreachable',
      message: `There is no Gladly organization at ${origin} (404).`,
      remedy: CHECK_URL,
    };
  }
  return {
    code: 'unreadable',
    message: `Gladly does not know ${what} at ${origin} (404), though every organization has it.`,
    remedy: `Try again later. If it stays so, ask Gladly Support about ${what} in the REST API.`,
  };
}

function unreachableTold(error: GladlyApiError, { origin, what }: AskedOfGladly): Told {
  const remedies = {
    'no-such-host': CHECK_URL,
    tls:
      'Check the address and, if a proxy of your company decrypts the traffic, name its ' +
      'certificate in NODE_EXTRA_CA_CERTS.',
    refused: CHECK_URL,
    slow: 'Check the network and the proxy settings (HTTPS_PROXY) of this machine, then try again.',
    proxy:
      'Check HTTPS_PROXY: its address, user name and password, and what the proxy lets through.',
    other: 'Check the network of this machine, then try again.',
  } as const;
  return {
    code: 'gladly-unreachable',
    message: `${origin} could not be reached to read ${what}: ${detailOf(error)}.`,
    remedy: remedies[connectionProblem(error.cause)],
  };
}

function redirectedTold(error: GladlyApiError, { origin, what }: AskedOfGladly): Told {
  return {
    code: 'gladly-unreachable',
    message: `${origin} did not give ${what} but sent us elsewhere: ${detailOf(error)}.`,
    remedy:
      'Write the address at which the organization is now into the file. The token is never ' +
      'sent along to another address.',
  };
}

function noUseTold(error: GladlyApiError, { origin, what }: AskedOfGladly): Told {
  const remedies: Readonly<Record<string, string>> = {
    'rate-limited':
      'Other clients use up the 10 requests a second that Gladly allows the organization. Try ' +
      'again later, or with fewer requests (input requests-per-second, flag --requests-per-second).',
    server: 'Gladly has trouble of its own. Try again later.',
  };
  return {
    code: 'gladly-unreachable',
    message: `${origin} gave no usable answer for ${what}, after several tries: ${detailOf(error)}.`,
    remedy: remedies[error.failure] ?? 'Try again later; if it stays so, check the network.',
  };
}

function malformedTold(error: GladlyApiError, { origin, what }: AskedOfGladly): Told {
  const isOrganization = what === ORGANIZATION;
  return {
    code: isOrganization ? 'gladly-unreachable' : 'unreadable',
    message: `${origin} answered for ${what} with something unexpected: ${detailOf(error)}.`,
    remedy: isOrganization
      ? `It may not be Gladly that answered. ${CHECK_URL}`
      : `Try again later. If it stays so, report it with this message; ${what} is left alone.`,
  };
}

function unexpectedTold(error: GladlyApiError, { origin, what }: AskedOfGladly): Told {
  return {
    code: 'unreadable',
    message: `${origin} refused to give ${what}: ${detailOf(error)}.`,
    remedy: 'Try again later. If it stays so, report it with this message.',
  };
}

/** Without the request in front, which says the same as the sentence around it. */
function detailOf({ message, request }: GladlyApiError): string {
  const detail = message.startsWith(`${request}: `) ? message.slice(request.length + 2) : message;
  return detail.replace(/[.…\s]+$/, '');
}
