// The GraphQL view: GraphiQL, asking as the chosen identity.

import { GraphiQL } from "graphiql";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { headersOfIdentity, identity, onIdentity } from "./identities.js";

const WELCOME = `# Who asks is chosen at the top right.
# Ctrl-Enter runs, Ctrl-Space completes.

query Types {
  __schema {
    queryType { fields { name } }
  }
}
`;

/** Every answer as AppSync gives it, refusals included. */
async function fetcher(body, options) {
  if (isSubscription(body)) {
    return { errors: [{ message: "The console cannot subscribe yet; use Amplify's client." }] };
  }
  let headers;
  try {
    headers = await headersOfIdentity();
  } catch (error) {
    return { errors: [{ message: error.message }] };
  }
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers, ...options?.headers },
    body: JSON.stringify(body),
  });
  return response.json();
}

/** Whether the operation that is run is a subscription, as far as its text tells. */
function isSubscription({ query, operationName }) {
  const named = operationName ? new RegExp(`subscription\\s+${operationName}\\b`) : /^\s*subscription\b/m;
  return named.test(query.replace(/#.*$/gm, ""));
}

export function graphql(into) {
  const root = createRoot(into);
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
    root.unmount();
  };
}
