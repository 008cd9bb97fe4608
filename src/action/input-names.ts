/**
 * The inputs of the Action with their defaults, as `action.yml` declares them; an empty default
 * means that there is none. Names are part of the published contract.
 */
export const INPUTS = {
  command: 'auto',
  config: 'gladly-integrations.yml',
  organization: '',
  'gladly-api-user': '',
  'gladly-api-token': '',
  'github-token': '${{ github.token }}',
  scope: 'changes',
  approve: '',
  'require-review': 'true',
  'max-removals': '3',
  'webhook-hosts': '',
  'allowed-hosts': '',
  comment: 'update',
  'drift-issue': 'true',
  'fail-on-drift': 'false',
  'signing-key': '',
  'requests-per-second': '8',
  environment: '',
} as const;

export type InputName = keyof typeof INPUTS;

/** Choices of the inputs that have some. */
export const COMMANDS = ['auto', 'validate', 'plan', 'apply', 'drift'] as const;
export const SCOPES = ['changes', 'all'] as const;
export const COMMENT_MODES = ['update', 'new', 'changes-only', 'off'] as const;
