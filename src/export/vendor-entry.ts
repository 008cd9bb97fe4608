import { soleReferenceIn } from '../catalog/interpolate.ts';
import { plainSecretName, secretNameFor } from '../catalog/secret-names.ts';
import type { InputDefinition, VendorDefinition, WebhookTemplate } from '../catalog/vendor.ts';
import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import type { Written, WrittenMap } from '../shared/written.ts';
import { writtenMap } from '../shared/written.ts';
import { usableInboxes, vendorInboxes, vendorUsers } from './people.ts';
import type { Recognised } from './recognise.ts';
import { ownTemplates } from './recognise.ts';
import type { Scene } from './scene.ts';
import { newSecret, writtenUrl } from './scene.ts';
import { bindingsFor } from './template.ts';
import { topicEntry } from './topic-entry.ts';

/** A use of a vendor that is to be written under a key. */
interface Use {
  readonly integration: string;
  readonly found: Recognised;
  readonly scene: Scene;
}

/**
 * The entry of a recognised vendor: its inputs as far as Gladly tells them, its user, and what is
 * otherwise than the vendor's definition has it. What nobody can tell is left to be filled in, and
 * what Gladly does not hold is left out, so that nothing is made that was not there.
 */
export function vendorEntry(use: Use): WrittenMap {
  const { found, scene } = use;
  const { definition } = found;
  const bound = boundInputs(use);
  const { user, inputs: ofUser } = userParts(use);
  const inputs = new Map([...ofUser, ...bound, ...missingInputs(use, bound, ofUser)]);
  const declared = Object.keys(definition.inputs ?? {});
  const ordered = declared.flatMap((name): readonly [string, Written][] => {
    const value = inputs.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  const blocks = { topics: topicOverrides(use), webhooks: webhookOverrides(use, bound) };
  for (const { name, disabledAtDueToRetryLimit: at, enabled } of usedWebhooks(found)) {
    if (at !== undefined && !enabled) scene.findings.push({ code: 'switched-off', name, at });
  }
  return writtenMap({
    vendor: definition.id,
    user: user.size === 0 ? undefined : user,
    inputs: ordered.length === 0 ? undefined : new Map(ordered),
    topics: blocks.topics.size === 0 ? undefined : blocks.topics,
    webhooks: blocks.webhooks.size === 0 ? undefined : blocks.webhooks,
  });
}

function usedWebhooks({ webhooks }: Recognised): ReadonlySet<LiveWebhook> {
  return new Set(webhooks.values());
}

/** Inputs that follow from webhooks: addresses, names, and the secrets that they send. */
function boundInputs({ integration, found, scene }: Use): Map<string, Written> {
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

function defaultOf({ inputs = {} }: VendorDefinition, name: string): unknown {
  const input: InputDefinition | undefined = inputs[name];
  return input?.default;
}

type SecretPart = { readonly type: 'basic' } | { readonly type: 'header'; readonly header: string };

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

interface UserParts {
  readonly user: WrittenMap;
  readonly inputs: ReadonlyMap<string, Written>;
}

/** The vendor's user: in the `user` block, or in the inputs that the definition has for it. */
function userParts({ integration, found, scene }: Use): UserParts {
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
function missingInputs(
  { integration, found, scene }: Use,
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

function isRequired(input: InputDefinition, isKnown: (name: string) => boolean): boolean {
  if (input.default !== undefined) return false;
  const stead = input['required-unless'];
  return stead === undefined ? input.required === true : !isKnown(stead);
}

/** Whether the vendor has an inbox for each element of the list. */
function isInboxList({ inboxes = {} }: VendorDefinition, input: string): boolean {
  return Object.values(inboxes).some((inbox) => inbox['for-each'] === input);
}

/** What is otherwise than the definition has it, by the keys of its webhooks. */
function webhookOverrides(
  { integration, found, scene }: Use,
  inputs: ReadonlyMap<string, Written>,
): WrittenMap {
  const { definition, webhooks } = found;
  const named = new Set<LiveWebhook>();
  const own = ownTemplates(definition).flatMap(([key, template]): readonly [string, Written][] => {
    const live = webhooks.get(key);
    if (live === undefined) return missingWebhook({ integration, definition, scene }, key, inputs);
    const isFirst = !named.has(live);
    named.add(live);
    const isOtherwise = isFirst && !isNamed(found, key, inputs);
    const { enabled = true } = template;
    const fields = writtenMap({
      name: isOtherwise ? live.name : undefined,
      enabled: live.enabled === enabled ? undefined : live.enabled,
    });
    return fields.size === 0 ? [] : [[key, fields]];
  });
  return new Map([...own, ...unexpectedWebhooks({ integration, found, scene })]);
}

/**
 * Webhooks that the vendor has not made, where the organization has no room for them: to expect
 * them would make the file claim more webhooks than Gladly allows.
 */
function unexpectedWebhooks({ integration, found, scene }: Use): readonly [string, Written][] {
  const { definition, vendorMade } = found;
  if (vendorMade.length > 0) return [];
  const theirs = Object.entries(definition.webhooks ?? {}).filter(
    ([, { owner }]) => owner === 'vendor',
  );
  return theirs.flatMap(([key]): readonly [string, Written][] => {
    scene.room -= 1;
    if (scene.room >= 0) return [];
    const { name: vendor } = definition;
    scene.findings.push({ code: 'vendor-part-missing', integration, vendor, kind: 'webhook', key });
    return [[key, false]];
  });
}

/** A webhook that its inputs bring along only if they are given need not be left out. */
function missingWebhook(
  {
    integration,
    definition,
    scene,
  }: Pick<Use, 'integration' | 'scene'> & Pick<Recognised, 'definition'>,
  key: string,
  inputs: ReadonlyMap<string, Written>,
): readonly [string, Written][] {
  const { when } = definition.webhooks?.[key] ?? {};
  if (when !== undefined && !inputs.has(when)) return [];
  const { name: vendor } = definition;
  scene.findings.push({ code: 'vendor-part-missing', integration, vendor, kind: 'webhook', key });
  return [[key, false]];
}

/** Whether the definition, with the inputs as they will stand in the file, gives this name. */
function isNamed(
  { definition, webhooks }: Recognised,
  key: string,
  inputs: ReadonlyMap<string, Written>,
): boolean {
  const template = definition.webhooks?.[key]?.name ?? key;
  const bindings = bindingsFor(template, webhooks.get(key)?.name ?? '');
  if (bindings === null) return false;
  return [...bindings].every(
    ([name, text]) => (inputs.get(name) ?? defaultOf(definition, name)) === text,
  );
}

/** What is otherwise with the vendor's topics; those that Gladly does not hold are left out. */
function topicOverrides({ integration, found, scene }: Use): WrittenMap {
  const { definition, topics } = found;
  return new Map(
    Object.keys(definition.topics ?? {}).flatMap((key): readonly [string, Written][] => {
      const live: LiveTopic | undefined = topics.get(key);
      if (live !== undefined) {
        const entry = topicEntry(scene, live, { integration, key, names: false });
        return entry.size === 0 ? [] : [[key, entry]];
      }
      const { name: vendor } = definition;
      scene.findings.push({ code: 'vendor-part-missing', integration, vendor, kind: 'topic', key });
      return [[key, false]];
    }),
  );
}
