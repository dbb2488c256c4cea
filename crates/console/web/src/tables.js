// The tables view: what is stored, whoever owns it.

import { ask } from "./api.js";
import { code, el, empty, failed, heading, loader, table } from "./dom.js";

export function tables(into, [chosen]) {
  const list = el("nav", { class: "side", "aria-label": "Tables" });
  const records = el("section", { class: "content" });
  into.append(el("div", { class: "columns" }, list, records));
  loader(list, async () => {
    const { tables } = await ask("/admin/tables");
    if (!tables.length) return empty("The schema has no model.");
    const known = tables.find((one) => one.name === chosen) ?? tables[0];
    show(records, known);
    return tables.map((one) =>
      el("a", { href: `#/tables/${encodeURIComponent(one.name)}`, "aria-current": one === known && "page" }, one.name),
    );
  })();
}

function show(into, spec) {
  // The tokens of the pages before this one; the first page has none.
  let before = [];
  let here = null;
  let next = null;
  const body = el("div", {});
  const older = el("button", { type: "button", onclick: () => go(before.pop() ?? null, false) }, "Previous");
  const newer = el("button", { type: "button", onclick: () => (before.push(here), go(next, true)) }, "Next");
  const count = el("span", { class: "muted" });

  async function go(token) {
    here = token;
    older.disabled = newer.disabled = true;
    try {
      const query = token ? `?nextToken=${encodeURIComponent(token)}` : "";
      const page = await ask(`/admin/tables/${encodeURIComponent(spec.name)}${query}`);
      next = page.nextToken;
      body.replaceChildren(rows(spec, page.items));
      count.textContent = `page ${before.length + 1} · ${page.items.length} records`;
    } catch (error) {
      next = null;
      body.replaceChildren(failed(error));
    }
    older.disabled = !before.length;
    newer.disabled = !next;
  }

  into.replaceChildren(
    heading(spec.name, () => go(here)),
    el("p", { class: "muted" }, "Key ", code(spec.key.join(" + ")), spec.indexes.length ? ` · indexes: ` : "", spec.indexes.map((index) => index.name).join(", ")),
    body,
    el("div", { class: "pager" }, older, newer, count),
  );
  go(null);
}

/** Key attributes first, then the others as they come, Amplify's own at the end. */
function columnsOf(spec, items) {
  const last = ["createdAt", "updatedAt", "__typename"];
  const names = new Set(spec.key);
  items.forEach((item) => Object.keys(item).forEach((name) => last.includes(name) || names.add(name)));
  last.forEach((name) => items.some((item) => name in item) && names.add(name));
  return [...names];
}

function rows(spec, items) {
  if (!items.length) return empty("No records. Create one in the GraphQL view.");
  return table(
    `Records of ${spec.name}`,
    columnsOf(spec, items).map((name) => [name, (item) => cell(item[name])]),
    items,
  );
}

function cell(value) {
  if (value === undefined) return el("span", { class: "muted" }, "–");
  if (value === null) return el("span", { class: "muted" }, "null");
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return el("span", { class: typeof value === "string" ? "value" : "value mono", title: text.length > 40 ? text : null }, text);
}
