// The users view: the pool's users and groups, and the codes that they would find in their mail, on their phones and in
// their authenticator apps. What an app's developer does in AWS's console is done here.

import { ask } from "./api.js";
import { code, el, empty, failed, heading, loader, moment, table } from "./dom.js";

const PATH = "/admin/user-pool";

export function users(into) {
  const body = el("div", {});
  const said = el("div", { role: "status" });
  const load = loader(body, async () => {
    let pool;
    try {
      pool = await ask(PATH);
    } catch (error) {
      if (error.status !== 404) throw error;
      form.hidden = true;
      return empty("This sandbox runs no user pool, so there are no users to show. Tokens of another pool can be sent in the headers of the GraphQL view.");
    }
    return [
      pool.users.length
        ? table(
            "Users",
            [
              ["Sign-in name", (user) => user.email || user.phoneNumber || code(user.username)],
              ["Username", (user) => code(user.username)],
              ["Status", (user) => badge(user.status, user.status === "CONFIRMED")],
              ["Enabled", (user) => (user.enabled ? "yes" : "no")],
              ["Second factors", (user) => user.factors.map(words).join(", ") || "–"],
              ["Groups", (user) => groups(user, pool.groups)],
            ],
            pool.users,
          )
        : empty("There are no users yet."),
      el("h3", {}, "Codes"),
      pool.codes.length
        ? table(
            "Codes",
            [
              ["Sent to", (one) => one.destination],
              ["For", (one) => words(one.purpose)],
              ["Code", (one) => el("strong", { class: "mono" }, one.code)],
              ["Until", (one) => moment(one.expires)],
            ],
            pool.codes,
          )
        : empty("No code waits to be used."),
    ];
  });

  /** Does something as an administrator, says so, and shows what has become of it. */
  const act = async (action, request, done) => {
    try {
      await ask(PATH, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ action, request }),
      });
      said.replaceChildren(done);
      return true;
    } catch (error) {
      said.replaceChildren(failed(error));
      return false;
    } finally {
      load();
    }
  };

  const groups = (user, known) => {
    const Username = user.username;
    const remove = (group) =>
      el(
        "button",
        {
          type: "button",
          class: "quiet",
          title: `Take out of ${group}`,
          onclick: () => act("AdminRemoveUserFromGroup", { Username, GroupName: group }, `Taken out of ${group}.`),
        },
        `${group} ×`,
      );
    const add = el(
      "select",
      {
        "aria-label": `Put ${user.email || Username} into a group`,
        onchange: async ({ target }) => {
          const GroupName = target.value === NEW ? prompt("Name of the new group")?.trim() : target.value;
          if (!GroupName) return load();
          if (!known.includes(GroupName) && !(await act("CreateGroup", { GroupName }, `${GroupName} is new.`))) return;
          await act("AdminAddUserToGroup", { Username, GroupName }, `Put into ${GroupName}; the next tokens say so.`);
        },
      },
      el("option", { value: "" }, "add…"),
      known.filter((group) => !user.groups.includes(group)).map((group) => el("option", { value: group }, group)),
      el("option", { value: NEW }, "new group…"),
    );
    return [...user.groups.map(remove), add];
  };

  const field = (label, attributes) => el("label", {}, `${label} `, el("input", attributes));
  const form = el(
    "form",
    {
      class: "heading",
      onsubmit: async (event) => {
        event.preventDefault();
        const data = new FormData(form);
        const Username = data.get("name").trim();
        const verified = Username.startsWith("+") ? "phone_number_verified" : "email_verified";
        const isAddress = Username.startsWith("+") || Username.includes("@");
        const UserAttributes = isAddress ? [{ Name: verified, Value: "true" }] : [];
        const made = await act("AdminCreateUser", { Username, MessageAction: "SUPPRESS", UserAttributes }, `${Username} is made.`);
        if (!made) return;
        const chosen = { Username, Password: data.get("password"), Permanent: true };
        if (await act("AdminSetUserPassword", chosen, `${Username} can sign in.`)) return form.reset();
        // A user without a password would be in the way of the next attempt.
        const why = [...said.childNodes];
        await act("AdminDeleteUser", { Username }, "");
        said.replaceChildren(...why);
      },
    },
    field("Sign-in name", { name: "name", required: true, autocomplete: "off" }),
    field("Password", { name: "password", type: "password", required: true, autocomplete: "new-password" }),
    el("button", { type: "submit" }, "Add user"),
  );

  into.append(el("section", { class: "content" }, heading("Users", load), form, said, body));
  load();
  // Not while the developer chooses a group.
  const isBusy = () => document.hidden || body.contains(document.activeElement);
  const timer = setInterval(() => isBusy() || load(), 3000);
  return () => clearInterval(timer);
}

const NEW = "\u0000new";
const badge = (text, good) => el("span", { class: good ? "badge good" : "badge" }, words(text));
const words = (text) => String(text).replaceAll("_", " ").replaceAll("-", " ").toLowerCase();
