import { soleReferenceIn } from '../catalog/interpolate.ts';
import { plainSecretName, secretNameFor } from '../catalog/secret-names.ts';
import type { InputDefinition, VendorDefinition, WebhookTemplate } from '../catalog/vendor.ts';
import type { LiveWebhook } from '../kinds/live.ts';
import type { Written, WrittenMap } from '../shared/written.ts';
import { usableInboxes, vendorInboxes, vendorUsers } from './people.ts';
import type { Recognised } from './recognise.ts';
import { ownTemplates } from './recognise.ts';
import type { Scene } from './scene.ts';
import { newSecret, writtenUrl } from './scene.ts';
import { bindingsFor } from './template.ts';

/** A use of a vendor that is to be written under a key. */
export interface FoundVendor {
  readonly integration: string;
  readonly found: Recognised;
  readonly scene: Scene;
}

interface UserParts {
  readonly user: WrittenMap;
  readonly inputs: ReadonlyMap<string, Written>;
}

type SecretPart = { readonly type: 'basic' } | { readonly type: 'header'; readonly header: string };

/** Inputs that follow from webhooks: addresses, names, and the secrets that they send. */
export function boundInputs({ integration, found, scene }: FoundVendor): Map<string, Written> {
  const { definition, webhooks } = found;
  const inputs = new Map<string, Written>();
  for (const [key, template] of ownTemplates(definition)) {
    const live = webhooks.get(key);
    if (live === undefined) continue;
    bindUrl(inputs, { integration, template, live, scene });
    for (const [name, text] of nameBindings(key, template, live)) {
      if (!inputs.has(name) && defaultOf(definition, name) !== text) inputs.set(name, text);
    }
    for (const [name, part] of secretParts(template)) {
      if (inputs.has(name)) continue;
      const wanted = { integration, webhook: live.name, part };
      inputs.set(name, newSecret(scene, wanted, [nameFor(definition, integration, name)]));
    }
  }
  return inputs;
}

/** The vendor's user: in the `user` block, or in the inputs that the definition has for it. */
export function userParts({ integration, found, scene }: FoundVendor): UserParts {
  const { definition } = found;
  const template = definition.user;
  if (template === undefined) return { user: new Map(), inputs: new Map() };
  const candidates = vendorUsers(definition, scene.people);
  const [only, ...others] = candidates;
  const user = others.length === 0 ? only : undefined;
  const inputOfName = soleReferenceIn(template.name);
  const named = user?.name !== undefined && user.name.trim() !== '' ? user.name : null;
  const inputs = new Map<string, Written>(
    inputOfName !== null && named !== null ? [[inputOfName, named]] : [],
  );
  const inputOfEmail = soleReferenceIn(template.email);
  const what = inputOfEmail ?? 'user.email';
  if (user === undefined) {
    const emails = candidates.map(({ email }) => email);
    const { name: vendor } = definition;
    scene.findings.push({ code: 'fill-in', integration, vendor, what, candidates: emails });
  }
  const email: Written = user?.email ?? {
    standIn: `fill-in@${definition.id}.invalid`,
    note: `fill in: the email address of the Gladly user of ${definition.name}`,
  };
  if (inputOfEmail === null) return { user: new Map([['email', email]]), inputs };
  inputs.set(inputOfEmail, email);
  return { user: new Map(), inputs };
}

/** Inputs that have to be there and that nothing tells: the only choice, or a place for it. */
export function missingInputs(
  { integration, found, scene }: FoundVendor,
  ...known: readonly ReadonlyMap<string, Written>[]
): ReadonlyMap<string, Written> {
  const { definition } = found;
  const isKnown = (name: string) => known.some((map) => map.has(name));
  const open = Object.entries(definition.inputs ?? {}).filter(
    ([name, input]) => isRequired(input, isKnown) && !isKnown(name),
  );
  return new Map(
    open.map(([name, input]): [string, Written] => {
      const inboxes =
        input.type === 'list' && isInboxList(definition, name)
          ? vendorInboxes(definition, scene.people)
          : [];
      if (inboxes.length > 0) return [name, inboxes];
      const { name: vendor } = definition;
      const isInboxes = isInboxList(definition, name);
      const candidates = isInboxes ? usableInboxes(scene.people) : [];
      scene.findings.push({ code: 'fill-in', integration, vendor, what: name, candidates });
      const standIn = input.type === 'list' ? [name] : name;
      const note = `fill in: see "${name}" of ${vendor}`;
      return [name, { standIn, note }];
    }),
  );
}

/** What a vendor takes for an input that the file does not give; `undefined` where there is none. */
export function defaultOf({ inputs = {} }: VendorDefinition, name: string): unknown {
  const input: InputDefinition | undefined = inputs[name];
  return input?.default;
}

/** The same as `init` proposes. */
function nameFor({ id, inputs = {} }: VendorDefinition, key: string, input: string): string {
  const definition: InputDefinition | undefined = inputs[input];
  if (definition === undefined) return plainSecretName({ key, input });
  return secretNameFor({ input, definition, vendor: id, key });
}

function bindUrl(
  inputs: Map<string, Written>,
  {
    integration,
    template,
    live,
    scene,
  }: {
    readonly integration: string;
    readonly template: WebhookTemplate;
    readonly live: LiveWebhook;
    readonly scene: Scene;
  },
): void {
  const reference = soleReferenceIn(template.url);
  if (reference !== null) {
    const use = { integration, webhook: live.name, words: [integration, reference] };
    inputs.set(reference, writtenUrl(scene, live.url, use));
    return;
  }
  const bindings = typeof template.url === 'string' ? bindingsFor(template.url, live.url) : null;
  for (const [name, text] of bindings ?? []) inputs.set(name, text);
}

function nameBindings(key: string, { name = key }: WebhookTemplate, live: LiveWebhook) {
  return bindingsFor(name, live.name) ?? new Map<string, string>();
}

/** The secret inputs that a webhook sends, and as what. */
function secretParts({
  headers = {},
  basic,
}: WebhookTemplate): readonly (readonly [string, SecretPart])[] {
  const parts: readonly (readonly [unknown, SecretPart])[] = [
    ...Object.entries(headers).map(
      ([header, value]) => [value, { type: 'header', header }] as const,
    ),
    [basic?.username, { type: 'basic' }],
    [basic?.password, { type: 'basic' }],
  ];
  return parts.flatMap(([value, part]) => {
    const text =
      typeof value === 'object' && value !== null && 'secret' in value ? value.secret : value;
    const input = soleReferenceIn(text);
    return input === null ? [] : [[input, part] as const];
  });
}

function isRequired(input: InputDefinition, isKnown: (name: string) => boolean): boolean {
  if (input.default !== undefined) return false;
  const stead = input['required-unless'];
  return stead === undefined ? input.required === true : !isKnown(stead);
}

/** Whether the vendor has an inbox for each element of the list. */
function isInboxList({ inboxes = {} }: VendorDefinition, input: string): boolean {
  return Object.values(inboxes).some((inbox) => inbox['for-each'] === input);
}
