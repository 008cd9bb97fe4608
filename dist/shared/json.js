import { t as isOpen } from "./steps.js";
import { c as count, d as name, f as prose, h as sentences, l as joined, m as say, n as phraseText, s as code, t as UNSAFE, u as listed } from "./plain.js";
import { c as secretVariable } from "./places.js";
import { i as skipMessage, r as failureMessage } from "./journal.js";
import { n as displayUrl } from "./url.js";
// src/report/counts.ts
const COUNTED = {
	create: "creates",
	update: "updates",
	adopt: "adoptions",
	"resend-secrets": "updates",
	enable: "updates",
	disable: "updates",
	archive: "removals",
	delete: "removals"
};
/** Counts what apply would execute, in the scope that the plan was made for. */
function countPlan(plan) {
	return countOperations(plan, plan.operations.filter(({ inScope }) => inScope));
}
/** Counts what an apply has brought about: operations that ended in `done` or `unchanged`. */
function countJournal(journal) {
	const ended = journal.results.filter(({ outcome }) => ["done", "unchanged"].includes(outcome));
	return countOperations(journal.plan, ended.map(({ operation }) => operation));
}
function countOperations(plan, operations) {
	const of = (counted) => operations.filter(({ action }) => COUNTED[action] === counted).length;
	return {
		creates: of("creates"),
		updates: of("updates"),
		removals: of("removals"),
		adoptions: of("adoptions"),
		openChecks: plan.checks.filter(({ state }) => state !== "passed").length,
		openSteps: plan.steps.filter(isOpen).length,
		unmanaged: plan.unmanaged.filter(({ ignored }) => ignored === null).length
	};
}
// src/report/messages/diagnostic-message.ts
/** A key of the file; an empty one is shown as it has to be written. */
function keyName(key) {
	return code(key === "" ? "\"\"" : key);
}
/** `Write one of: a, b.`, or, where something comes near, `Did you mean a?` before it. */
function choose(suggestions, known) {
	const all = known.length === 0 ? say`There is none to choose from.` : say`There are: ${listed(known.map(code))}.`;
	return suggestions.length === 0 ? all : say`${didYouMean(suggestions)} ${all}`;
}
/** `Did you mean a or b?` */
function didYouMean(suggestions) {
	return say`Did you mean ${listed(suggestions.map(code), { word: "or" })}?`;
}
// src/report/messages/diagnostic-organization.ts
/** Hosts that are this machine. */
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/;
/** Findings about organizations and integrations as such. */
const ORGANIZATION_MESSAGES = {
	"organization-url-malformed": () => ({
		title: say`No address of an organization`,
		problem: say`This is not the bare address of a Gladly organization.`,
		remedy: say`Write https://, the host and nothing else, as in
      ${code("https://acme.gladly.com")}: no user name, path or query.`
	}),
	"organization-url-not-encrypted": ({ host }) => ({
		title: say`Address without encryption`,
		problem: say`${code(host)} would be reached without encryption, so the Gladly token is not sent
      there.`,
		remedy: LOOPBACK.test(host) ? say`Plain http is for the emulator on this machine only: if it is meant, add
          ${code(`--allowed-hosts ${host}`)} to the command. Else write ${code(`https://${host}`)}.` : say`Write ${code(`https://${host}`)}.`
	}),
	"organization-url-foreign": ({ host }) => ({
		title: say`Not a Gladly host`,
		problem: say`${code(host)} is not a host of Gladly's, so the Gladly token is not sent there.`,
		remedy: say`Write the organization's address, which ends in .gladly.com or .gladly.qa. If the
      host is right, name ${code(host)} in the workflow's input allowed-hosts (--allowed-hosts).`
	}),
	"organization-url-twice": ({ other, line }) => ({
		title: say`Organization declared twice`,
		problem: say`${code(other)} (line ${code(String(line))}) has the same address, so both would
      manage one organization.`,
		remedy: say`Keep one of the two, or correct the address.`
	}),
	"unknown-organization": ({ name: asked, known, suggestions }) => ({
		title: say`Unknown organization`,
		problem: say`The file has no organization called ${code(asked)}.`,
		remedy: choose(suggestions, known)
	}),
	"organization-needed": ({ known }) => known.length === 0 ? {
		title: say`No organization`,
		problem: say`The file declares no organization.`,
		remedy: say`Add one below organizations:, with its url.`
	} : {
		title: say`Which organization?`,
		problem: say`The file has several organizations: ${listed(known.map(code))}.`,
		remedy: say`Name one: ${code("--organization <name>")} on the command line, the input
            ${code("organization")} in the workflow.`
	},
	"unknown-integration": ({ name: integration, known, suggestions }) => ({
		title: say`Unknown integration`,
		problem: say`An organization can only change integrations that the file declares further down,
      and there is no ${code(integration)}.`,
		remedy: choose(suggestions, known)
	}),
	"empty-integration": ({ name: integration }) => ({
		title: say`Integration without content`,
		problem: say`${code(integration)} declares nothing.`,
		remedy: say`Give it a vendor, or blocks such as webhooks, or delete it.`
	}),
	"user-without-email": () => ({
		title: say`User without email address`,
		problem: say`The integration has a Gladly user, and nothing says which.`,
		remedy: say`Add ${code("user: { email: … }")} with the address that the user signs in to Gladly
      with.`
	}),
	"ignore-expired": ({ until }) => ({
		title: say`Ignore rule has run out`,
		problem: say`The rule counted until ${code(until)}.`,
		remedy: say`Set a later day, or delete the rule.`
	})
};
const FAILURES = {
	absolute: say`it is an absolute path`,
	url: say`it is the address of a web page, and nothing is loaded from the web`,
	outside: say`it leads out of the repository`,
	missing: say`there is no such file`,
	"too-large": say`it is larger than a vendor definition may be (1 MiB)`,
	unreadable: say`it is no file that can be read`
};
/** Findings about vendors and their inputs. */
const VENDOR_MESSAGES = {
	"unknown-vendor": ({ vendor, known, suggestions }) => ({
		title: say`Unknown vendor`,
		problem: say`There is no built-in vendor called ${code(vendor)}.`,
		remedy: say`${choose(suggestions, known)} A vendor definition of your own is given by its path:
      ${code("./vendors/acme.yml")}.`
	}),
	"vendor-file-unreadable": ({ path, failure }) => ({
		title: say`Vendor definition not found`,
		problem: say`The vendor definition ${code(path)} cannot be read: ${FAILURES[failure]}.`,
		remedy: say`Put the definition into the repository, and write its path relative to this file,
      as in ${code("./vendors/acme.yml")}.`
	}),
	"inputs-without-vendor": () => ({
		title: say`Inputs without vendor`,
		problem: say`Inputs are what a vendor asks for, and this integration has no vendor.`,
		remedy: say`Add ${code("vendor:")}, or delete the inputs.`
	}),
	"unknown-input": ({ input, vendor, known, suggestions }) => ({
		title: say`Unknown input`,
		problem: say`${name(vendor)} has no input ${code(input)}.`,
		remedy: choose(suggestions, known)
	}),
	"missing-input": ({ input, vendor, expected }) => ({
		title: say`Input missing`,
		problem: say`${name(vendor)} needs ${code(input)}.`,
		remedy: say`Add it: ${prose(expected)}.`
	}),
	"vendor-reference": ({ name: reference, suggestions }) => ({
		title: say`Reference to nothing`,
		problem: say`The vendor definition speaks of ${code(reference)} here, and nothing has that
      name.`,
		remedy: sentences(suggestions.length === 0 ? null : didYouMean(suggestions), say`Declare ${code(reference)} in the definition, as an input or in a block, or correct the
        reference.`)
	}),
	"vendor-not-a-list": ({ name: input, suggestions }) => ({
		title: say`Repeated over something that is no list`,
		problem: say`${code("for-each")} repeats over a list, and ${code(input)} is an input of another
      type.`,
		remedy: sentences(suggestions.length === 0 ? null : didYouMean(suggestions), say`Give ${code(input)} the type list, or name another input.`)
	}),
	"vendor-broken-reference": ({ name: broken }) => ({
		title: say`Broken reference`,
		problem: say`${code(broken)} is no reference, so the braces would end up in Gladly as they are.`,
		remedy: say`Write one name between two braces on each side, as in ${code("{{ webhook-url }}")}.`
	}),
	"vendor-key-without-each": ({ name: key }) => ({
		title: say`Repeated under one key`,
		problem: say`All copies of ${code(key)} would have the same key, so only one could be there.`,
		remedy: say`Put the element into the key, as in ${code(`${key}-{{ each }}`)}.`
	}),
	"wrong-input": ({ input, expected }) => ({
		title: say`Input not as expected`,
		problem: say`${code(input)} is not what the vendor expects.`,
		remedy: say`Write ${prose(expected)}.`
	})
};
// src/report/messages/diagnostic-shape.ts
/** Findings about the form that the schema gives the file. */
const SHAPE_MESSAGES = {
	"wrong-type": wrongType,
	"unknown-key": ({ key, within, allowed, suggestions }) => ({
		title: say`Unknown key`,
		problem: say`${keyName(key)} has no place ${where(within)}.`,
		remedy: sentences(allowed.length === 0 ? say`Delete it.` : choose(suggestions, allowed), /\s/.test(key) ? say`If it is part of a text with a comma, put that text in quotes.` : null)
	}),
	"missing-key": ({ key, within }) => ({
		title: say`Key missing`,
		problem: say`${code(key)} is missing ${where(within)}.`,
		remedy: say`Add a line ${code(`${key}: …`)}.`
	}),
	"key-form": ({ key }) => ({
		title: say`Name not allowed`,
		problem: say`${keyName(key)} cannot be used as a name here: addresses such as
      ${code("csat.webhook.survey")} are made of these names.`,
		remedy: say`Use small letters, digits and hyphens, beginning with a letter or digit, at most
      100 of them. What people are to read goes into ${code("name")} or ${code("title")}.`
	}),
	"unsupported-version": ({ supported }) => ({
		title: say`Unknown version`,
		problem: say`This tool reads version ${code(supported)} of the file's format.`,
		remedy: say`Write ${code(`version: ${supported}`)}.`
	}),
	"wrong-value": ({ key, allowed, suggestions }) => ({
		title: say`Value not allowed`,
		problem: say`${code(key)} has a value that it cannot have.`,
		remedy: sentences(suggestions.length === 0 ? null : didYouMean(suggestions), allowed.length === 0 ? say`The schema's description of ${code(key)} says what it takes.` : say`Write ${listed(allowed.map(code), { word: "or" })}.`)
	}),
	"reserved-key": ({ key }) => ({
		title: say`Name taken`,
		problem: say`${code(key)} has a meaning of its own in vendor definitions.`,
		remedy: say`Choose another name.`
	}),
	"empty-value": ({ key }) => ({
		title: say`Nothing given`,
		problem: say`${code(key)} is empty.`,
		remedy: say`Fill it in, or delete the line.`
	}),
	"too-long": ({ key, limit }) => ({
		title: say`Too long`,
		problem: say`${code(key)} is longer than ${count(limit, "character")}.`,
		remedy: say`Shorten it.`
	}),
	"out-of-range": ({ key, limit }) => ({
		title: say`Number too small`,
		problem: say`${code(key)} has to be a whole number of at least ${limit}.`,
		remedy: say`Write a larger number, or delete the line.`
	}),
	"not-an-email": ({ key }) => ({
		title: say`No email address`,
		problem: say`${code(key)} is no email address.`,
		remedy: say`Write it as in ${code("idiomatic@acme.com")}.`
	}),
	"not-a-day": ({ key }) => ({
		title: say`No day of the calendar`,
		problem: say`${code(key)} is no day that the calendar has, written year-month-day.`,
		remedy: say`Write it as in ${code("2026-11-03")}.`
	}),
	"one-of": ({ within, choices }) => ({
		title: say`One of several needed`,
		problem: say`Exactly one of these has to stand ${where(within)}: ${listedChoices(choices)}.`,
		remedy: say`Write the one that is meant, and none of the others.`
	})
};
/** How a value of each type is written. */
const HOW = {
	text: say`text (in quotes where it looks like a number, as in ${code("\"404\"")})`,
	number: say`a number`,
	"true or false": say`${code("true")} or ${code("false")}`,
	false: say`${code("false")}`,
	list: say`a list, as in ${code("[CONVERSATION/CLOSED]")}`,
	mapping: say`keys with values, indented below it`,
	empty: say`nothing`
};
const WHAT = {
	text: say`text`,
	number: say`a number`,
	"true or false": say`true or false`,
	false: say`false`,
	list: say`a list`,
	mapping: say`a mapping (keys with values)`,
	empty: say`empty`
};
function wrongType({ key, expected, actual }) {
	const subject = key === "" ? say`The file` : say`${code(key)}`;
	return {
		title: say`Wrong kind of value`,
		problem: say`${subject} is ${WHAT[actual]}; it has to be ${joined(expected.map((type) => WHAT[type]), " or ")}.`,
		remedy: say`${actual === "empty" ? say`Fill it in: write` : say`Write`} ${joined(expected.map((type) => HOW[type]), ", or ")}.`
	};
}
function where(within) {
	return within === "" ? say`at the top of the file` : say`in ${code(within)}`;
}
function listedChoices(choices) {
	const phrases = choices.map((keys) => listed(keys.map(code)));
	return joined(phrases, ", ");
}
// src/report/messages/diagnostic-text.ts
/** Findings about the file as text and as YAML. */
const TEXT_MESSAGES = {
	"file-too-large": ({ limit, unit }) => ({
		title: say`File too large`,
		problem: say`The file has more than the ${limit} ${prose(unit)} that can be read in a moment.`,
		remedy: say`Split the file, one for each organization, and run the tool on each of them.`
	}),
	"not-utf8": () => ({
		title: say`Not UTF-8 text`,
		problem: say`The file holds bytes here that are no UTF-8 text.`,
		remedy: say`Save the file as UTF-8; every editor offers that when saving.`
	}),
	"control-character": ({ character }) => ({
		title: say`Control character`,
		problem: say`The file holds the invisible character ${code(character)} here, which YAML does
      not allow.`,
		remedy: say`Delete the character. If the whole file is full of them, save it as UTF-8 text.`
	}),
	"empty-file": () => ({
		title: say`Empty file`,
		problem: say`The file has no content.`,
		remedy: say`Begin a configuration with version: 1 and organizations:, as in
      config-schema/examples/minimal.yml, and a vendor definition with id:, name: and summary:.`
	}),
	"several-documents": () => ({
		title: say`Several documents in one file`,
		problem: say`A second YAML document begins here, behind a line of three dashes.`,
		remedy: say`Delete the line of dashes, or move what follows into a file of its own.`
	}),
	"yaml-version": ({ version }) => ({
		title: say`Other version of YAML`,
		problem: say`The file asks to be read as YAML ${code(version)}; it is read as YAML 1.2.`,
		remedy: say`Delete the line that begins with %YAML.`
	}),
	"tab-indentation": () => ({
		title: say`Tab in the indentation`,
		problem: say`The line is indented with a tab, which YAML does not allow.`,
		remedy: say`Indent with spaces, two for each level.`
	}),
	"unclosed-quote": ({ quote }) => ({
		title: say`Quote not closed`,
		problem: say`The quote that opens here is never closed.`,
		remedy: say`Put ${code(quote)} at the end of the value.`
	}),
	"quotes-needed": ({ character }) => ({
		title: say`Quotes needed`,
		problem: say`A value cannot begin with ${code(character)} unless it stands in quotes.`,
		remedy: say`Put the whole value in quotes: ${code(`"${character}…"`)}.`
	}),
	"yaml-syntax": ({ detail }) => ({
		title: say`Not valid YAML`,
		problem: say`The file cannot be read from here on: ${prose(detail)}.`,
		remedy: say`Look at this line and the one before it: indentation, colons with a space behind
      them, brackets and quotes that are closed.`
	}),
	"yaml-tag": () => ({
		title: say`Unknown YAML tag`,
		problem: say`What begins with an exclamation mark here is a YAML tag, and means nothing in this
      file.`,
		remedy: say`Delete the tag. If the value is to begin with an exclamation mark, put it in quotes.`
	}),
	"too-deep": ({ limit }) => ({
		title: say`Nested too deeply`,
		problem: say`Values are nested more than ${limit} levels deep here.`,
		remedy: say`Close the brackets, or correct the indentation: nothing in this file needs more
      than eight levels.`
	}),
	"duplicate-key": ({ key, line }) => ({
		title: say`Key given twice`,
		problem: say`${keyName(key)} stands in line ${code(String(line))} already; only one of them can
      count.`,
		remedy: say`Delete one of the two, or put what they hold under a single ${keyName(key)}.`
	}),
	"key-not-text": () => ({
		title: say`Key is no text`,
		problem: say`What stands before the colon is empty, a list or a mapping.`,
		remedy: say`Write a name before the colon, and put quotes around text with brackets or braces,
      as in ${code("'{{ webhook-url }}'")}.`
	}),
	"unknown-alias": () => ({
		title: say`Unknown alias`,
		problem: say`What begins with an asterisk here repeats a value that is marked with ${code("&")}
      and the same name further up, and there is none.`,
		remedy: say`Mark the value that is meant. If the asterisk is part of the text, put the text in
      quotes.`
	}),
	"alias-cycle": () => ({
		title: say`Alias inside itself`,
		problem: say`The alias stands inside the very value that it repeats.`,
		remedy: say`Write out what is meant here.`
	}),
	"alias-expansion": ({ limit }) => ({
		title: say`Too many repetitions`,
		problem: say`Written out, the aliases of this file would come to more than ${limit} values.`,
		remedy: say`Use fewer aliases that hold aliases, or write the values out.`
	}),
	"merge-not-mapping": () => ({
		title: say`Nothing to merge`,
		problem: say`${code("<<")} takes in the keys of another mapping, and this is none.`,
		remedy: say`Write ${code("<<: *name")}, with a mapping marked ${code("&name")} further up.`
	})
};
// src/report/messages/diagnostic-topic.ts
/** Findings about topics, and about the old names of topics and webhooks. */
const TOPIC_MESSAGES = {
	"topic-twice": ({ name: topic, other, line }) => ({
		title: say`Topic declared twice`,
		problem: say`${code(other)} (line ${code(String(line))}) is called ${name(topic)} as well, and
      Gladly keeps the names of topics unique.`,
		remedy: say`Delete one of the two, or give it another name.`
	}),
	"topic-cycle": ({ names }) => ({
		title: say`Topics in a circle`,
		problem: say`Each of these topics is to stand below the next one:
      ${joined([...names, ...names.slice(0, 1)].map((topic) => [name(topic)]), " > ")}.`,
		remedy: say`Take the parent away from the topic that is to stand at the top.`
	}),
	"alias-twice": ({ alias, other }) => ({
		title: say`Old name of two things`,
		problem: say`${name(alias)} is a name of ${code(other)} as well, so nobody could say which of
      the two is found in Gladly under it.`,
		remedy: say`Delete the alias from the one that never had that name.`
	})
};
/** Findings about steps and their confirmations. */
const STEP_MESSAGES = {
	"unknown-step": ({ step, known, suggestions }) => ({
		title: say`Unknown step`,
		problem: say`The integration has no step ${code(step)} that could be confirmed.`,
		remedy: choose(suggestions, known)
	}),
	"step-incomplete": ({ missing }) => ({
		title: say`Step incomplete`,
		problem: say`The step has no ${code(missing)}.`,
		remedy: say`Add it, so that whoever does the step knows what to do.`
	}),
	"unknown-object": ({ key, object, known, suggestions }) => ({
		title: say`Unknown object`,
		problem: say`${code(key)} names ${code(object)}, and this integration has nothing of that name
      that could stand here.`,
		remedy: choose(suggestions, known)
	}),
	"confirmation-future": ({ on }) => ({
		title: say`Confirmed in the future`,
		problem: say`${code(on)} has not come yet.`,
		remedy: say`Write the day on which the step was done.`
	}),
	"confirmation-by-nobody": () => ({
		title: say`Confirmed by nobody`,
		problem: say`Nothing says who did the step.`,
		remedy: say`Write a name, as in ${code("by: \"@dana\"")}.`
	}),
	"sla-without-step": ({ minutes }) => ({
		title: say`SLA that nobody looks after`,
		problem: say`Gladly's API does not show the SLA of an inbox, so ${code(`${minutes} minutes`)}
      can neither be set nor checked.`,
		remedy: say`Add a step for it, with SLA in its title, and confirm it when it is done.`
	})
};
// src/report/messages/diagnostic-webhook.ts
/** Findings about webhooks. */
const WEBHOOK_MESSAGES = {
	"webhook-without-url": () => ({
		title: say`Webhook without URL`,
		problem: say`Nothing says where Gladly is to send the events.`,
		remedy: say`Add ${code("url: https://…")}, or ${code("url: { secret: NAME }")} if nobody may
      read it.`
	}),
	"webhook-url-malformed": () => ({
		title: say`No URL`,
		problem: say`This is no address that Gladly could send events to.`,
		remedy: say`Copy the whole address from the vendor; it begins with https://.`
	}),
	"webhook-url-not-encrypted": ({ host }) => ({
		title: say`URL without encryption`,
		problem: say`Gladly sends events to ${code(host)} only with encryption.`,
		remedy: say`Write https:// instead of http://. If that does not work, ask the vendor for an
      https address.`
	}),
	"webhook-url-credentials": () => ({
		title: say`Sign-in written in a URL`,
		problem: say`The URL seems to hold a user name, password or key, which everybody who can read
      this file, or Gladly's settings, can read.`,
		remedy: say`If the vendor can do without, use headers or basic with { secret: NAME }. If not,
      take the whole URL from a secret: ${code("url: { secret: NAME }")}.`
	}),
	"webhook-url-twice": ({ other, line, sameIntegration }) => ({
		title: say`URL used twice`,
		problem: say`${code(other)} (line ${code(String(line))}) has the same URL, and Gladly allows
      each URL only once.`,
		remedy: sameIntegration ? say`Give both the same headers, basic and enabled, and they are made as one webhook with
        the events of both; or correct one of the URLs.` : say`Put the events of both into one of the two webhooks and delete the other; or correct
        one of the URLs.`
	}),
	"too-many-webhooks": ({ count: amount, limit }) => ({
		title: say`Too many webhooks`,
		problem: say`The file declares ${amount} webhooks for this organization; Gladly allows
      ${limit}. Those that vendors make count as well.`,
		remedy: say`Take out ${count(amount - limit, "webhook")}, or leave an integration out of this
      organization (false).`
	}),
	"no-events": () => ({
		title: say`Webhook without events`,
		problem: say`The webhook would never be sent anything.`,
		remedy: say`List the events, as in ${code("events: [CONVERSATION/CLOSED]")}.`
	}),
	"unknown-event": ({ event, suggestions }) => ({
		title: say`Unknown event`,
		problem: say`No reference of Gladly's lists ${code(event)}.`,
		remedy: sentences(suggestions.length === 0 ? null : didYouMean(suggestions), say`If Gladly has the event all the same, set allow-unknown-events: true.`)
	}),
	"dropped-event": ({ event, successor }) => ({
		title: say`Event dropped by Gladly`,
		problem: say`Gladly's newest reference no longer lists ${code(event)}; Gladly may refuse it, or
      never send it.`,
		remedy: afterwards(successor)
	}),
	"deprecated-event": ({ event, successor }) => ({
		title: say`Event on its way out`,
		problem: say`Gladly's reference marks ${code(event)} as deprecated.`,
		remedy: afterwards(successor)
	}),
	"event-not-subscribable": ({ event }) => ({
		title: say`Event cannot be chosen`,
		problem: say`Gladly sends ${code(event)} by itself to every webhook; it cannot be subscribed
      to.`,
		remedy: say`Delete it from the events.`
	}),
	"header-name": ({ header }) => ({
		title: say`No name of a header`,
		problem: say`${keyName(header)} cannot be the name of an HTTP header.`,
		remedy: say`Use letters, digits and hyphens, as in ${code("x-api-key")}.`
	}),
	"header-twice": ({ header, other }) => ({
		title: say`Header given twice`,
		problem: say`${code(header)} and ${code(other)} are one header: case does not count.`,
		remedy: say`Delete one of the two.`
	}),
	"basic-incomplete": ({ missing }) => ({
		title: say`Half a sign-in`,
		problem: say`Gladly wants both a user name and a password; ${code(`basic.${missing}`)} is
      missing.`,
		remedy: say`Add ${code(`${missing}: { secret: NAME }`)}.`
	}),
	"vendor-webhook-secrets": ({ field }) => ({
		title: say`Secrets of a vendor's webhook`,
		problem: say`The vendor makes this webhook (owner: vendor), so ${code(field)} could never be
      sent.`,
		remedy: say`Delete ${code(field)}, or owner: vendor if the webhook is yours.`
	})
};
/** Findings about values that are to stay secret. None of them ever shows such a value. */
const SECRET_MESSAGES = {
	"literal-secret": ({ field }) => ({
		title: say`Written out instead of kept secret`,
		problem: say`${code(field)} stands in the file, where everybody can read it.`,
		remedy: say`If it is a secret, write ${code("{ secret: NAME }")} and put its value into the
      environment variable ${code(secretVariable("NAME"))}. If anybody may know it, leave it.`
	}),
	"literal-key": ({ field }) => ({
		title: say`A key in the file`,
		problem: say`${code(field)} looks like a key, and everybody who can read the file can read it.`,
		remedy: say`Have the vendor replace the key. Then write ${code("{ secret: NAME }")} and put the
      new one into the environment variable ${code(secretVariable("NAME"))}.`
	}),
	"secret-name": () => ({
		title: say`No name of a secret`,
		problem: say`The name of a secret becomes part of the name of an environment variable.`,
		remedy: say`Use capital letters, digits and underscores, beginning with a letter, as in
      ${code("IDIOMATIC_WEBHOOK_KEY")}. If this is the secret itself, have it replaced: it is in
      the file now.`
	}),
	"secret-name-prefix": ({ name: secret }) => ({
		title: say`Prefix given twice`,
		problem: say`GLADLY_SECRET_ is put before the name anyway, so this one would be read from
      ${code(secretVariable(secretVariable(secret)))}.`,
		remedy: say`Write ${code(`{ secret: ${secret} }`)}.`
	})
};
function afterwards(successor) {
	return sentences(successor === null ? null : say`${code(successor)} seems to have taken its place.`, say`Ask the vendor whether it still needs this event. If it does, allow-unknown-events: true
      on the integration ends this warning.`);
}
// src/report/messages/diagnostics.ts
const MESSAGES = {
	...TEXT_MESSAGES,
	...SHAPE_MESSAGES,
	...ORGANIZATION_MESSAGES,
	...VENDOR_MESSAGES,
	...WEBHOOK_MESSAGES,
	...SECRET_MESSAGES,
	...TOPIC_MESSAGES,
	...STEP_MESSAGES
};
Object.keys(MESSAGES).toSorted();
/** What a finding of the offline validation means, in words, and what to do about it. */
function diagnosticMessage(finding) {
	return MESSAGES[finding.code](finding);
}
// src/report/plan-document.ts
/**
* A plan in its published form, `config-schema/plan.schema.json`. It differs from `Plan` in one
* thing: URLs are shown without user name, password and the values of their query, because what
* leaves the program may be read by more people than the file.
*/
function planDocument(plan) {
	return toJson({
		...plan,
		operations: plan.operations.map(withShownUrls)
	});
}
/** A difference between two versions of the file, its URLs shown the same way. */
function declaredDocument({ organization, changes }) {
	return toJson({
		organization,
		changes: changes.map((one) => ({
			...one,
			changes: one.changes.map(withShownUrl)
		}))
	});
}
function withShownUrls(operation) {
	if (operation.kind !== "webhook") return operation;
	const { fields, changes } = operation;
	return {
		...operation,
		fields: fields === null ? null : {
			...fields,
			url: displayUrl(fields.url)
		},
		changes: changes.map(withShownUrl)
	};
}
function withShownUrl(change) {
	if (change.field !== "url" || "secret" in change) return change;
	return {
		...change,
		before: shown(change.before),
		after: shown(change.after)
	};
}
function shown(value) {
	return typeof value === "string" ? displayUrl(value) : value;
}
/** Plain data as JSON; members that are absent or `undefined` are left out. */
function toJson(value) {
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	if (Array.isArray(value)) return value.map(toJson);
	if (typeof value !== "object" || value === null) return null;
	const present = Object.entries(value).filter(([, member]) => member !== void 0);
	return Object.fromEntries(present.map(([key, member]) => [key, toJson(member)]));
}
// src/report/json.ts
/** Version of the outcome document; it goes up when something is taken away or renamed. */
const OUTCOME_FORMAT_VERSION = 1;
/**
* The one document that `--json` prints, the same for every command; what a command has nothing
* to say about is `null` or empty. Holds no secret. `counts` are of what was done after an apply,
* else of what it would do.
*/
function outcomeDocument(outcome) {
	const { command, result, reason, diagnostics, journal, drift, error } = outcome;
	const plan = outcome.plan ?? journal?.plan ?? null;
	return {
		formatVersion: OUTCOME_FORMAT_VERSION,
		command,
		result,
		reason,
		organization: outcome.organization ?? plan?.organization.name ?? null,
		counts: countsDocument(plan, journal),
		digest: plan?.digest ?? null,
		error: error === void 0 ? null : {
			message: error.message,
			remedy: error.remedy
		},
		diagnostics: diagnostics.map(diagnosticDocument),
		plan: plan === null ? null : planDocument(plan),
		journal: journal === null ? null : journalDocument(journal),
		drift: drift === null ? null : driftDocument(drift),
		uncovered: (outcome.uncovered ?? []).map(({ id }) => id),
		declared: outcome.declared ? declaredDocument(outcome.declared) : null,
		handover: outcome.handover ?? null
	};
}
/**
* A document as text, indented, ending with a newline. Characters that a terminal would obey or a
* reader could not see are escaped, so that it can be printed as it is.
*/
function jsonText(document) {
	return `${JSON.stringify(document, null, 2).replace(UNSAFE, (found) => found === "\n" ? found : escaped(found))}\n`;
}
function countsDocument(plan, journal) {
	if (plan === null) return null;
	const { creates, updates, removals, adoptions, openChecks, openSteps, unmanaged } = journal === null ? countPlan(plan) : countJournal(journal);
	return {
		creates,
		updates,
		removals,
		adoptions,
		"open-checks": openChecks,
		"open-steps": openSteps,
		unmanaged
	};
}
/** One finding, with its sentence and remedy. */
function diagnosticDocument(finding) {
	const { code, severity, place } = finding;
	return {
		code,
		severity,
		place: { ...place },
		...messageDocument(diagnosticMessage(finding))
	};
}
function journalDocument({ results, remaining, unproven, gladlyClock }) {
	return {
		results: results.map(resultDocument),
		remaining,
		unproven: unproven?.because ?? null,
		gladlyClock
	};
}
function resultDocument(result) {
	const { operation, outcome, id } = result;
	const why = "why" in result ? {
		code: result.why.code,
		...messageDocument(whyOf(result))
	} : null;
	return {
		operation: operation.id,
		address: operation.address,
		action: operation.action,
		outcome,
		id,
		why
	};
}
function whyOf(result) {
	return result.outcome === "skipped" ? skipMessage(result.why) : failureMessage(result.why);
}
function driftDocument({ operations, checks, unapplied }) {
	return {
		operations: operations.map(({ id }) => id),
		checks: checks.map(({ id }) => id),
		unapplied: unapplied.map(({ id }) => id)
	};
}
function messageDocument({ problem, remedy }) {
	return {
		message: phraseText(problem),
		remedy: phraseText(remedy)
	};
}
function escaped(character) {
	return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
export { diagnosticMessage as a, outcomeDocument as i, jsonText as n, countJournal as o, messageDocument as r, countPlan as s, diagnosticDocument as t };
