import type { Need } from '../catalog/needs.ts';

/** A secret that the new integration names. */
export interface NewSecret {
  readonly name: string;
  /** What it is, by the input that names it. */
  readonly purpose: string;
}

export interface ProposalSource {
  readonly needs: readonly Need[];
  /** Key of the integration. */
  readonly key: string;
  /** What the file holds, for not taking a name twice. */
  readonly config: unknown;
}

/**
 * A name for each secret that is needed, as an answer would give it: the one of the definition's
 * example, or, where the file has that already, one made of the key and the input.
 */
export function secretProposals({
  needs,
  key,
  config,
}: ProposalSource): ReadonlyMap<string, string> {
  const taken = new Set(secretNamesIn(config));
  const secrets = needs.filter(
    ({ definition, presence }) => definition.type === 'secret' && presence === 'required',
  );
  return new Map(
    secrets.map(({ name, definition }) => {
      const [example] = secretNamesIn(definition.example);
      const own = `${key}_${name}`.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
      const made = /^[A-Z]/.test(own) ? own : `K_${own}`;
      return [name, `secret:${example === undefined || taken.has(example) ? made : example}`];
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

/** Names in `{ secret: NAME }`, wherever they stand in a value. */
function secretNamesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) =>
    key === 'secret' && typeof member === 'string' ? [member] : secretNamesIn(member),
  );
}
