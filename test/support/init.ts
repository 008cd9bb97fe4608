import type { InitDraft } from '../../src/commands/init-draft.ts';
import type { InitQuestions, InitRequest, InitResult } from '../../src/commands/init.ts';
import { init } from '../../src/commands/init.ts';
import type { VendorTexts } from './config.ts';
import { codes, FILE } from './config.ts';
import { virtualClock } from './virtual-clock.ts';

export interface Situation extends Partial<InitRequest> {
  readonly file?: string | null;
  readonly vendors?: VendorTexts;
  readonly questions?: InitQuestions;
}

/** Runs `init` on a file in memory. */
export function runInit({
  file = null,
  vendors = {},
  questions,
  ...request
}: Situation): Promise<InitResult> {
  const readVendorFile = (path: string) =>
    Promise.resolve(
      Object.hasOwn(vendors, path)
        ? { file: path.replace('./', ''), content: vendors[path] ?? '' }
        : ({ failure: 'missing' } as const),
    );
  const whole = {
    config: FILE,
    allowedHosts: [],
    vendor: 'idiomatic',
    as: null,
    set: [],
    url: null,
    organization: null,
    ...request,
  };
  return init(whole, {
    clock: virtualClock(Date.UTC(2026, 10, 20)),
    openConfig: (path) =>
      Promise.resolve(file === null ? null : { file: path, content: file, readVendorFile }),
    vendorFilesFor: () => readVendorFile,
    questions: questions ?? null,
  });
}

/** What comes of it; fails the test where the file cannot be added to. */
export async function drafted(situation: Situation): Promise<InitDraft> {
  const result = await runInit(situation);
  if (result.status === 'invalid') throw new Error(codes(result.diagnostics).join('\n'));
  return result.draft;
}

/** Values as `--set` gives them. */
export function set(...written: readonly string[]): InitRequest['set'] {
  return written.map((one) => {
    const [input = '', ...rest] = one.split('=');
    return { input, value: rest.join('=') };
  });
}

/** What `idiomatic` needs. */
export const IDIOMATIC = set(
  'user.email=idiomatic@acme.com',
  'webhook-url=https://hooks.example/acme',
);

/** A definition of a user's own that takes a list of objects. */
export const ACME = `id: acme
name: Acme
summary: Made up.
inputs:
  regions:
    type: list
    description: Regions.
    required: true
    fields:
      name: { type: text, description: Its name., required: true }
      url: { type: url, description: Its address., required: true }
      minutes: { type: number, description: How long. }
webhooks:
  'r-{{ each.name }}':
    for-each: regions
    url: '{{ each.url }}'
    events: [CONVERSATION/CLOSED]
`;
