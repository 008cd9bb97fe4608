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
}

/** One difference: what happened, field by field, and how to restore, adopt or ignore it. */
export function differenceText(view: OperationView, setting: Setting): string {
  const { operation, what, why } = view;
  const { address, place, changes } = operation;
  const where =
    place === null ? say`no longer declared` : say`declared in ${code(formatPlace(place))}`;
  const ways = [
    ...(operation.cause === 'switched-off-by-gladly' ? [FIND_CAUSE] : []),
    restorePhrase(view),
    ...(operation.cause === 'secret-rotated'
      ? []
      : [adoptPhrase(setting), ignorePhrase(operation)]),
  ];
  return blocks([
    heading(say`${capitalized(what)} of ${prose(setting.title)}: ${why ?? NOT_AS_DECLARED}`),
    inline(say`${code(address)}, ${where}`),
    changes.length === 0 ? '' : fieldDiff(operation),
    ways.map((way) => `- ${inline(way)}`).join('\n'),
  ]);
}

const NOT_AS_DECLARED = say`not as the file says`;

const FIND_CAUSE = say`Find the cause first: see in the log why deliveries failed (${WEBHOOKS} > the
  webhook > edit > Logs), and have the vendor repair its endpoint.`;

function restorePhrase({ operation, words, what }: OperationView): Phrase {
  return operation.cause === 'secret-rotated'
    ? say`Restore (send the new value): apply with scope all will ${words.verb} ${what}. If the new
        value is a mistake, put the old one back into the secret.`
    : say`Restore (what the file says): apply with scope all will ${words.verb} ${what}.`;
}

/** Both names are the workflow's own; the command is to be copied. */
function adoptPhrase({ plan, config }: Setting): Phrase {
  const { name: organization } = plan.organization;
  const command = `gladly-integrations export --config ${config} --organization ${organization} --out ${config}`;
  return say`Adopt (what Gladly has): ${code(command)} writes it into the file; open a pull request
    with that.`;
}

function ignorePhrase({ kind, name: object, address }: Operation): Phrase {
  const rule = `{ ${kind}: ${JSON.stringify(plain(object))}, reason: "why", until: YYYY-MM-DD }`;
  return say`Ignore (leave it to people): take ${code(address)} out of the file and put
    ${code(rule)} under ${code('ignore:')}. It is then neither compared nor removed.`;
}
