// The users view: the pool's users, and the codes that they would find in their mail.

import { ask } from "./api.js";
import { code, el, empty, heading, loader, moment, table } from "./dom.js";

export function users(into) {
  const body = el("div", {});
  const load = loader(body, async () => {
    let pool;
    try {
      pool = await ask("/admin/user-pool");
    } catch (error) {
      if (error.status !== 404) throw error;
      return empty("This sandbox runs no user pool, so there are no users to show. Tokens of another pool can be sent in the headers of the GraphQL view.");
    }
    return [
      pool.users.length
        ? table(
            "Users",
            [
              ["Email", (user) => user.email],
              ["Username", (user) => code(user.username)],
              ["Status", (user) => badge(user.status, user.status === "CONFIRMED")],
              ["Enabled", (user) => (user.enabled ? "yes" : "no")],
              ["Groups", (user) => user.groups.join(", ") || "–"],
            ],
            pool.users,
          )
        : empty("Nobody has signed up yet."),
      el("h3", {}, "Codes"),
      pool.codes.length
        ? table(
            "Codes",
            [
              ["Email", (one) => one.email],
              ["For", (one) => words(one.purpose)],
              ["Code", (one) => el("strong", { class: "mono" }, one.code)],
              ["Until", (one) => moment(one.expires)],
            ],
            pool.codes,
          )
        : empty("No code waits to be used."),
    ];
  });
  into.append(el("section", { class: "content" }, heading("Users", load), body));
  load();
  const timer = setInterval(() => document.hidden || load(), 3000);
  return () => clearInterval(timer);
}

const badge = (text, good) => el("span", { class: good ? "badge good" : "badge" }, words(text));
const words = (text) => String(text).replaceAll("_", " ").toLowerCase();
