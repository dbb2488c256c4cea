// The requests view: who asked, what was decided and why, which calls the database got, and how long each took.

import { ask } from "./api.js";
import { code, duration, el, empty, heading, loader, moment } from "./dom.js";

export function requests(into) {
  const body = el("div", { class: "requests" });
  const open = new Set();
  const load = loader(body, async () => {
    const { requests } = await ask("/admin/requests");
    const shown = requests.filter((one) => !isIntrospection(one) || withIntrospection.checked);
    if (!shown.length) return empty("No requests yet. Ask something in the GraphQL view, or from your app.");
    return shown.map((one) => request(one, open));
  });
  const withIntrospection = el("input", { type: "checkbox", onchange: load });
  const follow = el("input", { type: "checkbox", checked: true });
  into.append(
    el(
      "section",
      { class: "content" },
      heading(
        "Requests",
        load,
        el("label", {}, withIntrospection, " introspection"),
        el("label", {}, follow, " follow"),
      ),
      el("p", { class: "muted" }, "The last 100, newest first, until the sandbox stops."),
      body,
    ),
  );
  load();
  const busy = () => document.hidden || !follow.checked || body.contains(document.activeElement) || String(getSelection());
  const timer = setInterval(() => busy() || load(), 2000);
  return () => clearInterval(timer);
}

const isIntrospection = (one) => one.operationName === "IntrospectionQuery";

/** Remembers which requests are open, so that loading anew does not close them. */
function request(one, open) {
  const decided = one.events.filter((event) => event.kind === "decision");
  const steps = one.events.filter((event) => event.kind === "step");
  const time = (events) => events.reduce((sum, event) => sum + event.micros, 0);
  const details = el(
    "details",
    {
      open: open.has(one.id),
      class: one.errors.length ? "request with-errors" : "request",
      ontoggle: ({ target }) => (target.open ? open.add(one.id) : open.delete(one.id)),
    },
    el(
      "summary",
      {},
      el("span", { class: "muted at" }, moment(one.at)),
      el("strong", { class: "name" }, title(one)),
      el("span", { class: "who" }, caller(one.caller)),
      el("span", { class: "sums" }, listens(one) ? (one.errors.length ? "refused" : "listens") : `${steps.length} ${steps.length === 1 ? "step" : "steps"}`),
      el("span", { class: "total" }, duration(one.micros)),
    ),
    el(
      "div",
      { class: "trace" },
      one.errors.map((error) => el("p", { class: "failed" }, error.errorType ? `${error.errorType}: ` : "", error.message)),
      one.events.length
        ? el("p", { class: "muted" }, `Deciding took ${duration(time(decided))}, the store ${duration(time(steps))} of ${duration(one.micros)}.`)
        : null,
      el("ol", {}, one.events.map((event) => part(event, one.micros))),
      one.eventsLeftOut ? el("p", { class: "muted" }, `${one.eventsLeftOut} more parts are not shown.`) : null,
      one.document ? el("details", {}, el("summary", {}, "Document"), el("pre", {}, one.document)) : null,
      el("p", { class: "muted" }, "Request ", code(one.id)),
    ),
  );
  return details;
}

/** Whether it is a subscription, as far as its text tells. */
const listens = (one) => /^\s*subscription\b/m.test(one.document ?? "");

function title(one) {
  if (!one.document) return "refused";
  const named = /\b(query|mutation|subscription)\s+(\w+)/.exec(one.document);
  if (one.operationName) return one.operationName;
  return named ? named[2] : (/\{\s*(\w+)/.exec(one.document)?.[1] ?? "query");
}

function caller(who) {
  if (!who) return "nobody";
  return [who.kind, who.name, who.groups?.length ? `in ${who.groups.join(", ")}` : null].filter(Boolean).join(" ");
}

function part(event, total) {
  const bar = el("span", { class: "bar-of-time", "aria-hidden": "true" }, el("i"));
  // The policy of the page forbids style attributes, not the object model.
  bar.firstChild.style.marginLeft = `${Math.min(98, (100 * event.startMicros) / total)}%`;
  bar.firstChild.style.width = `${Math.max(2, (100 * event.micros) / total)}%`;
  return el(
    "li",
    {},
    el("div", { class: "part" }, el("span", {}, ...(event.kind === "decision" ? [el("span", { class: "badge" }, "decide"), ` ${event.decisions.length} ${event.decisions.length === 1 ? "question" : "questions"}`] : [el("span", { class: "badge" }, event.step.call), " ", event.step.table, el("span", { class: "muted" }, ` → ${event.step.outcome}`)])), bar, el("span", { class: "micros" }, duration(event.micros))),
    event.kind === "decision" ? event.decisions.map(decision) : step(event.step),
  );
}

function decision(one) {
  return el(
    "div",
    { class: "decision" },
    el("span", { class: one.verdict === "allow" ? "badge good" : "badge bad" }, one.verdict),
    el("span", {}, el("strong", {}, one.field), ` (${one.operation}): ${one.why}`, one.fill.length ? `; fills in ${one.fill.map((fill) => `${fill.field} = ${JSON.stringify(fill.value)}`).join(", ")}` : ""),
    el("span", { class: "muted" }, one.rules.length ? `rules: ${one.rules.join(" · ")}` : "no rule"),
  );
}

/** The expressions of a step, with what their placeholders stand for. */
function step({ call: _call, table: _table, outcome: _outcome, writes, ...rest }) {
  const lines = Object.entries(rest).map(([name, value]) =>
    el("div", {}, el("dt", {}, words(name)), el("dd", {}, code(typeof value === "string" ? value : JSON.stringify(value)))),
  );
  return [
    lines.length ? el("dl", {}, lines) : null,
    (writes ?? []).map((write) => el("div", { class: "nested" }, el("span", { class: "badge" }, write.call), ` ${write.table}`, step(write))),
  ].flat(2);
}

const words = (name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
