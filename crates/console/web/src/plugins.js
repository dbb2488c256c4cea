// The plugins view: what runs, since when, and how it fares.

import { ask } from "./api.js";
import { code, duration, el, empty, heading, loader, moment, table } from "./dom.js";

export function plugins(into) {
  const body = el("div", {});
  const load = loader(body, async () => {
    const { plugins } = await ask("/admin/plugins");
    if (!plugins.length) return empty("There are no plugins.");
    return table(
      "Plugins",
      [
        ["Name", (one) => [el("strong", {}, one.name), el("div", { class: "muted wrap" }, code(one.path)), one.lastError ? el("div", { class: "bad wrap" }, one.lastError) : null]],
        ["World", (one) => one.world],
        ["Digest", (one) => (one.digest ? el("code", { title: one.digest }, one.digest.replace("sha256:", "").slice(0, 12)) : "not loaded")],
        ["Since", (one) => moment(one.since)],
        ["Calls", (one) => number(one.calls)],
        ["Failures", (one) => el("span", { class: one.failures ? "bad" : "" }, number(one.failures))],
        ["Latency", latency],
        ["Size", (one) => (one.sizeBytes == null ? "–" : `${Math.ceil(one.sizeBytes / 1024)} KiB`)],
      ],
      plugins,
    );
  });
  into.append(el("section", { class: "content" }, heading("Plugins", load), body));
  load();
  const timer = setInterval(() => document.hidden || load(), 3000);
  return () => clearInterval(timer);
}

const number = (value) => (value == null ? "–" : value.toLocaleString());

/** Averages, as far as the gateway counts them. */
function latency({ calls, totalMicros }) {
  return totalMicros == null || !calls ? "–" : duration(Math.round(totalMicros / calls));
}
