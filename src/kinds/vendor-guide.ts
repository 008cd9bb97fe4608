/**
 * All that a vendor definition says, in words that stand by themselves: what depends on a customer
 * is named in angle brackets (`<webhook-url>`). `condition` tells when something is there, `null`
 * for always.
 */
export interface VendorGuide {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** Title of the vendor's own setup guide. */
  readonly guide: string | null;
  /** Gladly roles of the person who sets it up. */
  readonly requires: readonly string[];
  readonly requestsPerMinute: number | null;
  readonly needs: readonly GuideNeed[];
  /** The Gladly user that the integration signs in as. */
  readonly user: {
    readonly email: string;
    readonly name: string | null;
    readonly roles: string | null;
  } | null;
  readonly automatic: readonly GuideObject[];
  readonly checked: readonly GuideObject[];
  readonly steps: readonly GuideStep[];
  /** The steps that a plan lists: one that is repeated counts as often as it is there. */
  readonly stepCount: GuideCount;
  readonly handover: readonly GuideSheet[];
  readonly troubleshooting: readonly { readonly question: string; readonly answer: string }[];
}

/** A number that inputs may raise, unless it is exact. */
export interface GuideCount {
  readonly least: number;
  readonly isExact: boolean;
}

export interface GuideNeed {
  readonly name: string;
  readonly type: string;
  /** `required`, `optional`, `required unless chat-webhook-url is given`. */
  readonly presence: string;
  readonly description: string;
  readonly where: string | null;
  /** Id of the step that brings it; before that, nobody has to give it. */
  readonly step: string | null;
  readonly fallback: string | null;
  readonly example: string | null;
}

/** A topic, webhook, inbox or user, with what is to be said of it. */
export interface GuideObject {
  readonly kind: 'topic' | 'webhook' | 'inbox' | 'user';
  readonly name: string;
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly condition: string | null;
}

export interface GuideStep {
  readonly id: string;
  readonly title: string;
  readonly where: string | null;
  /** The older menu path. */
  readonly whereBefore: string | null;
  readonly do: string;
  readonly who: string | null;
  readonly why: string | null;
  readonly condition: string | null;
  /** How it is seen that it is done, where nobody has to confirm it. */
  readonly done: string | null;
  readonly expiresAfter: number | null;
}

/** A part of what the vendor is given. */
export interface GuideSheet {
  readonly title: string;
  readonly condition: string | null;
  readonly content:
    | { readonly type: 'text'; readonly text: string }
    | { readonly type: 'fields'; readonly fields: readonly (readonly [string, string])[] }
    | {
        readonly type: 'table';
        readonly columns: readonly string[];
        readonly rows: readonly (readonly string[])[];
      };
}
