// The page: views by the fragment of its address, the theme, and who the requests come from.

import "graphiql/graphiql.css";
import "./console.css";
import { graphql } from "./graphql.js";
import { identities } from "./identities.js";
import { plugins } from "./plugins.js";
import { requests } from "./requests.js";
import { tables } from "./tables.js";
import { applyTheme, nextTheme } from "./theme.js";
import { users } from "./users.js";

/** @type {Record<string, {title: string, show: (into: HTMLElement, rest: string[]) => (void | (() => void))}>} */
const views = {
  graphql: { title: "GraphQL", show: graphql },
  tables: { title: "Tables", show: tables },
  users: { title: "Users", show: users },
  plugins: { title: "Plugins", show: plugins },
  requests: { title: "Requests", show: requests },
};

const main = /** @type {HTMLElement} */ (document.getElementById("view"));
const nav = /** @type {HTMLElement} */ (document.getElementById("views"));
const order = Object.keys(views);

order.forEach((name, at) => {
  const link = document.createElement("a");
  link.href = `#/${name}`;
  link.textContent = views[name].title;
  link.title = `Alt+${at + 1}`;
  nav.append(link);
});

let leave;
function route() {
  const [name, ...rest] = location.hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  const chosen = views[name] ? name : "graphql";
  leave?.();
  main.replaceChildren();
  main.className = chosen;
  document.title = `${views[chosen].title} · Sluice sandbox`;
  for (const link of nav.children) {
    if (link.getAttribute("href") === `#/${chosen}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  leave = views[chosen].show(main, rest);
}

addEventListener("hashchange", route);
addEventListener("keydown", (event) => {
  const at = event.altKey && !event.ctrlKey && !event.metaKey ? /^Digit([1-9])$/.exec(event.code) : null;
  const name = at && order[Number(at[1]) - 1];
  if (name) {
    event.preventDefault();
    location.hash = `#/${name}`;
  }
});

const theme = /** @type {HTMLButtonElement} */ (document.getElementById("theme"));
theme.textContent = applyTheme();
theme.addEventListener("click", () => (theme.textContent = nextTheme()));

identities(/** @type {HTMLSelectElement} */ (document.getElementById("identity")));
route();
