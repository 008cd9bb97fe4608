import type { Operation, Plan } from '../../plan/types.ts';
import { formatPlace } from '../../shared/place.ts';
import { WEBHOOKS } from '../messages/places.ts';
import type { Phrase } from '../phrase.ts';
import { capitalized, code, prose, say } from '../phrase.ts';
import { plain } from '../plain.ts';
import type { OperationView } from '../view.ts';
import { fieldDiff } from './field-diff.ts';
import { blocks, heading } from './layout.ts';
import { inline } from './neutral.ts';

interface Setting {
  /** What people call the integration. */
  readonly title: string;
  readonly plan: Plan;
  readonly config: string;
  /** Nothing else would be done along with it. */
  readonly isOnly: boolean;
}

/** One difference: what happened, field by field, and how to restore, adopt or ignore it. */
export function differenceText(view: OperationView, setting: Setting): string {
  const { operation, what, why } = view;
  const { address, place, changes, action, cause } = operation;
  const where =
    place === null ? say`no longer declared` : say`declared in ${code(formatPlace(place))}`;
  const ways: readonly (readonly [word: string, way: Phrase])[] = [
    ...(cause === 'switched-off-by-gladly' ? [['First', FIND_CAUSE] as const] : []),
    ['Restore', restorePhrase(view, setting)],
    ...(cause === 'secret-rotated' ? [] : [['Adopt', adoptPhrase(operation, setting)] as const]),
    // What is gone cannot be left to anybody, and a secret is nobody else's to look after.
    ...(cause === 'secret-rotated' || action === 'create'
      ? []
      : [['Ignore', ignorePhrase(operation)] as const]),
  ];
  return blocks([
    heading(say`${capitalized(what)} for ${prose(setting.title)}: ${why ?? NOT_AS_DECLARED}`),
    inline(say`${code(address)}, ${where}`),
    changes.length === 0 ? '' : fieldDiff(operation),
    ways.map(([word, way]) => `- **${word}**: ${inline(way)}`).join('\n'),
  ]);
}

const NOT_AS_DECLARED = say`not as the file says`;

const FIND_CAUSE = say`find the cause. See in the log why deliveries failed (${WEBHOOKS} > the webhook >
  edit > Logs), and have the vendor repair its endpoint.`;

function restorePhrase({ operation, words, what }: OperationView, { isOnly }: Setting): Phrase {
  const rest = isOnly ? [] : say` and restore everything else here along with it`;
  return operation.cause === 'secret-rotated'
    ? say`to send the new value, run apply with scope all; it will ${words.verb} ${what}${rest}. If the new
        value is a mistake, put the old one back into the secret.`
    : say`to have what the file says, run apply with scope all; it will ${words.verb} ${what}${rest}.`;
}

/** Both names of the command are the workflow's own; it is to be copied. */
function adoptPhrase({ action, address, kind }: Operation, { plan, config }: Setting): Phrase {
  if (action === 'create') {
    return say`to leave it gone, open a pull request that takes ${code(address)} out of the file. What
      a vendor brings is left out by ${code('false')} in its place.`;
  }
  const { name: organization } = plan.organization;
  const command = `gladly-integrations export --config ${config} --organization ${organization} --out ${config}`;
  const state =
    kind === 'webhook'
      ? say`off is written ${code('enabled: false')}`
      : say`archived is written ${code('disabled: true')}`;
  return say`to keep what Gladly has, write what stands after ${code('-')} into the file by hand (${state})
    and open a pull request. Or run ${code(command)}, which takes over everything at once: the other
    differences too, and all webhooks and topics that the file does not speak of yet.`;
}

function ignorePhrase({ kind, name: object, address }: Operation): Phrase {
  const rule = `{ ${kind}: ${JSON.stringify(plain(object))}, reason: "why", until: YYYY-MM-DD }`;
  return say`to leave it to people, open a pull request that takes ${code(address)} out of the file
    and puts ${code(rule)} under ${code('ignore:')}. It is then neither compared nor removed.`;
}
