import type { HandoverBlock } from '../kinds/blocks.ts';
import type { DesiredState, SecretSource } from '../kinds/desired.ts';
import type { InputInReturn, IntegrationHandover, Troubleshooting } from '../kinds/handover.ts';
import type { LiveInbox } from '../kinds/live.ts';
import { secretReferences } from '../kinds/secrets.ts';
import type { WorkstreamRemark } from './workstreams.ts';
import { workstreamTable } from './workstreams.ts';

/** Everything that the vendor of one integration is given or has typed in. Holds no secret. */
export interface Sheet {
  readonly integration: string;
  readonly title: string;
  readonly organization: { readonly name: string; readonly url: string };
  readonly parts: readonly Part[];
  readonly secrets: readonly SheetSecret[];
  /** What is to come back and to be written into the file. */
  readonly awaited: readonly InputInReturn[];
  /** Agent-status events that no task of the integration matches; `null` where it has no tasks. */
  readonly unmatchedEvents: readonly string[] | null;
  readonly troubleshooting: readonly Troubleshooting[];
}

export type Part = { readonly key: string; readonly title: string } & PartContent;

type PartContent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'fields'; readonly fields: readonly Field[] }
  | {
      readonly type: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly remarks: readonly WorkstreamRemark[];
    }
  /** Computed from Gladly, which was not read. */
  | { readonly type: 'unread'; readonly why: Unread };

interface Field {
  readonly label: string;
  /** A secret by its name only. */
  readonly value: { readonly text: string } | { readonly secret: string };
}

/** A secret that the integration uses: its name, and where a person finds its value. */
interface SheetSecret {
  readonly name: string;
  readonly uses: readonly SheetSecretUse[];
  /** In the vendor's words, where an input names the secret. */
  readonly description: string | null;
  readonly whereToFind: string | null;
}

export type SheetSecretUse =
  | { readonly type: 'webhook'; readonly webhook: string; readonly field: string }
  | { readonly type: 'token'; readonly email: string };

/** Why Gladly was not read, ending with what to do about it. */
export interface Unread {
  readonly message: string;
  readonly remedy: string;
}

/** Inboxes as they were read, or why they were not. */
export type ReadInboxes =
  | { readonly status: 'read'; readonly inboxes: readonly LiveInbox[] }
  | { readonly status: 'unread'; readonly why: Unread };

/** Where a sheet comes from. */
export interface SheetSource {
  readonly integration: string;
  readonly handover: IntegrationHandover;
  readonly desired: DesiredState;
  readonly inboxes: ReadInboxes;
}

/** Whether a sheet cannot be made from the file alone. */
export function needsGladly({ entries }: IntegrationHandover): boolean {
  return Object.values(entries).some((entry) => 'computed' in entry);
}

/** Puts the sheet of an integration together. */
export function handoverSheet(source: SheetSource): Sheet {
  const { integration, handover, desired } = source;
  const { name, url } = desired.organization;
  return {
    integration,
    title: handover.title,
    organization: { name, url },
    parts: Object.entries(handover.entries).map(([key, entry]) => ({
      key,
      title: entry.title,
      ...partOf(entry, source.inboxes),
    })),
    secrets: secretsOf(source),
    awaited: handover.awaited,
    unmatchedEvents: handover.unmatchedEvents,
    troubleshooting: handover.troubleshooting,
  };
}

function partOf(entry: HandoverBlock, inboxes: ReadInboxes): PartContent {
  if ('text' in entry) return { type: 'text', text: entry.text };
  if ('fields' in entry) {
    const fields = Object.entries(entry.fields).map(([label, value]) => ({
      label,
      value: typeof value === 'string' ? { text: value } : { secret: value.secret },
    }));
    return { type: 'fields', fields };
  }
  if ('computed' in entry) return computedPart(inboxes);
  const { columns, rows } = entry;
  return { type: 'table', columns, rows, remarks: [] };
}

function computedPart(inboxes: ReadInboxes): PartContent {
  if (inboxes.status === 'unread') return { type: 'unread', why: inboxes.why };
  return { type: 'table', ...workstreamTable(inboxes.inboxes) };
}

/** The secrets of the integration's webhooks and of its user, by name, in order of appearance. */
function secretsOf({ integration, handover, desired }: SheetSource): readonly SheetSecret[] {
  const resources = desired.resources.filter((one) => one.integration === integration);
  const used = resources.flatMap((resource) =>
    secretReferences({ resources: [resource] }).flatMap(({ field, source }) =>
      usesOf(source, { type: 'webhook', webhook: resource.fields.name, field }),
    ),
  );
  const tokens = desired.users
    .filter((user) => user.integration === integration)
    .flatMap(({ token, email }) => usesOf(token, { type: 'token', email }));
  const all = [...tokens, ...used];
  const names = new Set([...all.map(({ name }) => name), ...handover.secrets.map(nameOf)]);
  return [...names].map((name) => {
    const input = handover.secrets.find(({ secret }) => secret === name);
    return {
      name,
      uses: all.filter((one) => one.name === name).map(({ use }) => use),
      description: input?.description ?? null,
      whereToFind: input?.whereToFind ?? null,
    };
  });
}

function usesOf(
  source: SecretSource | undefined,
  use: SheetSecretUse,
): readonly { readonly name: string; readonly use: SheetSecretUse }[] {
  return source?.type === 'reference' ? [{ name: source.name, use }] : [];
}

function nameOf({ secret }: { readonly secret: string }): string {
  return secret;
}
