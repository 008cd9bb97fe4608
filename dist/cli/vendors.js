import { $ as rows, L as DEFAULT_CONFIG, Q as paragraphs, U as isRecord, W as ownMember, X as commandLines, ct as plain, et as section, ft as code, nt as wrap, ot as phraseText, pt as count, rt as wrapBehind, yt as say } from "../shared/start.js";
import { a as needsOf, n as tellInvalid, r as vendorNamed, t as vendorPath } from "../shared/vendor-path.js";
import { I as isVendorPath, R as builtInVendor, it as referencesIn, o as vendorFilesFor, y as jsonText, z as builtInVendorIds } from "../shared/core.js";
import { o as printJson } from "../shared/text.js";
import { t as builtInNamed } from "../shared/vendor-named.js";
// src/catalog/guide-count.ts
const NONE = {
	least: 0,
	isExact: true
};
const ONCE = {
	least: 1,
	isExact: true
};
const PERHAPS = {
	least: 0,
	isExact: false
};
/** How many steps a plan lists for a vendor whose optional inputs are left out. */
function stepCount(definition) {
	return sum(Object.values(definition.steps ?? {}).map((step) => timesOf(step, definition)));
}
function timesOf(presence, definition) {
	const { when, unless, "for-each": list } = presence;
	if (when !== void 0 && !isSurelyGiven(when, definition)) return PERHAPS;
	if (unless !== void 0) return isSurelyGiven(unless, definition) ? NONE : PERHAPS;
	return list === void 0 ? ONCE : lengthOf(list, definition);
}
/** Elements of a list of the definition: of an input, or the entries of a block. */
function lengthOf(list, definition) {
	const { inputs = {}, inboxes = {}, topics = {}, webhooks = {} } = definition;
	const entries = new Map(Object.entries({
		inboxes,
		topics,
		webhooks
	})).get(list);
	if (entries !== void 0) return sum(Object.values(entries).map((entry) => timesOf(entry, definition)));
	const { default: fallback, required } = inputs[list] ?? {};
	if (Array.isArray(fallback)) return {
		least: fallback.length,
		isExact: true
	};
	return {
		least: required === true ? 1 : 0,
		isExact: false
	};
}
function isSurelyGiven(input, { inputs = {} }) {
	const definition = inputs[input];
	return definition?.required === true || definition?.default !== void 0;
}
function sum(counts) {
	return {
		least: counts.reduce((total, { least }) => total + least, 0),
		isExact: counts.every(({ isExact }) => isExact)
	};
}
// src/catalog/guide-needs.ts
/** What a vendor takes, in words; of a list of objects, its fields as well. */
function guideNeeds(definition) {
	return needsOf(definition).flatMap(({ name, definition: input }) => [needIn(name, input, input["from-step"] ?? null), ...input.type === "list" ? Object.entries(input.fields ?? {}).map(([field, scalar]) => needIn(`${name}: ${field}`, scalar, null)) : []]);
}
function needIn(name, input, step) {
	const { description, default: fallback, example } = input;
	return {
		name,
		type: typeText(input),
		presence: presenceOf(input),
		description,
		where: input["where-to-find"] ?? null,
		step,
		fallback: fallback === void 0 ? null : valueText(fallback),
		example: example === void 0 ? null : valueText(example)
	};
}
function typeText(input) {
	if (input.type !== "choice") return input.type;
	const { options = [] } = input;
	return `one of ${options.join(", ")}`;
}
function presenceOf(input) {
	const stead = input["required-unless"];
	if (stead !== void 0) return `required unless ${stead} is given`;
	return input.required === true ? "required" : "optional";
}
function valueText(value) {
	if (Array.isArray(value)) return value.map(valueText).join("; ");
	if (!isRecord(value)) return String(value);
	if (typeof value["secret"] === "string") return `secret ${value["secret"]}`;
	return Object.entries(value).map(([key, member]) => `${key} ${valueText(member)}`).join(", ");
}
// src/catalog/guide-words.ts
const REFERENCE = /\{\{\s*([A-Za-z0-9][\w.-]*)\s*\}\}/g;
/** Names in a definition that lead to other names do so a few times at most. */
const MAX_STEPS = 4;
/** How to read the texts of a definition while nobody has filled it in. */
function readingOf(definition) {
	const { topics = {}, inputs = {} } = definition;
	const known = wordsFor(definition);
	const text = (template, depth = 0) => template.replaceAll(REFERENCE, (_, reference) => {
		const word = known.get(reference) ?? placeholder(reference);
		return depth < MAX_STEPS && referencesIn(word).length > 0 ? text(word, depth + 1) : word;
	});
	const secret = (template) => {
		if (typeof template === "string") return text(template);
		const { prefix = "", secret: name } = template;
		return `${prefix}${text(name)}`;
	};
	return {
		text: (template) => text(template),
		texts: (template) => typeof template === "string" ? text(template) : template.map((one) => text(one)).join(", "),
		secret,
		list: (name) => {
			const fallback = ownMember(inputs, name)?.default;
			return Array.isArray(fallback) ? `${name} (${fallback.length} if left out)` : name;
		},
		topic: (parent) => {
			const entry = ownMember(topics, parent);
			return text(entry?.name ?? parent);
		}
	};
}
function wordsFor(definition) {
	const { inputs = {}, user, inboxes = {}, topics = {}, webhooks = {} } = definition;
	const objects = Object.entries({
		inboxes,
		topics,
		webhooks
	}).flatMap(([block, entries]) => Object.entries(entries).map(([key, { name = key }]) => [`${block}.${key}.name`, name]));
	const minutes = Object.entries(inboxes).flatMap(([key, inbox]) => {
		const own = inbox["sla-minutes"];
		return own === void 0 ? [] : [[`inboxes.${key}.sla-minutes`, String(own)]];
	});
	const { roles = [] } = user ?? {};
	return new Map([
		["organization.name", "<name of the organization>"],
		["organization.url", "https://<organization>.gladly.com"],
		["organization.host", "<organization>.gladly.com"],
		["organization.subdomain", "<organization>"],
		["user.email", user?.email ?? "<email of the user>"],
		["user.name", user?.name ?? `a name that shows what it is for, such as "${definition.name}"`],
		["user.roles", typeof roles === "string" ? roles : roles.join(", ")],
		["user.token", "<API token of the user>"],
		...Object.entries(inputs).flatMap(([name, input]) => typeof input.default === "string" || typeof input.default === "number" ? [[name, String(input.default)]] : []),
		...objects,
		...minutes
	]);
}
/** `<webhook-url>`; of the element of a list its field, `<name>`. */
function placeholder(reference) {
	return `<${reference.replace(/^each\./, "")}>`;
}
// src/catalog/guide.ts
/** What a definition says, for people who choose, set up or write a vendor. */
function vendorGuide(definition) {
	const { id, name, summary, guide, requires = [], user, steps = {}, handover = {} } = definition;
	const read = readingOf(definition);
	return {
		id,
		name,
		summary,
		guide: guide ?? null,
		requires,
		requestsPerMinute: definition["requests-per-minute"] ?? null,
		needs: guideNeeds(definition),
		user: user === void 0 ? null : userFacts(user, read),
		automatic: automaticObjects(definition, read),
		checked: checkedObjects(definition, read),
		steps: Object.entries(steps).map(([key, step]) => guideStep(key, step, read)),
		stepCount: stepCount(definition),
		handover: Object.values(handover).map((sheet) => guideSheet(sheet, read)),
		troubleshooting: definition.troubleshooting ?? []
	};
}
function userFacts({ email, name, roles }, read) {
	return {
		email: email === void 0 ? "<email of the user>" : read.text(email),
		name: name === void 0 ? null : read.text(name),
		roles: roles === void 0 ? null : read.texts(roles)
	};
}
function automaticObjects({ topics = {}, webhooks = {} }, read) {
	return [...Object.entries(topics).map(([key, topic]) => topicObject(key, topic, read)), ...Object.entries(webhooks).filter(([, { owner }]) => owner !== "vendor").map(([key, webhook]) => webhookObject(key, webhook, read))];
}
function checkedObjects({ user, inboxes = {}, webhooks = {} }, read) {
	const theirs = Object.entries(webhooks).filter(([, { owner }]) => owner === "vendor");
	return [
		...user === void 0 ? [] : [userObject(user, read)],
		...Object.entries(inboxes).map(([key, inbox]) => ({
			kind: "inbox",
			name: read.text(inbox.name ?? key),
			facts: [],
			condition: conditionOf(inbox, read)
		})),
		...theirs.map(([key, webhook]) => webhookObject(key, webhook, read))
	];
}
function userObject(user, read) {
	const { email, name } = userFacts(user, read);
	return {
		kind: "user",
		name: email,
		facts: name === null ? [] : [["Full name", name]],
		condition: null
	};
}
function topicObject(key, topic, read) {
	const { name = key, parent, disabled } = topic;
	return {
		kind: "topic",
		name: read.text(name),
		facts: [...parent === void 0 ? [] : [["Below", read.topic(parent)]], ...disabled === true ? [["State", "archived"]] : []],
		condition: conditionOf(topic, read)
	};
}
function webhookObject(key, webhook, read) {
	const { name = key, url, events, headers = {}, basic } = webhook;
	return {
		kind: "webhook",
		name: read.text(name),
		facts: [
			...webhook.owner === "vendor" ? [["Made by", "the vendor itself"]] : [],
			...url === void 0 ? [] : [["Address", read.secret(url)]],
			...events === void 0 ? [] : [["Events", read.texts(events)]],
			...Object.entries(headers).map(([header, value]) => headerFact(header, value, read)),
			...basic === void 0 ? [] : [["User name", read.secret(basic.username)], ["Password", read.secret(basic.password)]]
		],
		condition: conditionOf(webhook, read)
	};
}
function headerFact(header, value, read) {
	return [`Header ${header}`, read.secret(value)];
}
function guideStep(key, step, read) {
	const { title, where, who, why } = step;
	const optional = (text) => text === void 0 ? null : read.text(text);
	return {
		id: read.text(key),
		title: read.text(title),
		where: optional(where),
		whereBefore: optional(step["where-before"]),
		do: read.text(step.do),
		who: optional(who),
		why: optional(why),
		condition: conditionOf(step, read),
		done: doneBy(step["done-when"]),
		expiresAfter: step["expires-after"] ?? null
	};
}
function doneBy(object) {
	if (object === void 0) return null;
	return object === "user.token" ? "seen by a check, where user.token in the file names the secret" : "seen by a check; nobody has to confirm it";
}
function guideSheet(sheet, read) {
	return {
		title: read.text(sheet.title),
		condition: conditionOf(sheet, read),
		content: sheetContent(sheet, read)
	};
}
function sheetContent(sheet, read) {
	if ("text" in sheet) return {
		type: "text",
		text: read.text(sheet.text)
	};
	if ("computed" in sheet) return {
		type: "text",
		text: "A table made from the inboxes that Gladly has at the moment."
	};
	if ("fields" in sheet) return {
		type: "fields",
		fields: Object.entries(sheet.fields).map(([label, value]) => [label, read.secret(value)])
	};
	const rows = sheet.rows.map((row) => ("cells" in row ? row.cells : row).map(read.text));
	return {
		type: "table",
		columns: sheet.columns,
		rows
	};
}
/** When an entry is there, and how often, in words. */
function conditionOf(presence, read) {
	const { when, unless, "for-each": list } = presence;
	const parts = [
		...list === void 0 ? [] : [`once for each of ${read.list(list)}`],
		...when === void 0 ? [] : [`only if ${when} is given`],
		...unless === void 0 ? [] : [`only if ${unless} is not given`]
	];
	return parts.length === 0 ? null : parts.join(", ");
}
// src/report/messages/steps.ts
/** `20 steps`, `at least 8 steps` where inputs decide how many. */
function stepWords({ least, isExact }) {
	const amount = `${least} step${least === 1 ? "" : "s"}`;
	return isExact ? amount : `at least ${amount}`;
}
// src/report/text/vendor.ts
const LENGTH = 1200;
const KINDS = {
	topic: "Topic",
	webhook: "Webhook",
	inbox: "Inbox",
	user: "User"
};
/** One vendor, whole: what it needs, what happens by itself, and what people do. */
function vendorText(guide, options) {
	const { style, width } = options;
	const part = (title, lines) => section(title, lines, style);
	return paragraphs([
		[`${style.heading(words(guide.id))}  ${words(guide.name)}`, ...facts(guide, width)],
		part("What it needs", guide.needs.flatMap((need) => needLines(need, width))),
		part("The Gladly user", userLines(guide, width)),
		part("What is set up by itself", guide.automatic.flatMap((one) => objectLines(one, width))),
		part("What is checked", guide.checked.flatMap((one) => objectLines(one, width))),
		part("What a person does", [...guide.steps.length === 0 ? [] : [`  A plan lists ${stepWords(guide.stepCount)}.`], ...guide.steps.flatMap((step, index) => stepLines(step, index + 1, options))]),
		part("What the vendor is given", guide.handover.flatMap((one) => sheetLines(one, width))),
		part("When something does not work", troubleLines(guide, width))
	]);
}
function facts({ summary, guide, requires, requestsPerMinute }, width) {
	return [
		...wrap(words(summary), 2, width),
		...guide === null ? [] : wrap(`Guide: ${words(guide)}`, 2, width),
		...requires.length === 0 ? [] : wrap(`Whoever sets it up needs: ${words(requires.join(", "))}`, 2, width),
		...requestsPerMinute === null ? [] : wrap(`It takes up to ${requestsPerMinute} of the 600 requests a minute that Gladly allows.`, 2, width)
	];
}
function needLines(need, width) {
	const { name, type, presence, description, where, step, fallback, example } = need;
	return [
		`  ${words(name)}  (${words(type)}, ${words(presence)})`,
		...wrap(words(description), 4, width),
		...where === null ? [] : wrap(words(where), 4, width),
		...step === null ? [] : wrap(`The step ${words(step)} brings it; not needed before.`, 4, width),
		...fallback === null ? [] : wrap(`Left out: ${words(fallback)}`, 4, width),
		...example === null ? [] : wrap(`Such as: ${words(example)}`, 4, width)
	];
}
function userLines({ user }, width) {
	if (user === null) return [];
	return labelled([
		["Email", user.email],
		...user.name === null ? [] : [["Full name", user.name]],
		...user.roles === null || user.roles === "" ? [] : [["Roles", user.roles]]
	], 2, width);
}
function objectLines(object, width) {
	const { kind, name, facts: told, condition } = object;
	const when = condition === null ? "" : ` (${condition})`;
	return [...wrap(`${KINDS[kind]} "${words(name)}"${words(when)}`, 2, width), ...labelled(told, 4, width)];
}
function stepLines(step, number, options) {
	const { id, title, where, whereBefore, who, why, condition, done, expiresAfter } = step;
	const { width, style } = options;
	return [...wrapBehind(`${number}.`, `${words(title)} [${words(id)}]`, {
		indent: 2,
		width,
		paint: style.faint
	}), ...labelled([
		...line("Where", where),
		...line("Before", whereBefore === null ? null : `in older menus ${whereBefore}`),
		...line("Do", step.do),
		...line("Who", who),
		...line("Why", why),
		...line("When", condition),
		...line("Done", done),
		...line("Again", expiresAfter === null ? null : `every ${expiresAfter} days`)
	], 5, width)];
}
function line(label, text) {
	return text === null ? [] : [[label, text]];
}
function sheetLines({ title, condition, content }, width) {
	const when = condition === null ? "" : ` (${condition})`;
	return [...wrap(`${words(title)}${words(when)}`, 2, width), ...contentLines(content, width)];
}
function contentLines(content, width) {
	switch (content.type) {
		case "text": return wrap(words(content.text), 4, width);
		case "fields": return labelled(content.fields, 4, width);
		case "table": return [content.columns, ...content.rows].flatMap((row) => wrap(row.map(words).join(" | "), 4, width));
	}
}
function troubleLines({ troubleshooting }, width) {
	return troubleshooting.flatMap(({ question, answer }) => [...wrap(words(question), 2, width), ...wrap(words(answer), 4, width)]);
}
function labelled(entries, indent, width) {
	return rows(entries.map(([label, text]) => [words(label), words(text)]), {
		indent,
		width
	});
}
function words(text) {
	return plain(text, LENGTH);
}
// src/report/text/vendors.ts
const TEXT_LENGTH = 400;
/** The vendors that `vendor:` may name, with the inputs that each of them takes. */
function vendorsText(vendors, options) {
	const { width, program } = options;
	const margins = {
		indent: 0,
		width
	};
	return paragraphs([...vendors.map((vendor) => vendorLines(vendor, options)), [
		...commandLines(say`${count(vendors.length, "vendor")}. To have one of them explained:`, `${program} vendors <vendor>`, margins),
		...commandLines(say`To add it to your file:`, `${program} init <vendor>`, margins),
		...commandLines(say`A definition of your own is used by its path (${code("vendor: ./vendors/acme.yml")}). To
          print one to begin with:`, `${program} vendors show <vendor>`, margins)
	]]);
}
function vendorLines(vendor, { style, width }) {
	const { id, name, summary, guide, inputs = {} } = vendor;
	return [
		`${style.heading(plain(id))}  ${plain(name)}`,
		...wrap(plain(summary, TEXT_LENGTH), 2, width),
		...guide === void 0 ? [] : wrap(`Guide: ${plain(guide, TEXT_LENGTH)}`, 2, width),
		...rows(Object.entries(inputs).map(([key, input]) => [plain(key), inputText(input)]), {
			indent: 4,
			width
		})
	];
}
function inputText({ type, description, required, ...others }) {
	const where = others["where-to-find"];
	const kind = required === true ? say`required` : say`optional`;
	const text = `${plain(type)}, ${phraseText(kind)}. ${plain(description, TEXT_LENGTH)}`;
	return where === void 0 ? text : `${text} (${plain(where, TEXT_LENGTH)})`;
}
// src/cli/vendors.ts
/** Prints the vendors that work out of the box, or all about one of them or of the user's own. */
async function tellVendors(work, desk) {
	const { vendor } = work;
	if (vendor === null) return listVendors(work, desk);
	if (!isVendorPath(vendor)) return explain(builtInNamed(vendor), work, desk);
	const path = vendorPath(vendor, DEFAULT_CONFIG);
	const named = await vendorNamed(path, vendorFilesFor(DEFAULT_CONFIG));
	if ("definition" in named) return explain(named.definition, work, desk);
	return tellInvalid(named.diagnostics, work, { desk });
}
async function explain(definition, { json, verbose }, desk) {
	const guide = vendorGuide(definition);
	if (json) {
		await printJson(JSON.stringify({
			formatVersion: 1,
			vendor: guide
		}), desk);
		return 0;
	}
	const { style, width, print } = desk.terminal;
	await print(vendorText(guide, {
		style,
		width,
		verbose
	}));
	return 0;
}
async function listVendors({ json, verbose }, { terminal, program }) {
	const { style, width, print } = terminal;
	const vendors = builtInVendorIds.flatMap((id) => builtInVendor(id) ?? []);
	if (!json) {
		await print(vendorsText(vendors, {
			style,
			width,
			verbose,
			program
		}));
		return 0;
	}
	const listed = vendors.map(({ id, name, summary, guide, inputs = {} }) => ({
		id,
		name,
		summary,
		guide,
		inputs: Object.entries(inputs).map(([key, { type, description, required = false }]) => ({
			key,
			type,
			description,
			required
		}))
	}));
	await print(jsonText({
		formatVersion: 1,
		vendors: listed
	}));
	return 0;
}
export { tellVendors };
