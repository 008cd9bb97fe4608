import { secretFieldsOf } from '../../kinds/secrets.ts';
import type { PlanNote } from '../../plan/note.ts';
import type { Operation, Plan } from '../../plan/types.ts';
import { fieldLabel } from '../messages/fields.ts';
import type { Phrase } from '../phrase.ts';
import { code, listed, name, say, sentences } from '../phrase.ts';

type HostNote = Extract<PlanNote, { readonly code: 'new-host' | 'secret-to-new-host' }>;

/** A host that was never used from here, or that is sent a secret for the first time. */
interface HostView {
  readonly host: string;
  readonly isNew: boolean;
  readonly webhooks: readonly string[];
  /** `the secret CSAT_KEY as header x-api-key` */
  readonly secrets: readonly Phrase[];
}

/** For each host that gets something for the first time: from which webhooks, with which secrets. */
export function hostPhrases(plan: Plan): readonly Phrase[] {
  return hostViews(plan).map(hostPhrase);
}

/** Whether a note is about where something is sent for the first time. */
export function isHostNote(note: PlanNote): note is HostNote {
  return note.code === 'new-host' || note.code === 'secret-to-new-host';
}

function hostPhrase({ host, isNew, webhooks, secrets }: HostView): Phrase {
  const kind = webhooks.length === 1 ? say`webhook` : say`webhooks`;
  const sender = say`${kind} ${listed(webhooks.map(name))}`;
  const gets = secrets.length === 0 ? null : say`It is given ${listed(secrets)}.`;
  return sentences(
    isNew
      ? say`${code(host)} has never received anything from here; ${sender} will send to it.`
      : say`${code(host)} is known, but not for this: ${sender} will send to it.`,
    gets,
  );
}

/** The hosts that the plan's notes name, each with the webhooks and secrets that go there. */
function hostViews({ notes, operations }: Plan): readonly HostView[] {
  const told = notes.filter(isHostNote);
  return [...new Set(told.map(({ host }) => host))].map((host) => {
    const own = told.filter((note) => note.host === host);
    const addresses = new Set(own.map(({ address }) => address));
    const senders = operations.filter(({ address }) => addresses.has(address));
    return {
      host,
      isNew: own.some(({ code: what }) => what === 'new-host'),
      webhooks: [...new Set(senders.map((operation) => operation.name))],
      secrets: secretPhrases(own, operations),
    };
  });
}

/** `the secret CSAT_KEY as Basic user name and Basic password`, each secret once. */
function secretPhrases(
  notes: readonly HostNote[],
  operations: readonly Operation[],
): readonly Phrase[] {
  const uses = new Map<string | null, Map<string, Phrase>>();
  const sent = notes.flatMap(({ address, secrets }) =>
    secrets.map((field) => ({ address, field })),
  );
  for (const one of sent) {
    const secret = secretName(operations, one);
    const fields = uses.get(secret) ?? new Map<string, Phrase>();
    uses.set(secret, fields.set(one.field, fieldLabel(one.field)));
  }
  return [...uses].map(([secret, fields]) => {
    const what = secret === null ? say`a value of the file` : say`the secret ${code(secret)}`;
    return say`${what} as ${listed([...fields.values()])}`;
  });
}

/** What the file calls a secret, which says more to a reviewer than the field that it fills. */
function secretName(
  operations: readonly Operation[],
  sent: { readonly address: HostNote['address']; readonly field: string },
): string | null {
  const sources = operations
    .filter(({ address }) => address === sent.address)
    .flatMap((operation) =>
      operation.kind === 'webhook' && operation.fields !== null
        ? secretFieldsOf(operation.fields)
        : [],
    );
  const source = sources.find(({ field }) => field === sent.field)?.source;
  return source?.type === 'reference' ? source.name : null;
}
