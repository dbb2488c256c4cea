// The GraphQL view: GraphiQL, asking as the chosen identity, and why it was answered so.

import { GraphiQL } from "graphiql";
import { getOperationAST, parse } from "graphql";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { el } from "./dom.js";
import { headersOfIdentity, identity, nameOfIdentity, onIdentity } from "./identities.js";
import { listen } from "./listen.js";
import { whyPanel } from "./why.js";

const WELCOME = `# Who asks is chosen at the top right.
# Ctrl-Enter runs, Ctrl-Space completes; Esc and then Tab leaves the editor.
# Subscriptions run until they are stopped, and hear what a mutation selects: its owner field, too.

query Types {
  __schema {
    queryType { fields { name } }
  }
}
`;

const EXPLAIN = "x-sluice-explain";

/** Whether the operation that is run is a subscription. What cannot be parsed is for the sandbox to refuse. */
function isSubscription({ query, operationName }) {
  try {
    return getOperationAST(parse(query, { noLocation: true }), operationName)?.operation === "subscription";
  } catch {
    return false;
  }
}

export function graphql(into) {
  const editor = el("div", { class: "editor" });
  const listening = el("p", { class: "listening", role: "status", hidden: true });
  const why = whyPanel();
  into.append(editor, listening, why.element);
  leaveByTab(editor);
  let stop = () => {};

  const say = (text) => {
    listening.hidden = !text;
    listening.textContent = text;
  };
  const told = (who) => ({
    listening: (heard) => say(`Listening as ${who}: ${events(heard)} so far.`),
    ended: (heard) => say(`Listened as ${who} to ${events(heard)}.`),
    refused: (errors) => {
      say("");
      why.show(errors[0]?.extensions?.explain, true);
      errors.forEach(withoutExplanation);
    },
  });

  /** Every answer as AppSync gives it, refusals included. */
  async function fetcher(body, options) {
    let headers;
    try {
      headers = { ...(await headersOfIdentity()), ...options?.headers };
    } catch (error) {
      return { errors: [{ message: error.message }] };
    }
    const isIntrospection = body.operationName === "IntrospectionQuery";
    if (!isIntrospection) {
      say("");
      why.show(null);
    }
    if (isSubscription(body)) {
      const subscription = listen(body, { ...headers, [EXPLAIN]: "1" }, told(nameOfIdentity()));
      return { subscribe: (observer) => keep(subscription.subscribe(observer)) };
    }
    const asksWhy = !isIntrospection && !(EXPLAIN in headers);
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", ...(asksWhy && { [EXPLAIN]: "1" }), ...headers },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (asksWhy) {
      why.show(answer.extensions?.explain, Boolean(answer.errors?.length));
      withoutExplanation(answer);
    }
    return answer;
  }

  /** What leaves with the view. */
  const keep = (subscription) => {
    stop = () => subscription.unsubscribe();
    return subscription;
  };

  const root = createRoot(editor);
  // Another identity may not see the schema at all, so the editor starts anew with each.
  const render = () =>
    root.render(
      createElement(GraphiQL, {
        key: identity() === "none" ? "none" : "somebody",
        fetcher,
        defaultQuery: WELCOME,
        defaultEditorToolsVisibility: "variables",
        shouldPersistHeaders: false,
        isHeadersEditorEnabled: true,
        showPersistHeadersSettings: false,
        // The page has a switch of its own.
        forcedTheme: document.documentElement.dataset.theme,
      }),
    );
  render();
  const forget = onIdentity(render);
  addEventListener("sluice:theme", render);
  return () => {
    forget();
    removeEventListener("sluice:theme", render);
    stop();
    root.unmount();
  };
}

/** Tab indents in an editor. After Escape it moves on, as everywhere else: nobody is caught who has no mouse. */
function leaveByTab(editor) {
  let escaped = false;
  const key = (event) => {
    if (event.key === "Tab" && escaped) event.stopPropagation();
    if (event.key !== "Shift") escaped = event.key === "Escape";
  };
  editor.addEventListener("keydown", key, true);
}

const events = (count) => `${count} ${count === 1 ? "event" : "events"}`;

/** The panel shows the explanation; the answer is as any client gets it. */
function withoutExplanation(answer) {
  if (!answer.extensions) return;
  delete answer.extensions.explain;
  if (!Object.keys(answer.extensions).length) delete answer.extensions;
}
