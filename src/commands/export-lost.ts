import type { Blocked } from '../config/place-wanted.ts';
import type { DesiredState } from '../kinds/desired.ts';
import type { ExportFile } from './export-file.ts';

type Organizations = ReadonlyMap<string, { readonly desired: DesiredState }>;

/**
 * What a file asked for and no longer does after an export, which takes nothing out; and
 * organizations that it is not about and that it changed all the same. There should be neither.
 */
export function lostParts(
  { organization, wanted }: Pick<ExportFile, 'organization' | 'wanted'>,
  after: Organizations,
): readonly Blocked[] {
  return [...wanted].flatMap(([name, { desired }]): readonly Blocked[] => {
    const now = after.get(name)?.desired;
    if (now !== undefined && name !== organization && meaningOf(now) === meaningOf(desired)) {
      return [];
    }
    if (now === undefined || name !== organization) {
      return [{ part: `organizations.${name}`, place: desired.organization.place }];
    }
    const kept = new Set(declaredIn(now).map(({ address }) => address));
    return declaredIn(desired)
      .filter(({ address }) => !kept.has(address))
      .map(({ address, place }) => ({ part: address, place }));
  });
}

function declaredIn({ resources, vendorWebhooks, users, inboxes, steps }: DesiredState) {
  return [...resources, ...vendorWebhooks, ...users, ...inboxes, ...steps];
}

/** Everything but where it stands. */
function meaningOf(desired: DesiredState): string {
  return JSON.stringify(desired, (key, value: unknown) => (key === 'place' ? undefined : value));
}
