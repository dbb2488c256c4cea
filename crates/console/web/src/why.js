// Why the last answer was what it was: a line below the editors that opens into all rules and what each said.

import { code, el } from "./dom.js";

const WORDS = {
  allowed: "allowed",
  allowedWhere: "some records",
  denied: "denied",
  withheld: "withheld",
  passed: "passed",
  otherOperation: "other operation",
};
const GOOD = ["allowed", "allowedWhere"];
const BAD = ["denied", "withheld"];

/** The line. `show` takes `extensions.explain` of an answer and whether it has errors. */
export function whyPanel() {
  const status = el("span", { role: "status" });
  const body = el("div", { class: "reasons", tabindex: "0", role: "region", "aria-label": "Why" });
  const details = el("details", { class: "why", hidden: true }, el("summary", {}, el("strong", {}, "Why"), " ", status), body);

  return {
    element: details,
    show(explanation, hasErrors) {
      // A document that is not valid asks nothing.
      details.hidden = !explanation || (explanation.caller !== null && !explanation.fields.length);
      if (details.hidden) return;
      status.replaceChildren(...summary(explanation));
      body.replaceChildren(...reasons(explanation));
      // Who was refused wants to know at once; who was not may look.
      details.open = hasErrors;
    },
  };
}

function summary({ caller, because, fields = [] }) {
  if (!caller) return [badge("denied"), ` nobody was let in: ${because}`];
  const refused = fields.filter(({ verdict }) => BAD.includes(verdict));
  const partly = fields.filter(({ verdict }) => verdict === "allowedWhere");
  if (refused.length) return [badge(refused[0].verdict), ` ${refused[0].path}: ${refused[0].because}`];
  if (partly.length) return [badge("allowedWhere"), ` ${partly[0].path}: where ${partly[0].where.join(", or ")}`];
  return [badge("allowed"), ` ${fields.map(({ path }) => path).join(", ")}`];
}

function reasons({ caller, because, modes, decidedBy, fields = [] }) {
  if (!caller) return [el("p", {}, because), el("p", { class: "muted" }, `The API takes the modes ${modes.join(", ")}.`)];
  const told = caller.claims ? `, whose token has the claims ${caller.claims.join(", ")}` : "";
  const by = decidedBy?.component ? [code(decidedBy.component), " ", code(decidedBy.digest.slice(0, 12))] : [String(decidedBy)];
  return [
    el("p", { class: "muted" }, `Asked by ${[caller.kind, caller.name].filter(Boolean).join(" ")} (mode ${caller.mode})${told}. Decided by `, ...by, "."),
    ...fields.map(field),
  ];
}

function field(one) {
  const rules = [one.allowResource && { ...one.allowResource, rule: "allow.resource" }, ...(one.rules ?? [])].filter(Boolean);
  return el(
    "div",
    { class: "reason" },
    el("p", {}, badge(one.verdict), " ", el("strong", {}, one.path), one.operation ? ` (${one.operation}), ${one.asks}: ` : `, ${one.asks}: `, says(one)),
    one.note && el("p", { class: "bad" }, one.note),
    rules.length > 0 && el("ul", {}, rules.map((rule) => el("li", {}, badge(rule.verdict), " ", code(rule.rule), " ", el("span", { class: "muted" }, says(rule))))),
  );
}

function says({ because, where, fills }) {
  const filled = fills && `fills in ${Object.entries(fills).map(([name, value]) => `${name} = ${JSON.stringify(value)}`).join(", ")}`;
  return [because, where && `where ${where.join(", or ")}`, filled].filter(Boolean).join("; ");
}

function badge(verdict) {
  const kind = GOOD.includes(verdict) ? " good" : BAD.includes(verdict) ? " bad" : "";
  return el("span", { class: `badge${kind}` }, WORDS[verdict] ?? verdict);
}
