// src/config/vendor-validator.generated.js
const validateVendor = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:gladly-integrations:vendor:1",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"name",
		"summary"
	],
	"properties": {
		"id": { "$ref": "#/$defs/name" },
		"name": { "$ref": "#/$defs/text" },
		"summary": { "$ref": "#/$defs/text" },
		"guide": { "$ref": "#/$defs/text" },
		"requires": { "$ref": "#/$defs/texts" },
		"signature": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"words": { "$ref": "#/$defs/texts" },
				"by-events": { "$ref": "#/$defs/texts" }
			}
		},
		"requests-per-minute": {
			"type": "integer",
			"minimum": 1
		},
		"inputs": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/inputName" },
			"additionalProperties": { "$ref": "#/$defs/input" }
		},
		"user": { "$ref": "#/$defs/user" },
		"inboxes": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/entryKey" },
			"additionalProperties": { "$ref": "#/$defs/inbox" }
		},
		"topics": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/entryKey" },
			"additionalProperties": { "$ref": "#/$defs/topic" }
		},
		"webhooks": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/entryKey" },
			"additionalProperties": { "$ref": "#/$defs/webhook" }
		},
		"steps": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/entryKey" },
			"additionalProperties": { "$ref": "#/$defs/step" }
		},
		"handover": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/entryKey" },
			"additionalProperties": { "$ref": "#/$defs/handover" }
		},
		"troubleshooting": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["question", "answer"],
				"properties": {
					"question": { "$ref": "#/$defs/text" },
					"answer": { "$ref": "#/$defs/text" }
				}
			}
		}
	},
	"$defs": {
		"name": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9-]*$"
		},
		"text": {
			"type": "string",
			"pattern": "\\S"
		},
		"texts": {
			"type": "array",
			"items": { "$ref": "#/$defs/text" }
		},
		"inputName": {
			"type": "string",
			"pattern": "^[a-z][a-z0-9-]*$",
			"not": { "enum": [
				"each",
				"inboxes",
				"integration",
				"organization",
				"topics",
				"user",
				"webhooks"
			] }
		},
		"entryKey": {
			"type": "string",
			"pattern": "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$"
		},
		"secretReference": {
			"type": "object",
			"additionalProperties": false,
			"required": ["secret"],
			"properties": {
				"secret": { "$ref": "#/$defs/text" },
				"prefix": { "type": "string" }
			}
		},
		"secretText": { "anyOf": [{ "$ref": "#/$defs/text" }, { "$ref": "#/$defs/secretReference" }] },
		"textList": { "anyOf": [{ "$ref": "#/$defs/text" }, { "$ref": "#/$defs/texts" }] },
		"when": { "$ref": "#/$defs/text" },
		"unless": { "$ref": "#/$defs/text" },
		"forEach": { "$ref": "#/$defs/text" },
		"scalar": {
			"type": "object",
			"additionalProperties": false,
			"required": ["type", "description"],
			"properties": {
				"type": { "enum": [
					"text",
					"url",
					"secret",
					"email",
					"number",
					"choice"
				] },
				"description": { "$ref": "#/$defs/text" },
				"where-to-find": { "$ref": "#/$defs/text" },
				"options": { "$ref": "#/$defs/texts" },
				"required": { "type": "boolean" },
				"example": { "$ref": "#/$defs/scalarValue" }
			}
		},
		"scalarValue": { "anyOf": [
			{ "$ref": "#/$defs/text" },
			{ "type": "number" },
			{ "$ref": "#/$defs/secretReference" }
		] },
		"listValue": {
			"type": "array",
			"items": { "anyOf": [{ "$ref": "#/$defs/text" }, {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/scalarValue" }
			}] }
		},
		"input": {
			"type": "object",
			"additionalProperties": false,
			"required": ["type", "description"],
			"properties": {
				"type": { "enum": [
					"text",
					"url",
					"secret",
					"email",
					"number",
					"choice",
					"list"
				] },
				"description": { "$ref": "#/$defs/text" },
				"where-to-find": { "$ref": "#/$defs/text" },
				"required": { "type": "boolean" },
				"required-unless": { "$ref": "#/$defs/inputName" },
				"from-step": { "$ref": "#/$defs/text" },
				"default": {},
				"example": {},
				"options": { "$ref": "#/$defs/texts" },
				"fields": {
					"type": "object",
					"minProperties": 1,
					"propertyNames": { "$ref": "#/$defs/name" },
					"additionalProperties": { "$ref": "#/$defs/scalar" }
				},
				"check": { "const": "task-expressions" }
			},
			"allOf": [
				{
					"if": { "properties": { "type": { "const": "list" } } },
					"then": { "properties": {
						"options": false,
						"default": { "$ref": "#/$defs/listValue" },
						"example": { "$ref": "#/$defs/listValue" }
					} },
					"else": { "properties": {
						"fields": false,
						"check": false,
						"default": { "type": ["string", "number"] },
						"example": { "$ref": "#/$defs/scalarValue" }
					} }
				},
				{
					"if": { "properties": { "type": { "const": "choice" } } },
					"then": { "required": ["options"] },
					"else": { "properties": { "options": false } }
				},
				{
					"if": { "properties": { "type": { "const": "secret" } } },
					"then": { "properties": {} }
				},
				{
					"if": {
						"properties": { "required": { "const": true } },
						"required": ["required"]
					},
					"then": { "properties": { "required-unless": false } }
				},
				{
					"if": { "required": ["check"] },
					"then": {
						"required": ["fields"],
						"properties": { "fields": {
							"type": "object",
							"required": ["name", "expression"]
						} }
					}
				}
			]
		},
		"user": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"email": { "$ref": "#/$defs/text" },
				"name": { "$ref": "#/$defs/text" },
				"roles": { "$ref": "#/$defs/textList" },
				"token": { "$ref": "#/$defs/secretText" }
			}
		},
		"inbox": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": { "$ref": "#/$defs/text" },
				"sla-minutes": { "anyOf": [{ "$ref": "#/$defs/text" }, {
					"type": "integer",
					"minimum": 1
				}] },
				"when": { "$ref": "#/$defs/when" },
				"unless": { "$ref": "#/$defs/unless" },
				"for-each": { "$ref": "#/$defs/forEach" }
			}
		},
		"topic": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": { "$ref": "#/$defs/text" },
				"parent": { "$ref": "#/$defs/text" },
				"disabled": { "type": "boolean" },
				"aliases": { "$ref": "#/$defs/textList" },
				"protected": { "type": "boolean" },
				"when": { "$ref": "#/$defs/when" },
				"unless": { "$ref": "#/$defs/unless" },
				"for-each": { "$ref": "#/$defs/forEach" }
			}
		},
		"webhook": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": { "$ref": "#/$defs/text" },
				"url": { "$ref": "#/$defs/secretText" },
				"events": { "$ref": "#/$defs/textList" },
				"headers": {
					"type": "object",
					"minProperties": 1,
					"additionalProperties": { "$ref": "#/$defs/secretText" }
				},
				"basic": {
					"type": "object",
					"additionalProperties": false,
					"required": ["username", "password"],
					"properties": {
						"username": { "$ref": "#/$defs/secretText" },
						"password": { "$ref": "#/$defs/secretText" },
						"realm": { "$ref": "#/$defs/text" }
					}
				},
				"enabled": { "type": "boolean" },
				"aliases": { "$ref": "#/$defs/textList" },
				"owner": { "enum": ["us", "vendor"] },
				"protected": { "type": "boolean" },
				"when": { "$ref": "#/$defs/when" },
				"unless": { "$ref": "#/$defs/unless" },
				"for-each": { "$ref": "#/$defs/forEach" }
			}
		},
		"step": {
			"type": "object",
			"additionalProperties": false,
			"required": ["title", "do"],
			"properties": {
				"title": { "$ref": "#/$defs/text" },
				"where": { "$ref": "#/$defs/text" },
				"where-before": { "$ref": "#/$defs/text" },
				"do": { "$ref": "#/$defs/text" },
				"who": { "$ref": "#/$defs/text" },
				"why": { "$ref": "#/$defs/text" },
				"done-when": { "$ref": "#/$defs/text" },
				"before": { "$ref": "#/$defs/texts" },
				"after": { "$ref": "#/$defs/texts" },
				"link": { "$ref": "#/$defs/text" },
				"expires-after": {
					"type": "integer",
					"minimum": 1
				},
				"when": { "$ref": "#/$defs/when" },
				"unless": { "$ref": "#/$defs/unless" },
				"for-each": { "$ref": "#/$defs/forEach" }
			}
		},
		"handover": {
			"type": "object",
			"additionalProperties": false,
			"required": ["title"],
			"properties": {
				"title": { "$ref": "#/$defs/text" },
				"text": { "$ref": "#/$defs/text" },
				"fields": {
					"type": "object",
					"minProperties": 1,
					"additionalProperties": { "$ref": "#/$defs/secretText" }
				},
				"columns": { "$ref": "#/$defs/texts" },
				"rows": {
					"type": "array",
					"items": { "$ref": "#/$defs/row" }
				},
				"computed": { "const": "inbox-workstreams" },
				"when": { "$ref": "#/$defs/when" },
				"unless": { "$ref": "#/$defs/unless" },
				"for-each": { "$ref": "#/$defs/forEach" }
			},
			"oneOf": [
				{ "required": ["text"] },
				{ "required": ["fields"] },
				{ "required": ["columns", "rows"] },
				{ "required": ["computed"] }
			]
		},
		"row": { "anyOf": [{ "$ref": "#/$defs/texts" }, {
			"type": "object",
			"additionalProperties": false,
			"required": ["cells"],
			"properties": {
				"cells": { "$ref": "#/$defs/texts" },
				"when": { "$ref": "#/$defs/when" },
				"unless": { "$ref": "#/$defs/unless" },
				"for-each": { "$ref": "#/$defs/forEach" }
			}
		}] }
	}
};
const schema32 = {
	"type": "string",
	"pattern": "^[a-z0-9][a-z0-9-]*$"
};
const schema33 = {
	"type": "string",
	"pattern": "\\S"
};
const schema38 = {
	"type": "string",
	"pattern": "^[a-z][a-z0-9-]*$",
	"not": { "enum": [
		"each",
		"inboxes",
		"integration",
		"organization",
		"topics",
		"user",
		"webhooks"
	] }
};
const schema61 = {
	"type": "string",
	"pattern": "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$"
};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("\\S", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern24 = /* @__PURE__ */ new RegExp("^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$", "u");
const schema36 = {
	"type": "array",
	"items": { "$ref": "#/$defs/text" }
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (!pattern5.test(data0)) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data0
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema36.type,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema39 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["type", "description"],
	"properties": {
		"type": { "enum": [
			"text",
			"url",
			"secret",
			"email",
			"number",
			"choice",
			"list"
		] },
		"description": { "$ref": "#/$defs/text" },
		"where-to-find": { "$ref": "#/$defs/text" },
		"required": { "type": "boolean" },
		"required-unless": { "$ref": "#/$defs/inputName" },
		"from-step": { "$ref": "#/$defs/text" },
		"default": {},
		"example": {},
		"options": { "$ref": "#/$defs/texts" },
		"fields": {
			"type": "object",
			"minProperties": 1,
			"propertyNames": { "$ref": "#/$defs/name" },
			"additionalProperties": { "$ref": "#/$defs/scalar" }
		},
		"check": { "const": "task-expressions" }
	},
	"allOf": [
		{
			"if": { "properties": { "type": { "const": "list" } } },
			"then": { "properties": {
				"options": false,
				"default": { "$ref": "#/$defs/listValue" },
				"example": { "$ref": "#/$defs/listValue" }
			} },
			"else": { "properties": {
				"fields": false,
				"check": false,
				"default": { "type": ["string", "number"] },
				"example": { "$ref": "#/$defs/scalarValue" }
			} }
		},
		{
			"if": { "properties": { "type": { "const": "choice" } } },
			"then": { "required": ["options"] },
			"else": { "properties": { "options": false } }
		},
		{
			"if": { "properties": { "type": { "const": "secret" } } },
			"then": { "properties": {} }
		},
		{
			"if": {
				"properties": { "required": { "const": true } },
				"required": ["required"]
			},
			"then": { "properties": { "required-unless": false } }
		},
		{
			"if": { "required": ["check"] },
			"then": {
				"required": ["fields"],
				"properties": { "fields": {
					"type": "object",
					"required": ["name", "expression"]
				} }
			}
		}
	]
};
const schema40 = {
	"type": "array",
	"items": { "anyOf": [{ "$ref": "#/$defs/text" }, {
		"type": "object",
		"additionalProperties": { "$ref": "#/$defs/scalarValue" }
	}] }
};
const schema42 = { "anyOf": [
	{ "$ref": "#/$defs/text" },
	{ "type": "number" },
	{ "$ref": "#/$defs/secretReference" }
] };
const schema44 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["secret"],
	"properties": {
		"secret": { "$ref": "#/$defs/text" },
		"prefix": { "type": "string" }
	}
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.secret === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "secret" },
				schema: schema44.required,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "secret" || key0 === "prefix")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.secret !== void 0) {
			let data0 = data.secret;
			if (typeof data0 === "string") {
				if (!pattern5.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/secret",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/secret",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.prefix !== void 0) {
			let data1 = data.prefix;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/prefix",
					schemaPath: "#/properties/prefix/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema44.properties.prefix.type,
					parentSchema: schema44.properties.prefix,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema44.type,
			parentSchema: schema44,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
validate28.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/text/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				schema: "\\S",
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/text/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (!(typeof data == "number" && isFinite(data))) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "number" },
			schema: schema42.anyOf[1].type,
			parentSchema: schema42.anyOf[1],
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	const _errs6 = errors;
	if (!validate28(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs6 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			schema: schema42.anyOf,
			parentSchema: schema42,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate27.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate27.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			const _errs2 = errors;
			let valid2 = false;
			const _errs3 = errors;
			if (typeof data0 === "string") {
				if (!pattern5.test(data0)) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data0
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid0 = _errs3 === errors;
			valid2 = valid2 || _valid0;
			const _errs6 = errors;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!validate27(data0[key0], {
					instancePath: instancePath + "/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data0,
					parentDataProperty: key0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/anyOf/1/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema40.items.anyOf[1].type,
					parentSchema: schema40.items.anyOf[1],
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/anyOf",
					keyword: "anyOf",
					params: {},
					schema: schema40.items.anyOf,
					parentSchema: schema40.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema40.type,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema51 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["type", "description"],
	"properties": {
		"type": { "enum": [
			"text",
			"url",
			"secret",
			"email",
			"number",
			"choice"
		] },
		"description": { "$ref": "#/$defs/text" },
		"where-to-find": { "$ref": "#/$defs/text" },
		"options": { "$ref": "#/$defs/texts" },
		"required": { "type": "boolean" },
		"example": { "$ref": "#/$defs/scalarValue" }
	}
};
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				schema: schema51.required,
				parentSchema: schema51,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.description === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				schema: schema51.required,
				parentSchema: schema51,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "description" || key0 === "where-to-find" || key0 === "options" || key0 === "required" || key0 === "example")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema51,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (!(data0 === "text" || data0 === "url" || data0 === "secret" || data0 === "email" || data0 === "number" || data0 === "choice")) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema51.properties.type.enum },
					schema: schema51.properties.type.enum,
					parentSchema: schema51.properties.type,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 === "string") {
				if (!pattern5.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data["where-to-find"] !== void 0) {
			let data2 = data["where-to-find"];
			if (typeof data2 === "string") {
				if (!pattern5.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/where-to-find",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/where-to-find",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.options !== void 0) {
			if (!validate21(data.options, {
				instancePath: instancePath + "/options",
				parentData: data,
				parentDataProperty: "options",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
		if (data.required !== void 0) {
			let data4 = data.required;
			if (typeof data4 !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema51.properties.required.type,
					parentSchema: schema51.properties.required,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.example !== void 0) {
			if (!validate27(data.example, {
				instancePath: instancePath + "/example",
				parentData: data,
				parentDataProperty: "example",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema51.type,
			parentSchema: schema51,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
validate35.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type !== void 0) {
			if ("list" !== data.type) {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.options !== void 0) {
				const err1 = {
					instancePath: instancePath + "/options",
					schemaPath: "#/allOf/0/then/properties/options/false schema",
					keyword: "false schema",
					params: {},
					schema: false,
					parentSchema: schema39.allOf[0].then.properties.options,
					data: data.options
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.default !== void 0) {
				if (!validate26(data.default, {
					instancePath: instancePath + "/default",
					parentData: data,
					parentDataProperty: "default",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
					errors = vErrors.length;
				}
			}
			if (data.example !== void 0) {
				if (!validate26(data.example, {
					instancePath: instancePath + "/example",
					parentData: data,
					parentDataProperty: "example",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		if (valid1) {
			var props0 = {};
			props0.options = true;
			props0.default = true;
			props0.example = true;
			props0.type = true;
		}
		ifClause0 = "then";
	} else {
		const _errs8 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.fields !== void 0) {
				const err2 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/allOf/0/else/properties/fields/false schema",
					keyword: "false schema",
					params: {},
					schema: false,
					parentSchema: schema39.allOf[0].else.properties.fields,
					data: data.fields
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.check !== void 0) {
				const err3 = {
					instancePath: instancePath + "/check",
					schemaPath: "#/allOf/0/else/properties/check/false schema",
					keyword: "false schema",
					params: {},
					schema: false,
					parentSchema: schema39.allOf[0].else.properties.check,
					data: data.check
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.default !== void 0) {
				let data6 = data.default;
				if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
					const err4 = {
						instancePath: instancePath + "/default",
						schemaPath: "#/allOf/0/else/properties/default/type",
						keyword: "type",
						params: { type: schema39.allOf[0].else.properties.default.type },
						schema: schema39.allOf[0].else.properties.default.type,
						parentSchema: schema39.allOf[0].else.properties.default,
						data: data6
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.example !== void 0) {
				if (!validate27(data.example, {
					instancePath: instancePath + "/example",
					parentData: data,
					parentDataProperty: "example",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid0 = _errs8 === errors;
		valid1 = _valid0;
		if (valid1) {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.fields = true;
				props0.check = true;
				props0.default = true;
				props0.example = true;
			}
		}
		ifClause0 = "else";
	}
	if (!valid1) {
		const err5 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			schema: schema39.allOf[0].if,
			parentSchema: schema39.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	const _errs13 = errors;
	let valid5 = true;
	const _errs14 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type !== void 0) {
			if ("choice" !== data.type) {
				const err6 = {};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	}
	var _valid1 = _errs14 === errors;
	errors = _errs13;
	if (vErrors !== null) {
		if (_errs13) vErrors.length = _errs13;
		else vErrors = null;
	}
	let ifClause1;
	if (_valid1) {
		const _errs16 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.options === void 0) {
				const err7 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "options" },
					schema: schema39.allOf[1].then.required,
					parentSchema: schema39.allOf[1].then,
					data
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		var _valid1 = _errs16 === errors;
		valid5 = _valid1;
		ifClause1 = "then";
	} else {
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.options !== void 0) {
				const err8 = {
					instancePath: instancePath + "/options",
					schemaPath: "#/allOf/1/else/properties/options/false schema",
					keyword: "false schema",
					params: {},
					schema: false,
					parentSchema: schema39.allOf[1].else.properties.options,
					data: data.options
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		var _valid1 = _errs17 === errors;
		valid5 = _valid1;
		if (valid5) {
			var props2 = {};
			props2.options = true;
			props2.type = true;
		}
		ifClause1 = "else";
	}
	if (!valid5) {
		const err9 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: ifClause1 },
			schema: schema39.allOf[1].if,
			parentSchema: schema39.allOf[1],
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs19 = errors;
	let valid8 = true;
	const _errs20 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type !== void 0) {
			if ("secret" !== data.type) {
				const err10 = {};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	}
	var _valid2 = _errs20 === errors;
	errors = _errs19;
	if (vErrors !== null) {
		if (_errs19) vErrors.length = _errs19;
		else vErrors = null;
	}
	if (_valid2) {
		var _valid2 = errors === errors;
		valid8 = _valid2;
	}
	if (!valid8) {
		const err11 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema39.allOf[2].if,
			parentSchema: schema39.allOf[2],
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.type = true;
	}
	const _errs24 = errors;
	let valid10 = true;
	const _errs25 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.required === void 0 && "required") {
			const err12 = {};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		} else if (data.required !== void 0) {
			if (true !== data.required) {
				const err13 = {};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	}
	var _valid3 = _errs25 === errors;
	errors = _errs24;
	if (vErrors !== null) {
		if (_errs24) vErrors.length = _errs24;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs27 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["required-unless"] !== void 0) {
				const err14 = {
					instancePath: instancePath + "/required-unless",
					schemaPath: "#/allOf/3/then/properties/required-unless/false schema",
					keyword: "false schema",
					params: {},
					schema: false,
					parentSchema: schema39.allOf[3].then.properties["required-unless"],
					data: data["required-unless"]
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		var _valid3 = _errs27 === errors;
		valid10 = _valid3;
		if (valid10) {
			var props3 = {};
			props3["required-unless"] = true;
			props3.required = true;
		}
	}
	if (!valid10) {
		const err15 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema39.allOf[3].if,
			parentSchema: schema39.allOf[3],
			data
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	const _errs29 = errors;
	let valid13 = true;
	const _errs30 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.check === void 0 && "check") {
			const err16 = {};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
	}
	var _valid4 = _errs30 === errors;
	errors = _errs29;
	if (vErrors !== null) {
		if (_errs29) vErrors.length = _errs29;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs31 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.fields === void 0) {
				const err17 = {
					instancePath,
					schemaPath: "#/allOf/4/then/required",
					keyword: "required",
					params: { missingProperty: "fields" },
					schema: schema39.allOf[4].then.required,
					parentSchema: schema39.allOf[4].then,
					data
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (data.fields !== void 0) {
				let data13 = data.fields;
				if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
					if (data13.name === void 0) {
						const err18 = {
							instancePath: instancePath + "/fields",
							schemaPath: "#/allOf/4/then/properties/fields/required",
							keyword: "required",
							params: { missingProperty: "name" },
							schema: schema39.allOf[4].then.properties.fields.required,
							parentSchema: schema39.allOf[4].then.properties.fields,
							data: data13
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (data13.expression === void 0) {
						const err19 = {
							instancePath: instancePath + "/fields",
							schemaPath: "#/allOf/4/then/properties/fields/required",
							keyword: "required",
							params: { missingProperty: "expression" },
							schema: schema39.allOf[4].then.properties.fields.required,
							parentSchema: schema39.allOf[4].then.properties.fields,
							data: data13
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				} else {
					const err20 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/allOf/4/then/properties/fields/type",
						keyword: "type",
						params: { type: "object" },
						schema: schema39.allOf[4].then.properties.fields.type,
						parentSchema: schema39.allOf[4].then.properties.fields,
						data: data13
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		var _valid4 = _errs31 === errors;
		valid13 = _valid4;
		if (valid13) {
			var props4 = {};
			props4.fields = true;
		}
	}
	if (!valid13) {
		const err21 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema39.allOf[4].if,
			parentSchema: schema39.allOf[4],
			data
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	if (props0 !== true && props4 !== void 0) {
		if (props4 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props4);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err22 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				schema: schema39.required,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
		if (data.description === void 0) {
			const err23 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				schema: schema39.required,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err23];
			else vErrors.push(err23);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema39.properties, key0)) {
			const err24 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err24];
			else vErrors.push(err24);
			errors++;
		}
		if (data.type !== void 0) {
			let data14 = data.type;
			if (!(data14 === "text" || data14 === "url" || data14 === "secret" || data14 === "email" || data14 === "number" || data14 === "choice" || data14 === "list")) {
				const err25 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema39.properties.type.enum },
					schema: schema39.properties.type.enum,
					parentSchema: schema39.properties.type,
					data: data14
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data15 = data.description;
			if (typeof data15 === "string") {
				if (!pattern5.test(data15)) {
					const err26 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data15
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data15
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data["where-to-find"] !== void 0) {
			let data16 = data["where-to-find"];
			if (typeof data16 === "string") {
				if (!pattern5.test(data16)) {
					const err28 = {
						instancePath: instancePath + "/where-to-find",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data16
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/where-to-find",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data16
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.required !== void 0) {
			let data17 = data.required;
			if (typeof data17 !== "boolean") {
				const err30 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema39.properties.required.type,
					parentSchema: schema39.properties.required,
					data: data17
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data["required-unless"] !== void 0) {
			let data18 = data["required-unless"];
			const _errs47 = errors;
			const _errs48 = errors;
			if (!(data18 === "each" || data18 === "inboxes" || data18 === "integration" || data18 === "organization" || data18 === "topics" || data18 === "user" || data18 === "webhooks")) {
				const err31 = {};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			if (_errs48 === errors) {
				const err32 = {
					instancePath: instancePath + "/required-unless",
					schemaPath: "#/$defs/inputName/not",
					keyword: "not",
					params: {},
					schema: schema38.not,
					parentSchema: schema38,
					data: data18
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			} else {
				errors = _errs47;
				if (vErrors !== null) {
					if (_errs47) vErrors.length = _errs47;
					else vErrors = null;
				}
			}
			if (typeof data18 === "string") {
				if (!pattern9.test(data18)) {
					const err33 = {
						instancePath: instancePath + "/required-unless",
						schemaPath: "#/$defs/inputName/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]*$" },
						schema: "^[a-z][a-z0-9-]*$",
						parentSchema: schema38,
						data: data18
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/required-unless",
					schemaPath: "#/$defs/inputName/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema38.type,
					parentSchema: schema38,
					data: data18
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data["from-step"] !== void 0) {
			let data19 = data["from-step"];
			if (typeof data19 === "string") {
				if (!pattern5.test(data19)) {
					const err35 = {
						instancePath: instancePath + "/from-step",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data19
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/from-step",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data19
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.options !== void 0) {
			if (!validate21(data.options, {
				instancePath: instancePath + "/options",
				parentData: data,
				parentDataProperty: "options",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
		if (data.fields !== void 0) {
			let data21 = data.fields;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (Object.keys(data21).length < 1) {
					const err37 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/properties/fields/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema39.properties.fields,
						data: data21
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				for (const key1 in data21) {
					const _errs55 = errors;
					if (typeof key1 === "string") {
						if (!pattern4.test(key1)) {
							const err38 = {
								instancePath: instancePath + "/fields",
								schemaPath: "#/$defs/name/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/fields",
							schemaPath: "#/$defs/name/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema32.type,
							parentSchema: schema32,
							data: key1,
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
					if (!(_errs55 === errors)) {
						const err40 = {
							instancePath: instancePath + "/fields",
							schemaPath: "#/properties/fields/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							schema: schema39.properties.fields.propertyNames,
							parentSchema: schema39.properties.fields,
							data: data21
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				for (const key2 in data21) if (!validate35(data21[key2], {
					instancePath: instancePath + "/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data21,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
					errors = vErrors.length;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/properties/fields/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema39.properties.fields.type,
					parentSchema: schema39.properties.fields,
					data: data21
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.check !== void 0) {
			let data23 = data.check;
			if ("task-expressions" !== data23) {
				const err42 = {
					instancePath: instancePath + "/check",
					schemaPath: "#/properties/check/const",
					keyword: "const",
					params: { allowedValue: "task-expressions" },
					schema: "task-expressions",
					parentSchema: schema39.properties.check,
					data: data23
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
	} else {
		const err43 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err43];
		else vErrors.push(err43);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema54 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"email": { "$ref": "#/$defs/text" },
		"name": { "$ref": "#/$defs/text" },
		"roles": { "$ref": "#/$defs/textList" },
		"token": { "$ref": "#/$defs/secretText" }
	}
};
const schema57 = { "anyOf": [{ "$ref": "#/$defs/text" }, { "$ref": "#/$defs/texts" }] };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate41.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/text/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				schema: "\\S",
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/text/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (!validate21(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			schema: schema57.anyOf,
			parentSchema: schema57,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate41.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate41.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema59 = { "anyOf": [{ "$ref": "#/$defs/text" }, { "$ref": "#/$defs/secretReference" }] };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate44.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/text/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				schema: "\\S",
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/text/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (!validate28(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			schema: schema59.anyOf,
			parentSchema: schema59,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate44.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate44.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate40.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "email" || key0 === "name" || key0 === "roles" || key0 === "token")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.email !== void 0) {
			let data0 = data.email;
			if (typeof data0 === "string") {
				if (!pattern5.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern5.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.roles !== void 0) {
			if (!validate41(data.roles, {
				instancePath: instancePath + "/roles",
				parentData: data,
				parentDataProperty: "roles",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.token !== void 0) {
			if (!validate44(data.token, {
				instancePath: instancePath + "/token",
				parentData: data,
				parentDataProperty: "token",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema54.type,
			parentSchema: schema54,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
validate40.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema62 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "#/$defs/text" },
		"sla-minutes": { "anyOf": [{ "$ref": "#/$defs/text" }, {
			"type": "integer",
			"minimum": 1
		}] },
		"when": { "$ref": "#/$defs/when" },
		"unless": { "$ref": "#/$defs/unless" },
		"for-each": { "$ref": "#/$defs/forEach" }
	}
};
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate48.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "sla-minutes" || key0 === "when" || key0 === "unless" || key0 === "for-each")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema62,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern5.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data["sla-minutes"] !== void 0) {
			let data1 = data["sla-minutes"];
			const _errs6 = errors;
			let valid2 = false;
			const _errs7 = errors;
			if (typeof data1 === "string") {
				if (!pattern5.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/sla-minutes",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/sla-minutes",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid2 = valid2 || _valid0;
			const _errs10 = errors;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/sla-minutes",
					schemaPath: "#/properties/sla-minutes/anyOf/1/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema62.properties["sla-minutes"].anyOf[1].type,
					parentSchema: schema62.properties["sla-minutes"].anyOf[1],
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/sla-minutes",
						schemaPath: "#/properties/sla-minutes/anyOf/1/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema62.properties["sla-minutes"].anyOf[1],
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			var _valid0 = _errs10 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err7 = {
					instancePath: instancePath + "/sla-minutes",
					schemaPath: "#/properties/sla-minutes/anyOf",
					keyword: "anyOf",
					params: {},
					schema: schema62.properties["sla-minutes"].anyOf,
					parentSchema: schema62.properties["sla-minutes"],
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
		if (data.when !== void 0) {
			let data2 = data.when;
			if (typeof data2 === "string") {
				if (!pattern5.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/$defs/when/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/$defs/when/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.unless !== void 0) {
			let data3 = data.unless;
			if (typeof data3 === "string") {
				if (!pattern5.test(data3)) {
					const err10 = {
						instancePath: instancePath + "/unless",
						schemaPath: "#/$defs/unless/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/unless",
					schemaPath: "#/$defs/unless/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data["for-each"] !== void 0) {
			let data4 = data["for-each"];
			if (typeof data4 === "string") {
				if (!pattern5.test(data4)) {
					const err12 = {
						instancePath: instancePath + "/for-each",
						schemaPath: "#/$defs/forEach/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/for-each",
					schemaPath: "#/$defs/forEach/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data4
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema62.type,
			parentSchema: schema62,
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
validate48.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema69 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "#/$defs/text" },
		"parent": { "$ref": "#/$defs/text" },
		"disabled": { "type": "boolean" },
		"aliases": { "$ref": "#/$defs/textList" },
		"protected": { "type": "boolean" },
		"when": { "$ref": "#/$defs/when" },
		"unless": { "$ref": "#/$defs/unless" },
		"for-each": { "$ref": "#/$defs/forEach" }
	}
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate50.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "parent" || key0 === "disabled" || key0 === "aliases" || key0 === "protected" || key0 === "when" || key0 === "unless" || key0 === "for-each")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema69,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern5.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.parent !== void 0) {
			let data1 = data.parent;
			if (typeof data1 === "string") {
				if (!pattern5.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/parent",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/parent",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.disabled !== void 0) {
			let data2 = data.disabled;
			if (typeof data2 !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/disabled",
					schemaPath: "#/properties/disabled/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema69.properties.disabled.type,
					parentSchema: schema69.properties.disabled,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.aliases !== void 0) {
			if (!validate41(data.aliases, {
				instancePath: instancePath + "/aliases",
				parentData: data,
				parentDataProperty: "aliases",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.protected !== void 0) {
			let data4 = data.protected;
			if (typeof data4 !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/protected",
					schemaPath: "#/properties/protected/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema69.properties.protected.type,
					parentSchema: schema69.properties.protected,
					data: data4
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.when !== void 0) {
			let data5 = data.when;
			if (typeof data5 === "string") {
				if (!pattern5.test(data5)) {
					const err7 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/$defs/when/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data5
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/$defs/when/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data5
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.unless !== void 0) {
			let data6 = data.unless;
			if (typeof data6 === "string") {
				if (!pattern5.test(data6)) {
					const err9 = {
						instancePath: instancePath + "/unless",
						schemaPath: "#/$defs/unless/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data6
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/unless",
					schemaPath: "#/$defs/unless/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data6
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data["for-each"] !== void 0) {
			let data7 = data["for-each"];
			if (typeof data7 === "string") {
				if (!pattern5.test(data7)) {
					const err11 = {
						instancePath: instancePath + "/for-each",
						schemaPath: "#/$defs/forEach/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data7
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/for-each",
					schemaPath: "#/$defs/forEach/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data7
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema69.type,
			parentSchema: schema69,
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
validate50.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema76 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "#/$defs/text" },
		"url": { "$ref": "#/$defs/secretText" },
		"events": { "$ref": "#/$defs/textList" },
		"headers": {
			"type": "object",
			"minProperties": 1,
			"additionalProperties": { "$ref": "#/$defs/secretText" }
		},
		"basic": {
			"type": "object",
			"additionalProperties": false,
			"required": ["username", "password"],
			"properties": {
				"username": { "$ref": "#/$defs/secretText" },
				"password": { "$ref": "#/$defs/secretText" },
				"realm": { "$ref": "#/$defs/text" }
			}
		},
		"enabled": { "type": "boolean" },
		"aliases": { "$ref": "#/$defs/textList" },
		"owner": { "enum": ["us", "vendor"] },
		"protected": { "type": "boolean" },
		"when": { "$ref": "#/$defs/when" },
		"unless": { "$ref": "#/$defs/unless" },
		"for-each": { "$ref": "#/$defs/forEach" }
	}
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema76.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema76,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern5.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate44(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
				errors = vErrors.length;
			}
		}
		if (data.events !== void 0) {
			if (!validate41(data.events, {
				instancePath: instancePath + "/events",
				parentData: data,
				parentDataProperty: "events",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.headers !== void 0) {
			let data3 = data.headers;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length < 1) {
					const err3 = {
						instancePath: instancePath + "/headers",
						schemaPath: "#/properties/headers/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema76.properties.headers,
						data: data3
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key1 in data3) if (!validate44(data3[key1], {
					instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data3,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema76.properties.headers.type,
					parentSchema: schema76.properties.headers,
					data: data3
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.basic !== void 0) {
			let data5 = data.basic;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.username === void 0) {
					const err5 = {
						instancePath: instancePath + "/basic",
						schemaPath: "#/properties/basic/required",
						keyword: "required",
						params: { missingProperty: "username" },
						schema: schema76.properties.basic.required,
						parentSchema: schema76.properties.basic,
						data: data5
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data5.password === void 0) {
					const err6 = {
						instancePath: instancePath + "/basic",
						schemaPath: "#/properties/basic/required",
						keyword: "required",
						params: { missingProperty: "password" },
						schema: schema76.properties.basic.required,
						parentSchema: schema76.properties.basic,
						data: data5
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key2 in data5) if (!(key2 === "username" || key2 === "password" || key2 === "realm")) {
					const err7 = {
						instancePath: instancePath + "/basic",
						schemaPath: "#/properties/basic/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema76.properties.basic,
						data: data5
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data5.username !== void 0) {
					if (!validate44(data5.username, {
						instancePath: instancePath + "/basic/username",
						parentData: data5,
						parentDataProperty: "username",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
						errors = vErrors.length;
					}
				}
				if (data5.password !== void 0) {
					if (!validate44(data5.password, {
						instancePath: instancePath + "/basic/password",
						parentData: data5,
						parentDataProperty: "password",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
						errors = vErrors.length;
					}
				}
				if (data5.realm !== void 0) {
					let data8 = data5.realm;
					if (typeof data8 === "string") {
						if (!pattern5.test(data8)) {
							const err8 = {
								instancePath: instancePath + "/basic/realm",
								schemaPath: "#/$defs/text/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								schema: "\\S",
								parentSchema: schema33,
								data: data8
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/basic/realm",
							schemaPath: "#/$defs/text/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema33.type,
							parentSchema: schema33,
							data: data8
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/basic",
					schemaPath: "#/properties/basic/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema76.properties.basic.type,
					parentSchema: schema76.properties.basic,
					data: data5
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.enabled !== void 0) {
			let data9 = data.enabled;
			if (typeof data9 !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema76.properties.enabled.type,
					parentSchema: schema76.properties.enabled,
					data: data9
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.aliases !== void 0) {
			if (!validate41(data.aliases, {
				instancePath: instancePath + "/aliases",
				parentData: data,
				parentDataProperty: "aliases",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0) {
			let data11 = data.owner;
			if (!(data11 === "us" || data11 === "vendor")) {
				const err12 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/enum",
					keyword: "enum",
					params: { allowedValues: schema76.properties.owner.enum },
					schema: schema76.properties.owner.enum,
					parentSchema: schema76.properties.owner,
					data: data11
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.protected !== void 0) {
			let data12 = data.protected;
			if (typeof data12 !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/protected",
					schemaPath: "#/properties/protected/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema76.properties.protected.type,
					parentSchema: schema76.properties.protected,
					data: data12
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.when !== void 0) {
			let data13 = data.when;
			if (typeof data13 === "string") {
				if (!pattern5.test(data13)) {
					const err14 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/$defs/when/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data13
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/$defs/when/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data13
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.unless !== void 0) {
			let data14 = data.unless;
			if (typeof data14 === "string") {
				if (!pattern5.test(data14)) {
					const err16 = {
						instancePath: instancePath + "/unless",
						schemaPath: "#/$defs/unless/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data14
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/unless",
					schemaPath: "#/$defs/unless/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data14
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data["for-each"] !== void 0) {
			let data15 = data["for-each"];
			if (typeof data15 === "string") {
				if (!pattern5.test(data15)) {
					const err18 = {
						instancePath: instancePath + "/for-each",
						schemaPath: "#/$defs/forEach/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data15
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/for-each",
					schemaPath: "#/$defs/forEach/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data15
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema76.type,
			parentSchema: schema76,
			data
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema83 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["title", "do"],
	"properties": {
		"title": { "$ref": "#/$defs/text" },
		"where": { "$ref": "#/$defs/text" },
		"where-before": { "$ref": "#/$defs/text" },
		"do": { "$ref": "#/$defs/text" },
		"who": { "$ref": "#/$defs/text" },
		"why": { "$ref": "#/$defs/text" },
		"done-when": { "$ref": "#/$defs/text" },
		"before": { "$ref": "#/$defs/texts" },
		"after": { "$ref": "#/$defs/texts" },
		"link": { "$ref": "#/$defs/text" },
		"expires-after": {
			"type": "integer",
			"minimum": 1
		},
		"when": { "$ref": "#/$defs/when" },
		"unless": { "$ref": "#/$defs/unless" },
		"for-each": { "$ref": "#/$defs/forEach" }
	}
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				schema: schema83.required,
				parentSchema: schema83,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.do === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "do" },
				schema: schema83.required,
				parentSchema: schema83,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema83.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema83,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (!pattern5.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.where !== void 0) {
			let data1 = data.where;
			if (typeof data1 === "string") {
				if (!pattern5.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/where",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["where-before"] !== void 0) {
			let data2 = data["where-before"];
			if (typeof data2 === "string") {
				if (!pattern5.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/where-before",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/where-before",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.do !== void 0) {
			let data3 = data.do;
			if (typeof data3 === "string") {
				if (!pattern5.test(data3)) {
					const err9 = {
						instancePath: instancePath + "/do",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data3
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/do",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.who !== void 0) {
			let data4 = data.who;
			if (typeof data4 === "string") {
				if (!pattern5.test(data4)) {
					const err11 = {
						instancePath: instancePath + "/who",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data4
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/who",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.why !== void 0) {
			let data5 = data.why;
			if (typeof data5 === "string") {
				if (!pattern5.test(data5)) {
					const err13 = {
						instancePath: instancePath + "/why",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/why",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data["done-when"] !== void 0) {
			let data6 = data["done-when"];
			if (typeof data6 === "string") {
				if (!pattern5.test(data6)) {
					const err15 = {
						instancePath: instancePath + "/done-when",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data6
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/done-when",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.before !== void 0) {
			if (!validate21(data.before, {
				instancePath: instancePath + "/before",
				parentData: data,
				parentDataProperty: "before",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
		if (data.after !== void 0) {
			if (!validate21(data.after, {
				instancePath: instancePath + "/after",
				parentData: data,
				parentDataProperty: "after",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
		if (data.link !== void 0) {
			let data9 = data.link;
			if (typeof data9 === "string") {
				if (!pattern5.test(data9)) {
					const err17 = {
						instancePath: instancePath + "/link",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data9
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/link",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data9
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data["expires-after"] !== void 0) {
			let data10 = data["expires-after"];
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err19 = {
					instancePath: instancePath + "/expires-after",
					schemaPath: "#/properties/expires-after/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema83.properties["expires-after"].type,
					parentSchema: schema83.properties["expires-after"],
					data: data10
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 < 1 || isNaN(data10)) {
					const err20 = {
						instancePath: instancePath + "/expires-after",
						schemaPath: "#/properties/expires-after/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema83.properties["expires-after"],
						data: data10
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.when !== void 0) {
			let data11 = data.when;
			if (typeof data11 === "string") {
				if (!pattern5.test(data11)) {
					const err21 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/$defs/when/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data11
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/$defs/when/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data11
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.unless !== void 0) {
			let data12 = data.unless;
			if (typeof data12 === "string") {
				if (!pattern5.test(data12)) {
					const err23 = {
						instancePath: instancePath + "/unless",
						schemaPath: "#/$defs/unless/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data12
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/unless",
					schemaPath: "#/$defs/unless/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data12
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data["for-each"] !== void 0) {
			let data13 = data["for-each"];
			if (typeof data13 === "string") {
				if (!pattern5.test(data13)) {
					const err25 = {
						instancePath: instancePath + "/for-each",
						schemaPath: "#/$defs/forEach/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data13
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/for-each",
					schemaPath: "#/$defs/forEach/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data13
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema83.type,
			parentSchema: schema83,
			data
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema96 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["title"],
	"properties": {
		"title": { "$ref": "#/$defs/text" },
		"text": { "$ref": "#/$defs/text" },
		"fields": {
			"type": "object",
			"minProperties": 1,
			"additionalProperties": { "$ref": "#/$defs/secretText" }
		},
		"columns": { "$ref": "#/$defs/texts" },
		"rows": {
			"type": "array",
			"items": { "$ref": "#/$defs/row" }
		},
		"computed": { "const": "inbox-workstreams" },
		"when": { "$ref": "#/$defs/when" },
		"unless": { "$ref": "#/$defs/unless" },
		"for-each": { "$ref": "#/$defs/forEach" }
	},
	"oneOf": [
		{ "required": ["text"] },
		{ "required": ["fields"] },
		{ "required": ["columns", "rows"] },
		{ "required": ["computed"] }
	]
};
const schema99 = { "anyOf": [{ "$ref": "#/$defs/texts" }, {
	"type": "object",
	"additionalProperties": false,
	"required": ["cells"],
	"properties": {
		"cells": { "$ref": "#/$defs/texts" },
		"when": { "$ref": "#/$defs/when" },
		"unless": { "$ref": "#/$defs/unless" },
		"for-each": { "$ref": "#/$defs/forEach" }
	}
}] };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate21(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cells === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "cells" },
				schema: schema99.anyOf[1].required,
				parentSchema: schema99.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "cells" || key0 === "when" || key0 === "unless" || key0 === "for-each")) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema99.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.cells !== void 0) {
			if (!validate21(data.cells, {
				instancePath: instancePath + "/cells",
				parentData: data,
				parentDataProperty: "cells",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0) {
			let data1 = data.when;
			if (typeof data1 === "string") {
				if (!pattern5.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/$defs/when/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/$defs/when/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.unless !== void 0) {
			let data2 = data.unless;
			if (typeof data2 === "string") {
				if (!pattern5.test(data2)) {
					const err4 = {
						instancePath: instancePath + "/unless",
						schemaPath: "#/$defs/unless/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/unless",
					schemaPath: "#/$defs/unless/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data["for-each"] !== void 0) {
			let data3 = data["for-each"];
			if (typeof data3 === "string") {
				if (!pattern5.test(data3)) {
					const err6 = {
						instancePath: instancePath + "/for-each",
						schemaPath: "#/$defs/forEach/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data3
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/for-each",
					schemaPath: "#/$defs/forEach/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data3
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema99.anyOf[1].type,
			parentSchema: schema99.anyOf[1],
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			schema: schema99.anyOf,
			parentSchema: schema99,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate68.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items0;
	return errors === 0;
}
validate68.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.text === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "text" },
				schema: schema96.oneOf[0].required,
				parentSchema: schema96.oneOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fields === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "fields" },
				schema: schema96.oneOf[1].required,
				parentSchema: schema96.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.columns === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "columns" },
					schema: schema96.oneOf[2].required,
					parentSchema: schema96.oneOf[2],
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.rows === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "rows" },
					schema: schema96.oneOf[2].required,
					parentSchema: schema96.oneOf[2],
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs5 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.computed === void 0) {
					const err4 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "computed" },
						schema: schema96.oneOf[3].required,
						parentSchema: schema96.oneOf[3],
						data
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			var _valid0 = _errs5 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else if (_valid0) {
				valid0 = true;
				passing0 = 3;
			}
		}
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			schema: schema96.oneOf,
			parentSchema: schema96,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				schema: schema96.required,
				parentSchema: schema96,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema96.properties, key0)) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema96,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (!pattern5.test(data0)) {
					const err8 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data0
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data0
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.text !== void 0) {
			let data1 = data.text;
			if (typeof data1 === "string") {
				if (!pattern5.test(data1)) {
					const err10 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data1
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data1
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.fields !== void 0) {
			let data2 = data.fields;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length < 1) {
					const err12 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/properties/fields/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema96.properties.fields,
						data: data2
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key1 in data2) if (!validate44(data2[key1], {
					instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data2,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/properties/fields/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema96.properties.fields.type,
					parentSchema: schema96.properties.fields,
					data: data2
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.columns !== void 0) {
			if (!validate21(data.columns, {
				instancePath: instancePath + "/columns",
				parentData: data,
				parentDataProperty: "columns",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			let data5 = data.rows;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate68(data5[i0], {
					instancePath: instancePath + "/rows/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema96.properties.rows.type,
					parentSchema: schema96.properties.rows,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.computed !== void 0) {
			let data7 = data.computed;
			if ("inbox-workstreams" !== data7) {
				const err15 = {
					instancePath: instancePath + "/computed",
					schemaPath: "#/properties/computed/const",
					keyword: "const",
					params: { allowedValue: "inbox-workstreams" },
					schema: "inbox-workstreams",
					parentSchema: schema96.properties.computed,
					data: data7
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.when !== void 0) {
			let data8 = data.when;
			if (typeof data8 === "string") {
				if (!pattern5.test(data8)) {
					const err16 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/$defs/when/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data8
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/$defs/when/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data8
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.unless !== void 0) {
			let data9 = data.unless;
			if (typeof data9 === "string") {
				if (!pattern5.test(data9)) {
					const err18 = {
						instancePath: instancePath + "/unless",
						schemaPath: "#/$defs/unless/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data9
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/unless",
					schemaPath: "#/$defs/unless/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data9
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data["for-each"] !== void 0) {
			let data10 = data["for-each"];
			if (typeof data10 === "string") {
				if (!pattern5.test(data10)) {
					const err20 = {
						instancePath: instancePath + "/for-each",
						schemaPath: "#/$defs/forEach/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data10
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/for-each",
					schemaPath: "#/$defs/forEach/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data10
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema96.type,
			parentSchema: schema96,
			data
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.summary === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema31.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
						schema: "^[a-z0-9][a-z0-9-]*$",
						parentSchema: schema32,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema32.type,
					parentSchema: schema32,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern5.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data2 = data.summary;
			if (typeof data2 === "string") {
				if (!pattern5.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.guide !== void 0) {
			let data3 = data.guide;
			if (typeof data3 === "string") {
				if (!pattern5.test(data3)) {
					const err10 = {
						instancePath: instancePath + "/guide",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/guide",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.type,
					parentSchema: schema33,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.requires !== void 0) {
			if (!validate21(data.requires, {
				instancePath: instancePath + "/requires",
				parentData: data,
				parentDataProperty: "requires",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
		if (data.signature !== void 0) {
			let data5 = data.signature;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key1 in data5) if (!(key1 === "words" || key1 === "by-events")) {
					const err12 = {
						instancePath: instancePath + "/signature",
						schemaPath: "#/properties/signature/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema31.properties.signature,
						data: data5
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data5.words !== void 0) {
					if (!validate21(data5.words, {
						instancePath: instancePath + "/signature/words",
						parentData: data5,
						parentDataProperty: "words",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
						errors = vErrors.length;
					}
				}
				if (data5["by-events"] !== void 0) {
					if (!validate21(data5["by-events"], {
						instancePath: instancePath + "/signature/by-events",
						parentData: data5,
						parentDataProperty: "by-events",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/signature",
					schemaPath: "#/properties/signature/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema31.properties.signature.type,
					parentSchema: schema31.properties.signature,
					data: data5
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data["requests-per-minute"] !== void 0) {
			let data8 = data["requests-per-minute"];
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err14 = {
					instancePath: instancePath + "/requests-per-minute",
					schemaPath: "#/properties/requests-per-minute/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema31.properties["requests-per-minute"].type,
					parentSchema: schema31.properties["requests-per-minute"],
					data: data8
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 1 || isNaN(data8)) {
					const err15 = {
						instancePath: instancePath + "/requests-per-minute",
						schemaPath: "#/properties/requests-per-minute/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema31.properties["requests-per-minute"],
						data: data8
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.inputs !== void 0) {
			let data9 = data.inputs;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key2 in data9) {
					const _errs24 = errors;
					const _errs27 = errors;
					const _errs28 = errors;
					if (!(key2 === "each" || key2 === "inboxes" || key2 === "integration" || key2 === "organization" || key2 === "topics" || key2 === "user" || key2 === "webhooks")) {
						const err16 = {};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (_errs28 === errors) {
						const err17 = {
							instancePath: instancePath + "/inputs",
							schemaPath: "#/$defs/inputName/not",
							keyword: "not",
							params: {},
							schema: schema38.not,
							parentSchema: schema38,
							data: key2,
							propertyName: key2
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					} else {
						errors = _errs27;
						if (vErrors !== null) {
							if (_errs27) vErrors.length = _errs27;
							else vErrors = null;
						}
					}
					if (typeof key2 === "string") {
						if (!pattern9.test(key2)) {
							const err18 = {
								instancePath: instancePath + "/inputs",
								schemaPath: "#/$defs/inputName/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9-]*$" },
								schema: "^[a-z][a-z0-9-]*$",
								parentSchema: schema38,
								data: key2,
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/inputs",
							schemaPath: "#/$defs/inputName/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema38.type,
							parentSchema: schema38,
							data: key2,
							propertyName: key2
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (!(_errs24 === errors)) {
						const err20 = {
							instancePath: instancePath + "/inputs",
							schemaPath: "#/properties/inputs/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 },
							schema: schema31.properties.inputs.propertyNames,
							parentSchema: schema31.properties.inputs,
							data: data9
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				for (const key3 in data9) if (!validate25(data9[key3], {
					instancePath: instancePath + "/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data9,
					parentDataProperty: key3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/inputs",
					schemaPath: "#/properties/inputs/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema31.properties.inputs.type,
					parentSchema: schema31.properties.inputs,
					data: data9
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.user !== void 0) {
			if (!validate40(data.user, {
				instancePath: instancePath + "/user",
				parentData: data,
				parentDataProperty: "user",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
				errors = vErrors.length;
			}
		}
		if (data.inboxes !== void 0) {
			let data12 = data.inboxes;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				for (const key4 in data12) {
					const _errs34 = errors;
					if (typeof key4 === "string") {
						if (!pattern24.test(key4)) {
							const err22 = {
								instancePath: instancePath + "/inboxes",
								schemaPath: "#/$defs/entryKey/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$" },
								schema: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$",
								parentSchema: schema61,
								data: key4,
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/inboxes",
							schemaPath: "#/$defs/entryKey/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema61.type,
							parentSchema: schema61,
							data: key4,
							propertyName: key4
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					if (!(_errs34 === errors)) {
						const err24 = {
							instancePath: instancePath + "/inboxes",
							schemaPath: "#/properties/inboxes/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							schema: schema31.properties.inboxes.propertyNames,
							parentSchema: schema31.properties.inboxes,
							data: data12
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				for (const key5 in data12) if (!validate48(data12[key5], {
					instancePath: instancePath + "/inboxes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data12,
					parentDataProperty: key5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
					errors = vErrors.length;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/inboxes",
					schemaPath: "#/properties/inboxes/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema31.properties.inboxes.type,
					parentSchema: schema31.properties.inboxes,
					data: data12
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.topics !== void 0) {
			let data14 = data.topics;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key6 in data14) {
					const _errs41 = errors;
					if (typeof key6 === "string") {
						if (!pattern24.test(key6)) {
							const err26 = {
								instancePath: instancePath + "/topics",
								schemaPath: "#/$defs/entryKey/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$" },
								schema: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$",
								parentSchema: schema61,
								data: key6,
								propertyName: key6
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/topics",
							schemaPath: "#/$defs/entryKey/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema61.type,
							parentSchema: schema61,
							data: key6,
							propertyName: key6
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (!(_errs41 === errors)) {
						const err28 = {
							instancePath: instancePath + "/topics",
							schemaPath: "#/properties/topics/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key6 },
							schema: schema31.properties.topics.propertyNames,
							parentSchema: schema31.properties.topics,
							data: data14
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				for (const key7 in data14) if (!validate50(data14[key7], {
					instancePath: instancePath + "/topics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data14,
					parentDataProperty: key7,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
					errors = vErrors.length;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/topics",
					schemaPath: "#/properties/topics/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema31.properties.topics.type,
					parentSchema: schema31.properties.topics,
					data: data14
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.webhooks !== void 0) {
			let data16 = data.webhooks;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				for (const key8 in data16) {
					const _errs48 = errors;
					if (typeof key8 === "string") {
						if (!pattern24.test(key8)) {
							const err30 = {
								instancePath: instancePath + "/webhooks",
								schemaPath: "#/$defs/entryKey/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$" },
								schema: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$",
								parentSchema: schema61,
								data: key8,
								propertyName: key8
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/webhooks",
							schemaPath: "#/$defs/entryKey/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema61.type,
							parentSchema: schema61,
							data: key8,
							propertyName: key8
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (!(_errs48 === errors)) {
						const err32 = {
							instancePath: instancePath + "/webhooks",
							schemaPath: "#/properties/webhooks/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key8 },
							schema: schema31.properties.webhooks.propertyNames,
							parentSchema: schema31.properties.webhooks,
							data: data16
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				for (const key9 in data16) if (!validate53(data16[key9], {
					instancePath: instancePath + "/webhooks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data16,
					parentDataProperty: key9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
					errors = vErrors.length;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/webhooks",
					schemaPath: "#/properties/webhooks/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema31.properties.webhooks.type,
					parentSchema: schema31.properties.webhooks,
					data: data16
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.steps !== void 0) {
			let data18 = data.steps;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				for (const key10 in data18) {
					const _errs55 = errors;
					if (typeof key10 === "string") {
						if (!pattern24.test(key10)) {
							const err34 = {
								instancePath: instancePath + "/steps",
								schemaPath: "#/$defs/entryKey/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$" },
								schema: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$",
								parentSchema: schema61,
								data: key10,
								propertyName: key10
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/steps",
							schemaPath: "#/$defs/entryKey/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema61.type,
							parentSchema: schema61,
							data: key10,
							propertyName: key10
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					if (!(_errs55 === errors)) {
						const err36 = {
							instancePath: instancePath + "/steps",
							schemaPath: "#/properties/steps/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key10 },
							schema: schema31.properties.steps.propertyNames,
							parentSchema: schema31.properties.steps,
							data: data18
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				for (const key11 in data18) if (!validate61(data18[key11], {
					instancePath: instancePath + "/steps/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data18,
					parentDataProperty: key11,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
					errors = vErrors.length;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/steps",
					schemaPath: "#/properties/steps/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema31.properties.steps.type,
					parentSchema: schema31.properties.steps,
					data: data18
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.handover !== void 0) {
			let data20 = data.handover;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				for (const key12 in data20) {
					const _errs62 = errors;
					if (typeof key12 === "string") {
						if (!pattern24.test(key12)) {
							const err38 = {
								instancePath: instancePath + "/handover",
								schemaPath: "#/$defs/entryKey/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$" },
								schema: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$",
								parentSchema: schema61,
								data: key12,
								propertyName: key12
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/handover",
							schemaPath: "#/$defs/entryKey/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema61.type,
							parentSchema: schema61,
							data: key12,
							propertyName: key12
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
					if (!(_errs62 === errors)) {
						const err40 = {
							instancePath: instancePath + "/handover",
							schemaPath: "#/properties/handover/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key12 },
							schema: schema31.properties.handover.propertyNames,
							parentSchema: schema31.properties.handover,
							data: data20
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				for (const key13 in data20) if (!validate65(data20[key13], {
					instancePath: instancePath + "/handover/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data20,
					parentDataProperty: key13,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
					errors = vErrors.length;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/handover",
					schemaPath: "#/properties/handover/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema31.properties.handover.type,
					parentSchema: schema31.properties.handover,
					data: data20
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.troubleshooting !== void 0) {
			let data22 = data.troubleshooting;
			if (Array.isArray(data22)) {
				const len0 = data22.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data23 = data22[i0];
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						if (data23.question === void 0) {
							const err42 = {
								instancePath: instancePath + "/troubleshooting/" + i0,
								schemaPath: "#/properties/troubleshooting/items/required",
								keyword: "required",
								params: { missingProperty: "question" },
								schema: schema31.properties.troubleshooting.items.required,
								parentSchema: schema31.properties.troubleshooting.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data23.answer === void 0) {
							const err43 = {
								instancePath: instancePath + "/troubleshooting/" + i0,
								schemaPath: "#/properties/troubleshooting/items/required",
								keyword: "required",
								params: { missingProperty: "answer" },
								schema: schema31.properties.troubleshooting.items.required,
								parentSchema: schema31.properties.troubleshooting.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						for (const key14 in data23) if (!(key14 === "question" || key14 === "answer")) {
							const err44 = {
								instancePath: instancePath + "/troubleshooting/" + i0,
								schemaPath: "#/properties/troubleshooting/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 },
								schema: false,
								parentSchema: schema31.properties.troubleshooting.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data23.question !== void 0) {
							let data24 = data23.question;
							if (typeof data24 === "string") {
								if (!pattern5.test(data24)) {
									const err45 = {
										instancePath: instancePath + "/troubleshooting/" + i0 + "/question",
										schemaPath: "#/$defs/text/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										schema: "\\S",
										parentSchema: schema33,
										data: data24
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
							} else {
								const err46 = {
									instancePath: instancePath + "/troubleshooting/" + i0 + "/question",
									schemaPath: "#/$defs/text/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema33.type,
									parentSchema: schema33,
									data: data24
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data23.answer !== void 0) {
							let data25 = data23.answer;
							if (typeof data25 === "string") {
								if (!pattern5.test(data25)) {
									const err47 = {
										instancePath: instancePath + "/troubleshooting/" + i0 + "/answer",
										schemaPath: "#/$defs/text/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										schema: "\\S",
										parentSchema: schema33,
										data: data25
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
							} else {
								const err48 = {
									instancePath: instancePath + "/troubleshooting/" + i0 + "/answer",
									schemaPath: "#/$defs/text/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema33.type,
									parentSchema: schema33,
									data: data25
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
					} else {
						const err49 = {
							instancePath: instancePath + "/troubleshooting/" + i0,
							schemaPath: "#/properties/troubleshooting/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema31.properties.troubleshooting.items.type,
							parentSchema: schema31.properties.troubleshooting.items,
							data: data23
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
			} else {
				const err50 = {
					instancePath: instancePath + "/troubleshooting",
					schemaPath: "#/properties/troubleshooting/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema31.properties.troubleshooting.type,
					parentSchema: schema31.properties.troubleshooting,
					data: data22
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
	} else {
		const err51 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err51];
		else vErrors.push(err51);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { validateVendor };
