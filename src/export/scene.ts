import type { LiveTopic } from '../kinds/live.ts';
import { carriesCredentials, urlKey } from '../kinds/url.ts';
import type { Written } from '../shared/written.ts';
import type { ExportFinding, SecretToFill } from './finding.ts';
import { newSecretName } from './keys.ts';
import type { People } from './people.ts';

/** Where a topic is, or is about to be, declared. */
export interface TopicHome {
  readonly integration: string;
  readonly key: string;
}

/**
 * What an export knows while it writes: what is taken, where topics stand, and what it has found
 * out so far. The members that can be changed are added to only.
 */
export interface Scene {
  readonly people: People;
  /** All topics of the organization, by id. */
  readonly topics: ReadonlyMap<string, LiveTopic>;
  /** Where each topic that the file has, or will have, is declared, by its id. */
  readonly homes: Map<string, TopicHome>;
  /** Names of secrets whose value is the address of a webhook, by the address. */
  readonly secretUrls: Map<string, string>;
  /** How many webhooks the organization may still get; those that a vendor is to make count. */
  room: number;
  readonly integrationKeys: Set<string>;
  readonly secretNames: Set<string>;
  readonly secrets: SecretToFill[];
  readonly findings: ExportFinding[];
}

type Wanted = Omit<SecretToFill, 'name'>;

/** A reference to a secret that is not there yet: it gets a name, and is listed to be filled. */
export function newSecret(scene: Scene, wanted: Wanted, words: readonly string[]): Written {
  const name = newSecretName(words, scene.secretNames);
  scene.secrets.push({ name, ...wanted });
  return secretReference(name);
}

/** `{ secret: NAME }` */
export function secretReference(name: string): Written {
  return new Map([['secret', name]]);
}

/**
 * The address of a webhook as the file may show it: written out, or as the secret that it is the
 * value of. One that carries a sign-in becomes a secret that somebody has to fill.
 */
export function writtenUrl(
  scene: Scene,
  url: string,
  use: Omit<Wanted, 'part'> & { readonly words: readonly string[] },
): Written {
  const known = scene.secretUrls.get(urlKey(url));
  if (known !== undefined) return secretReference(known);
  if (!URL.canParse(url) || !carriesCredentials(new URL(url))) return url;
  const { integration, webhook, words } = use;
  const name = newSecretName(words, scene.secretNames);
  scene.secrets.push({ name, integration, webhook, part: { type: 'url' } });
  scene.secretUrls.set(urlKey(url), name);
  return secretReference(name);
}
