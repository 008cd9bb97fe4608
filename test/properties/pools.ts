/*
 * Small pools of names, addresses and events from which organizations and files are both made, so
 * that they meet: an object that a file declares is often in Gladly already, under the same name
 * or another, or somebody else's has its name or its URL.
 */

/** Some differ in nothing but case; one is as hostile as a name in Gladly may be. */
export const TOPIC_NAMES = [
  'Orders',
  'orders',
  'Refunds',
  'HiOperator',
  'HiO_Escalation',
  'Other',
  'Größe & "Farbe" | @all #1',
];

export const WEBHOOK_NAMES = ['Events', 'Feed', 'Idiomatic', 'Assembled Agent States', '<b>@all'];

/** Two of them are spellings of the same one. */
export const URLS = [
  'https://hooks.acme.com/a',
  'https://HOOKS.acme.com:443/a',
  'https://hooks.acme.com/b',
  'https://hooks.acme.com/c?channel=1&x=%20y',
  'https://elsewhere.example/d',
];

export const EVENTS = [
  ['CONVERSATION/CLOSED'],
  ['contact/ended', 'CONTACT/STARTED'],
  ['AGENT_STATUS/*', 'TASK/CREATED'],
];

/** An event that Gladly's newest reference has dropped: the strict reading refuses it. */
export const DROPPED_EVENT = 'MESSAGE/RECEIVED';

/** Secrets that a file may take the URL of a webhook from. */
export const URL_SECRETS = ['URL_ONE', 'URL_TWO', 'URL_THREE'];

/** Secrets that a file may take the value of a header, a user name or a password from. */
export const VALUE_SECRETS = ['KEY_ONE', 'KEY_TWO', 'KEY_THREE'];

export const HEADER_NAMES = ['x-api-key', 'X-Org', 'Authorization'];

/**
 * The value that a secret has at a time. Recognisable wherever it turns up, in whole or in part:
 * of a URL it is the path that is secret.
 */
export function secretValue(name: string, generation: number): string {
  const word = secretWord(name, generation);
  return URL_SECRETS.includes(name) ? `https://secret.example/${word}/in` : word;
}

/** The part of a secret's value that must not turn up anywhere. */
export function secretWord(name: string, generation: number): string {
  return `fake-value-${generation}-of-${name.toLowerCase().replaceAll('_', '-')}`;
}
