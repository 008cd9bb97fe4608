import type { Address, ManagedKind } from '../kinds/address.ts';
import type { Place } from '../shared/place.ts';

/**
 * Something about an export that a person should know; put into words, with the remedy, by the
 * report. None of them holds a value of a secret.
 */
export type ExportFinding =
  | LeftOut
  | VendorFinding
  | FileFinding
  /** Gladly switched it off after failed deliveries; the file says that it is off. */
  | { readonly code: 'switched-off'; readonly name: string; readonly at: string };

/** Objects, or parts of them, that the form of the file has no words for. */
type LeftOut =
  | { readonly code: 'webhook-without-name'; readonly id: string; readonly host: string | null }
  | { readonly code: 'webhook-name-long'; readonly name: string; readonly limit: number }
  | {
      readonly code: 'webhook-url';
      readonly name: string;
      readonly problem: 'malformed' | 'not-encrypted' | 'repeated';
    }
  | { readonly code: 'webhook-events'; readonly name: string; readonly events: readonly string[] }
  | { readonly code: 'webhook-secret-url'; readonly name: string; readonly host: string | null }
  | { readonly code: 'header-names'; readonly name: string; readonly headers: readonly string[] }
  | { readonly code: 'topic-without-name'; readonly id: string }
  | { readonly code: 'topic-name-repeated'; readonly name: string; readonly count: number }
  | {
      readonly code: 'topic-parent';
      readonly name: string;
      readonly parent: string;
      readonly why: 'undeclared' | 'circle' | 'key';
    };

/** What a recognised vendor needs and Gladly does not tell beyond doubt. */
type VendorFinding =
  | {
      readonly code: 'fill-in';
      readonly integration: string;
      readonly vendor: string;
      /** `user.email`, or the name of an input. */
      readonly what: string;
      readonly candidates: readonly string[];
    }
  | {
      readonly code: 'vendor-part-missing';
      readonly integration: string;
      readonly vendor: string;
      readonly kind: ManagedKind;
      readonly key: string;
    }
  /** The file says that this organization does not have the integration. */
  | { readonly code: 'left-out-here'; readonly integration: string; readonly vendor: string };

/** What an export leaves to people in a file that is there already. */
type FileFinding =
  | {
      readonly code: 'missing-in-gladly';
      readonly address: Address;
      readonly place: Place | null;
      /** Whether it went from Gladly, so that no plan makes it again without being told to. */
      readonly isGone: boolean;
    }
  /** It stands for other things as well, or comes from a vendor's definition. */
  | { readonly code: 'not-adoptable'; readonly part: string; readonly place: Place }
  /** The file cannot say what Gladly has, so it keeps its own value. */
  | {
      readonly code: 'kept-in-file';
      readonly address: Address;
      readonly field: string;
      readonly place: Place | null;
    }
  | { readonly code: 'removal-pending'; readonly address: Address; readonly name: string }
  | {
      readonly code: 'secret-differs';
      readonly address: Address;
      readonly field: string;
      readonly place: Place | null;
    };

/** A secret that the file names and somebody has to supply. */
export interface SecretToFill {
  readonly name: string;
  readonly integration: string;
  /** Name of the webhook that sends it. */
  readonly webhook: string;
  readonly part:
    | { readonly type: 'url' | 'username' | 'password' | 'basic' }
    | { readonly type: 'header'; readonly header: string };
}
