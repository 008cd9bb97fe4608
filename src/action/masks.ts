import { environmentSecrets } from '../commands/secrets.ts';
import { Secret } from '../shared/secret.ts';
import { inputText } from './inputs.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Everything secret that a job is started with, known before its inputs are even understood: the
 * secret inputs, the pair that is sent to Gladly, and every variable that may hold a secret.
 */
export function startSecrets(environment: Environment): readonly Secret[] {
  const user = inputText(environment, 'gladly-api-user');
  const token = inputText(environment, 'gladly-api-token');
  const pair = user === '' || token === '' ? '' : `${user}:${token}`;
  const texts = [
    token,
    pair,
    inputText(environment, 'github-token'),
    inputText(environment, 'signing-key'),
  ];
  const given = texts.filter((text) => text !== '').map((text) => new Secret(text));
  return [...given, ...environmentSecrets(environment)];
}
