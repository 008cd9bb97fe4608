import type {
  OrganizationProblem,
  VendorFileFailure,
  VendorProblem,
} from '../../shared/diagnostic.ts';
import type { Phrase } from '../phrase.ts';
import { code, listed, name, prose, say, sentences } from '../phrase.ts';
import { inputsWords, OWN_INPUTS, writeInWords } from './awaited.ts';
import { choose, didYouMean } from './diagnostic-message.ts';
import type { DiagnosticMessage } from './diagnostic-message.ts';
import type { ByCode } from './message.ts';

/** Hosts that are this machine. */
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/;

/** Gladly answers at the standard port only. */
const PORT_OF_GLADLY = /^(.+\.gladly\.(?:com|qa)):\d+$/;

/** Findings about organizations and integrations as such. */
export const ORGANIZATION_MESSAGES: ByCode<OrganizationProblem, DiagnosticMessage> = {
  'organization-url-malformed': ({ bare }) => ({
    title: say`No address of an organization`,
    problem: say`This is not the bare address of a Gladly organization: https:// and the host,
      without a user name, path or query.`,
    remedy:
      bare === null
        ? say`Take it from your browser while you are signed in to Gladly, up to the first single
            slash, as in ${code('https://acme.gladly.com')}.`
        : say`Write ${code(bare)}.`,
  }),
  'organization-url-not-encrypted': ({ host }) => ({
    title: say`Address without encryption`,
    problem: say`${code(host)} would be reached without encryption, so the Gladly token is not sent
      there.`,
    remedy: LOOPBACK.test(host)
      ? say`Plain http is for the emulator on this machine only: if it is meant, add
          ${code(`--allowed-hosts ${host}`)} to the command. Else write ${code(`https://${host}`)}.`
      : say`Write ${code(`https://${host}`)}.`,
  }),
  'organization-url-foreign': ({ host }) => {
    const [, withoutPort] = PORT_OF_GLADLY.exec(host) ?? [];
    return {
      title: say`Not a Gladly host`,
      problem: say`${code(host)} is not a host of Gladly's, so the Gladly token is not sent there.`,
      remedy:
        withoutPort === undefined
          ? say`Write the organization's address, which ends in .gladly.com or .gladly.qa, as in
              ${code('https://acme.gladly.com')}. If the host is right, name ${code(host)} in the
              workflow's input allowed-hosts (--allowed-hosts).`
          : say`Write ${code(`https://${withoutPort}`)}, without the port.`,
    };
  },
  'organization-url-twice': ({ other, line }) => ({
    title: say`Organization declared twice`,
    problem: say`${code(other)} (line ${code(String(line))}) has the same address, so both would
      manage one organization.`,
    remedy: say`Keep one of the two, or correct the address.`,
  }),
  'unknown-organization': ({ name: asked, known, suggestions }) => ({
    title: say`Unknown organization`,
    problem: say`The file has no organization called ${code(asked)}.`,
    remedy: choose(suggestions, known),
  }),
  'organization-needed': ({ known }) =>
    known.length === 0
      ? {
          title: say`No organization`,
          problem: say`The file declares no organization.`,
          remedy: say`Add one below organizations:, with its url.`,
        }
      : {
          title: say`Which organization?`,
          problem: say`The file has several organizations: ${listed(known.map(code))}.`,
          remedy: say`Name one: ${code('--organization <name>')} on the command line, the input
            ${code('organization')} in the workflow.`,
        },
  'unknown-integration': ({ name: integration, known, suggestions }) => ({
    title: say`Unknown integration`,
    problem: say`An organization can only change integrations that the file declares further down,
      and there is no ${code(integration)}.`,
    remedy: choose(suggestions, known),
  }),
  'empty-integration': ({ name: integration }) => ({
    title: say`Integration without content`,
    problem: say`${code(integration)} declares nothing.`,
    remedy: say`Give it a vendor, or blocks such as webhooks, or delete it.`,
  }),
  'user-without-email': () => ({
    title: say`User without email address`,
    problem: say`The integration has a Gladly user, and nothing says which.`,
    remedy: say`Add ${code('user: { email: … }')} with the address that the user signs in to Gladly
      with.`,
  }),
  'ignore-expired': ({ until }) => ({
    title: say`Ignore rule has run out`,
    problem: say`The rule counted until ${code(until)}.`,
    remedy: say`Set a later day, or delete the rule.`,
  }),
};

const FAILURES: Readonly<Record<VendorFileFailure, Phrase>> = {
  absolute: say`it is an absolute path`,
  url: say`it is the address of a web page, and nothing is loaded from the web`,
  outside: say`it leads out of the repository`,
  missing: say`there is no such file`,
  'too-large': say`it is larger than a vendor definition may be (1 MiB)`,
  unreadable: say`it is no file that can be read`,
};

/** Findings about vendors and their inputs. */
export const VENDOR_MESSAGES: ByCode<VendorProblem, DiagnosticMessage> = {
  'unknown-vendor': ({ vendor, known, suggestions }) => ({
    title: say`Unknown vendor`,
    problem: say`There is no built-in vendor called ${code(vendor)}.`,
    remedy: say`${choose(suggestions, known)} A vendor definition of your own is given by its path:
      ${code('./vendors/acme.yml')}.`,
  }),
  'vendor-file-unreadable': ({ path, failure }) => ({
    title: say`Vendor definition not found`,
    problem: say`The vendor definition ${code(path)} cannot be read: ${FAILURES[failure]}.`,
    remedy: say`Put the definition into the repository, and write its path relative to this file,
      as in ${code('./vendors/acme.yml')}.`,
  }),
  'inputs-without-vendor': () => ({
    title: say`Inputs without vendor`,
    problem: say`Inputs are what a vendor asks for, and this integration has no vendor.`,
    remedy: say`Add ${code('vendor:')}, or delete the inputs.`,
  }),
  'unknown-input': ({ input, vendor, known, suggestions }) => ({
    title: say`Unknown input`,
    problem: say`${name(vendor)} has no input ${code(input)}.`,
    remedy: choose(suggestions, known),
  }),
  'missing-input': ({ input, vendor, expected }) => ({
    title: say`Input missing`,
    problem: say`${name(vendor)} needs ${code(input)}.`,
    remedy: say`Add it: ${prose(expected)}.`,
  }),
  'awaited-input': ({ inputs, vendor, step, title }) => ({
    title: say`Input to come`,
    problem: say`${name(vendor)} needs ${inputsWords(inputs)}, which the step ${code(step)}
      (${prose(title)}) brings. Until then what needs it is left out, and all else goes on.`,
    remedy: say`When you have it: ${writeInWords(inputs, OWN_INPUTS)}`,
  }),
  'vendor-reference': ({ name: reference, suggestions }) => ({
    title: say`Reference to nothing`,
    problem: say`The vendor definition speaks of ${code(reference)} here, and nothing has that
      name.`,
    remedy: sentences(
      suggestions.length === 0 ? null : didYouMean(suggestions),
      say`Declare ${code(reference)} in the definition, as an input or in a block, or correct the
        reference.`,
    ),
  }),
  'vendor-not-a-list': ({ name: input, suggestions }) => ({
    title: say`Repeated over something that is no list`,
    problem: say`${code('for-each')} repeats over a list, and ${code(input)} is an input of another
      type.`,
    remedy: sentences(
      suggestions.length === 0 ? null : didYouMean(suggestions),
      say`Give ${code(input)} the type list, or name another input.`,
    ),
  }),
  'vendor-from-step': ({ name: named, problem, suggestions }) => ({
    title: say`Input from no step`,
    problem: FROM_STEP[problem](named),
    remedy:
      problem === 'too-late'
        ? say`Let the input come from a step before it, or take ${code(named)} out of after:.`
        : sentences(
            suggestions.length === 0 ? null : didYouMean(suggestions),
            say`Name a step of the definition that is there once, or leave from-step out.`,
          ),
  }),
  'vendor-broken-reference': ({ name: broken }) => ({
    title: say`Broken reference`,
    problem: say`${code(broken)} is no reference, so the braces would end up in Gladly as they are.`,
    remedy: say`Write one name between two braces on each side, as in ${code('{{ webhook-url }}')}.`,
  }),
  'vendor-key-without-each': ({ name: key }) => ({
    title: say`Repeated under one key`,
    problem: say`All copies of ${code(key)} would have the same key, so only one could be there.`,
    remedy: say`Put the element into the key, as in ${code(`${key}-{{ each }}`)}.`,
  }),
  'wrong-input': ({ input, expected }) => ({
    title: say`Input not as expected`,
    problem: say`${code(input)} is not what the vendor expects.`,
    remedy: say`Write ${prose(expected)}.`,
  }),
};

const FROM_STEP: Readonly<
  Record<Extract<VendorProblem, { code: 'vendor-from-step' }>['problem'], (name: string) => Phrase>
> = {
  unknown: (step) => say`The definition has no step ${code(step)} that could bring this input.`,
  repeated: (
    step,
  ) => say`The step ${code(step)} is repeated, so nobody can say which one brings this
    input.`,
  'too-late': (object) => say`The step that brings this input comes after ${code(object)}, which
    cannot be made without the input.`,
};
