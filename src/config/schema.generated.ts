// Made by scripts/generate.mjs; do not edit.

type IntegrationHere = false | Integration;
type Input =
  | SecretReference
  | (
      | string
      | number
      | boolean
      | Input[]
      | {
          [k: string]: Input;
        }
      | null
    );
/**
 * Name of the secret. Its value is taken from the environment variable GLADLY_SECRET_<name> and from nowhere else.
 */
type SecretName = string;
type Text = string;
/**
 * Gladly roles of the user. Gladly's API does not show them; a step carries them.
 */
type Texts = Text[];
/**
 * An inbox; false leaves out one that the vendor brings.
 */
type Inbox =
  | false
  | ({
      /**
       * Name of the inbox in Gladly; the key if left out.
       */
      name?: string;
      /**
       * Service level in minutes. Gladly's API does not show it; a step carries it.
       */
      'sla-minutes'?: number;
    } | null);
/**
 * A topic; false leaves out one that the vendor brings.
 */
type Topic =
  | false
  | ({
      /**
       * Name of the topic in Gladly; the key if left out.
       */
      name?: string;
      /**
       * The topic above it: the key of a topic of this integration, or the name of any topic.
       */
      parent?: string;
      /**
       * true archives the topic.
       */
      disabled?: boolean;
      aliases?: Aliases;
      protected?: Protected;
    } | null);
/**
 * Names that it had before, so that it is found in Gladly and renamed.
 */
type Aliases = Text[];
/**
 * true refuses every apply that would remove it or archive it (a topic: taken out of the file, or disabled: true). To do so, set it to false first, in a pull request of its own.
 */
type Protected = boolean;
/**
 * A webhook; false leaves out one that the vendor brings.
 */
type Webhook =
  | false
  | {
      /**
       * Name of the webhook in Gladly; the key if left out.
       */
      name?: string;
      url?: SecretUrl;
      events?: Texts1;
      /**
       * HTTP headers that are sent with every event.
       */
      headers?: {
        [k: string]: SecretText;
      };
      /**
       * Basic authentication that is sent with every event.
       */
      basic?: {
        username?: SecretText1;
        password?: SecretText2;
        /**
         * Realm, if the endpoint asks for one.
         */
        realm?: string;
      };
      /**
       * false keeps the webhook in Gladly, switched off.
       */
      enabled?: boolean;
      aliases?: Aliases;
      /**
       * vendor: the vendor makes it in Gladly by itself. It is expected there and never written; name and url may hold *.
       */
      owner?: 'us' | 'vendor';
      protected?: Protected;
    };
/**
 * Where Gladly sends the events: an https address, or { secret: NAME }.
 */
type SecretUrl =
  | string
  | {
      secret: SecretName;
    };
/**
 * Events to send; FAMILY/* stands for all events of a family.
 */
type Texts1 = Text[];
/**
 * { secret: NAME }, or text that anybody may read.
 */
type SecretText =
  | string
  | {
      secret: SecretName;
      /**
       * Text that is put in front of the secret's value.
       */
      prefix?: string;
    };
/**
 * { secret: NAME }, or text that anybody may read.
 */
type SecretText1 =
  | string
  | {
      secret: SecretName;
      /**
       * Text that is put in front of the secret's value.
       */
      prefix?: string;
    };
/**
 * { secret: NAME }, or text that anybody may read.
 */
type SecretText2 =
  | string
  | {
      secret: SecretName;
      /**
       * Text that is put in front of the secret's value.
       */
      prefix?: string;
    };
/**
 * Something that only a person can do; false leaves out one that the vendor brings.
 */
type Step =
  | false
  | {
      /**
       * What is to be done, in a few words.
       */
      title?: string;
      /**
       * The menu path or page.
       */
      where?: string;
      /**
       * The older menu path that a guide may still print.
       */
      'where-before'?: string;
      /**
       * What to do there, with exact values.
       */
      do?: string;
      /**
       * The role that can do it.
       */
      who?: string;
      /**
       * What it is good for.
       */
      why?: string;
      /**
       * The object whose check proves that the step is done, so that nobody has to confirm it: user, user.token, inboxes.<key>, or webhooks.<key> of a webhook that the vendor makes.
       */
      'done-when'?: string;
      before?: Texts2;
      after?: Texts3;
      /**
       * The object whose page in Gladly the step is done at: user or inboxes.<key>.
       */
      link?: string;
      /**
       * Name of an input: the step is there only if that input is given.
       */
      when?: string;
      /**
       * Days after which a confirmation no longer counts.
       */
      'expires-after'?: number;
    };
/**
 * What apply should make only after this step: webhooks.<key> or topics.<key>.
 */
type Texts2 = Text[];
/**
 * What apply has to have made before this step can be done: webhooks.<key> or topics.<key>.
 */
type Texts3 = Text[];
/**
 * One thing that the vendor is given or has typed in: a text, a list of fields, a table, or a computed table. false leaves out one that the vendor definition brings.
 */
type Handover =
  | false
  | {
      /**
       * Heading to show.
       */
      title: string;
      /**
       * Sentences.
       */
      text?: string;
      /**
       * Labels with their values; a secret is told by its name.
       */
      fields?: {
        [k: string]: SecretText;
      };
      columns?: Texts4;
      /**
       * Rows of a table, each a list of texts.
       */
      rows?: string[][];
      /**
       * A table that is computed from Gladly: <id>|<name> of every inbox.
       */
      computed?: 'inbox-workstreams';
    };
/**
 * Headings of a table.
 */
type Texts4 = Text[];
/**
 * Who did a step and when; false takes a confirmation back for one organization.
 */
type Confirmation =
  | false
  | {
      /**
       * The day on which it was done, YYYY-MM-DD.
       */
      on: string;
      /**
       * Who did it.
       */
      by: string;
      /**
       * Anything worth remembering.
       */
      note?: string;
    };
/**
 * Lets events pass that no Gladly reference lists, and says nothing about events that the newest one has dropped.
 */
type AllowUnknownEvents = boolean;
/**
 * Webhooks and topics in Gladly that are meant to be there although this file does not declare them.
 */
type IgnoreRules = IgnoreRule[];

/**
 * The integrations of one or several Gladly organizations: users, inboxes, topics, webhooks and the steps that only a person can do.
 */
export interface ConfigFile {
  /**
   * Version of this file's format.
   */
  version: 1;
  /**
   * The Gladly environments, each under a name of your own, such as production and sandbox.
   */
  organizations: {
    [k: string]: Organization;
  };
  /**
   * What is connected to Gladly, each under a name of your own. Every organization gets all of them unless it says otherwise.
   */
  integrations?: {
    [k: string]: Integration;
  };
  ignore?: IgnoreRules;
  'allow-unknown-events'?: AllowUnknownEvents;
}
/**
 * One Gladly environment.
 */
interface Organization {
  /**
   * The organization's address, without a path.
   */
  url: string;
  /**
   * What differs here: laid over the integration of the same name, or false to leave it out.
   */
  integrations?: {
    [k: string]: IntegrationHere;
  };
  ignore?: IgnoreRules;
}
/**
 * One integration: what its vendor needs in Gladly, or what you write out yourself.
 */
interface Integration {
  /**
   * A built-in vendor, or the path of a vendor definition of your own, relative to this file.
   */
  vendor?: string;
  /**
   * What the vendor asks for. `gladly-integrations vendors` lists the inputs of each. One that a step brings may be left out until that step is done.
   */
  inputs?: {
    [k: string]: Input;
  } | null;
  /**
   * Name to show instead of the vendor's, for telling two integrations of one vendor apart.
   */
  title?: string;
  /**
   * What the integration may take of the 600 requests a minute that Gladly allows an organization.
   */
  'requests-per-minute'?: number;
  user?: User;
  /**
   * Inboxes that have to be there, each under a key of your own. Gladly's API cannot make them; they are checked.
   */
  inboxes?: {
    [k: string]: Inbox;
  };
  /**
   * Topics, each under a key of your own.
   */
  topics?: {
    [k: string]: Topic;
  };
  /**
   * Webhooks, each under a key of your own.
   */
  webhooks?: {
    [k: string]: Webhook;
  };
  /**
   * What only a person can do, each under an id of your own. A step stays open until it is confirmed.
   */
  steps?: {
    [k: string]: Step;
  };
  /**
   * What the vendor is given or has typed in, for the handover command.
   */
  handover?: {
    [k: string]: Handover;
  };
  /**
   * Steps that have been done, by the ids of the steps. What a step brings has to be among the inputs then.
   */
  confirmed?: {
    [k: string]: Confirmation;
  };
  'allow-unknown-events'?: AllowUnknownEvents;
}
/**
 * The name of a secret, never its value.
 */
interface SecretReference {
  secret: SecretName;
  /**
   * Text that is put in front of the secret's value.
   */
  prefix?: string;
}
/**
 * The Gladly user that the integration signs in as. Gladly's API cannot make it; it is checked.
 */
interface User {
  /**
   * Email address that the user signs in with.
   */
  email?: string;
  /**
   * Full name of the user, if it matters.
   */
  name?: string;
  roles?: Texts;
  token?: SecretReference1;
}
/**
 * The name of a secret, never its value.
 */
interface SecretReference1 {
  secret: SecretName;
  /**
   * Text that is put in front of the secret's value.
   */
  prefix?: string;
}
interface IgnoreRule {
  /**
   * Name or URL of a webhook.
   */
  webhook?: string;
  /**
   * Name of a topic.
   */
  topic?: string;
  /**
   * Why it is meant to be there.
   */
  reason: string;
  /**
   * Last day on which the rule counts, YYYY-MM-DD.
   */
  until?: string;
}
