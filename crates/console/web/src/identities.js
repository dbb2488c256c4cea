// Who the requests of the GraphQL view come from.

import { ask } from "./api.js";

const KEY = "sluice:identity";
/** @type {HTMLSelectElement | undefined} */
let select;
const listeners = new Set();

/** Calls back when another identity is chosen; returns what undoes it. */
export function onIdentity(callback) {
  listeners.add(callback);
  return () => listeners.delete(callback);
}

/** The chosen identity, such as `functions/post-confirmation`. */
export const identity = () => select?.value || localStorage.getItem(KEY) || "api-key";

/** The chosen identity as the list names it. */
export const nameOfIdentity = () => select?.selectedOptions[0]?.textContent ?? identity();

// A token lives an hour; a fresh one every few minutes is cheap.
const MINUTES = 5;
const held = new Map();

/** The headers that make a request one of the chosen identity. */
export async function headersOfIdentity() {
  const who = identity();
  if (who === "none") return {};
  const known = held.get(who);
  if (known && Date.now() < known.until) return known.headers;
  const path = who.split("/").map(encodeURIComponent).join("/");
  const { headers } = await ask(`/admin/identities/${path}/token`, { method: "POST" });
  held.set(who, { headers, until: Date.now() + MINUTES * 60_000 });
  return headers;
}

function option(value, text) {
  const made = document.createElement("option");
  made.value = value;
  made.textContent = text;
  return made;
}

function group(label, options) {
  const made = document.createElement("optgroup");
  made.label = label;
  made.append(...options);
  return made;
}

/** Fills the list of identities, now and whenever it is about to be opened. */
export async function identities(element) {
  select = element;
  element.addEventListener("change", () => {
    localStorage.setItem(KEY, element.value);
    listeners.forEach((callback) => callback());
  });
  element.addEventListener("focus", () => fill(element));
  await fill(element);
  listeners.forEach((callback) => callback());
}

async function fill(element) {
  const [known, pool] = await Promise.all([
    ask("/admin/identities").catch(() => ({ apiKey: false, functions: [] })),
    ask("/admin/user-pool").catch(() => ({ users: [] })),
  ]);
  const chosen = element.value || localStorage.getItem(KEY) || "";
  const choices = [];
  if (known.apiKey) choices.push(option("api-key", "API key"));
  const users = (pool.users ?? []).map((user) =>
    option(`users/${user.username}`, user.groups?.length ? `${user.email} (${user.groups.join(", ")})` : user.email || user.username),
  );
  if (users.length) choices.push(group("Users of the pool", users));
  const functions = known.functions.map((one) => option(`functions/${one.name}`, `${one.name} (${one.may.join(", ") || "nothing granted"})`));
  if (functions.length) choices.push(group("Functions", functions));
  choices.push(option("none", "nobody"));
  element.replaceChildren(...choices);
  if ([...element.options].some((one) => one.value === chosen)) element.value = chosen;
}
