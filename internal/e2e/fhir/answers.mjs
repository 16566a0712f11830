// Reads a QuestionnaireResponse beside its Questionnaire, as a receiving system
// would: does every answer belong to an item that exists, with an answer that it
// offers, and is every answered item enabled? Which items are enabled besides?
// FHIRPath is evaluated by fhirpath.js; enableWhen is evaluated here.
// In: {questionnaire, checks: [{name, today, response}]}.
// Out: {name: {problems, enabled}}.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const { questionnaire, checks } = JSON.parse(readFileSync(0, "utf8"));

// today() is the day of the answers.
const RealDate = Date;
let clock = 0;
globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length > 0) super(...args);
    else super(clock);
  }
  static now() { return clock; }
};
const require = createRequire(import.meta.url);
const fhirpath = require("fhirpath");
const r4 = require("fhirpath/fhir-context/r4");

const expressionURL = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression";
const compiled = new Map();
function holds(expression, resource) {
  if (!compiled.has(expression)) compiled.set(expression, fhirpath.compile(expression, r4));
  const result = compiled.get(expression)(resource, { resource });
  if (result.length !== 1 || typeof result[0] !== "boolean") throw new Error(`${JSON.stringify(result)} is not true or false: ${expression}`);
  return result[0];
}

const same = (a, b) => a.system === b.system && a.code === b.code;
function isEnabled(item, response) {
  const expressions = (item.extension ?? []).filter((e) => e.url === expressionURL);
  if (expressions.length > 0) {
    if (item.enableWhen) throw new Error(`${item.linkId} has both kinds of condition`);
    return holds(expressions[0].valueExpression.expression, response);
  }
  if (!item.enableWhen) return true;
  const met = item.enableWhen.map((w) => {
    if (w.operator !== "=") throw new Error(`operator ${w.operator}`);
    const answers = (response.item ?? []).filter((i) => i.linkId === w.question).flatMap((i) => i.answer);
    return answers.some((a) => a.valueCoding && same(a.valueCoding, w.answerCoding));
  });
  return item.enableBehavior === "all" ? met.every(Boolean) : met.some(Boolean);
}

const items = new Map(questionnaire.item.map((i) => [i.linkId, i]));
const valueOf = { choice: "valueCoding", date: "valueDate", decimal: "valueDecimal" };
function problemsOf(response, enabled) {
  const found = [];
  if (response.questionnaire !== `${questionnaire.url}|${questionnaire.version}`) found.push(`answers ${response.questionnaire}`);
  let place = -1;
  for (const { linkId, text, answer } of response.item ?? []) {
    const item = items.get(linkId);
    if (!item) { found.push(`${linkId} is no item`); continue; }
    if (!enabled.includes(linkId)) found.push(`${linkId} is answered and hidden`);
    if (item.text !== text) found.push(`${linkId} has another text`);
    const order = questionnaire.item.indexOf(item);
    if (order <= place) found.push(`${linkId} is out of order`);
    place = order;
    if (answer.length > 1 && !item.repeats) found.push(`${linkId} has ${answer.length} answers`);
    for (const a of answer) {
      const value = a[valueOf[item.type]];
      if (value === undefined || Object.keys(a).length !== 1) found.push(`${linkId} is answered with ${JSON.stringify(a)}`);
      else if (item.answerOption && !item.answerOption.some((o) => same(o.valueCoding, value) && o.valueCoding.display === value.display)) found.push(`${linkId} does not offer ${JSON.stringify(value)}`);
    }
  }
  return found;
}

const out = {};
for (const { name, today, response } of checks) {
  clock = new RealDate(`${today}T12:00:00`).getTime();
  const enabled = questionnaire.item.filter((i) => isEnabled(i, response)).map((i) => i.linkId);
  out[name] = { problems: problemsOf(response, enabled), enabled };
}
console.log(JSON.stringify(out));
