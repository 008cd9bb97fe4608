import type { InputDefinition } from './vendor.ts';

/** An input of a vendor, and the integration that it is for. */
interface SecretUse {
  readonly input: string;
  readonly definition: InputDefinition;
  /** Id of the vendor's definition. */
  readonly vendor: string;
  /** Key of the integration. */
  readonly key: string;
}

/**
 * The name that is proposed for the secret in an input: the one of the definition's example, with
 * the key in the place of the vendor's name; or, where it has none, one made of the key and the
 * input.
 */
export function secretNameFor(use: SecretUse): string {
  const { definition, vendor, key } = use;
  const [example] = secretNamesIn(definition.example);
  if (example === undefined) return plainSecretName(use);
  return key === vendor ? example : underKey(example, vendor, key);
}

/** A name made of nothing but the key of the integration and the input. */
export function plainSecretName({ key, input }: Pick<SecretUse, 'key' | 'input'>): string {
  return capitals(`${key}_${input}`);
}

/** Names in `{ secret: NAME }`, wherever they stand in a value. */
export function secretNamesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) =>
    key === 'secret' && typeof member === 'string' ? [member] : secretNamesIn(member),
  );
}

/** `IDIOMATIC_WEBHOOK_KEY` of the vendor `idiomatic` under `idiomatic-eu`: `IDIOMATIC_EU_...`. */
function underKey(example: string, vendor: string, key: string): string {
  const words = vendor.split('-');
  const names = words.map((_, index) => `${capitals(words.slice(index).join('_'))}_`);
  const start = names.find((one) => example.startsWith(one)) ?? '';
  return capitals(`${key}_${example.slice(start.length)}`);
}

function capitals(text: string): string {
  const name = text.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
  return /^[A-Z]/.test(name) ? name : `K_${name}`;
}
