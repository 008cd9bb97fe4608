import type { Need } from '../catalog/needs.ts';
import { plainSecretName, secretNameFor, secretNamesIn } from '../catalog/secret-names.ts';

/** A secret that the new integration names. */
export interface NewSecret {
  readonly name: string;
  /** What it is, by the input that names it. */
  readonly purpose: string;
}

export interface ProposalSource {
  readonly needs: readonly Need[];
  /** Id of the vendor's definition. */
  readonly vendor: string;
  /** Key of the integration. */
  readonly key: string;
  /** What the file holds, for not taking a name twice. */
  readonly config: unknown;
}

/**
 * A name for each secret that is needed, as an answer would give it: the one of the definition's
 * example, with the key in the place of the vendor's name; or, where the file has that already, one
 * made of the key and the input.
 */
export function secretProposals({
  needs,
  vendor,
  key,
  config,
}: ProposalSource): ReadonlyMap<string, string> {
  const taken = new Set(secretNamesIn(config));
  const secrets = needs.filter(
    ({ definition, presence }) => definition.type === 'secret' && presence === 'required',
  );
  return new Map(
    secrets.map(({ name, definition }) => {
      const use = { input: name, definition, vendor, key };
      const own = secretNameFor(use);
      return [name, `secret:${taken.has(own) ? plainSecretName(use) : own}`];
    }),
  );
}

/** The secrets that values name, each once, with the description of the input. */
export function newSecrets(
  values: ReadonlyMap<string, unknown>,
  needs: readonly Need[],
): readonly NewSecret[] {
  const purposes = new Map<string, string>();
  for (const [input, value] of values) {
    const need = needs.find(({ name }) => name === input);
    const purpose = need?.definition.description ?? "The Gladly user's own API token.";
    for (const name of secretNamesIn(value)) if (!purposes.has(name)) purposes.set(name, purpose);
  }
  return [...purposes].map(([name, purpose]) => ({ name, purpose }));
}
