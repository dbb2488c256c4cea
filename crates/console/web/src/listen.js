// Subscriptions, by `graphql-transport-ws` at the place of queries.

import { createClient } from "graphql-ws";

/**
 * What GraphiQL takes for a subscription: an observable that ends with what refused it. `told` is told of the connection,
 * of each event and of the end.
 */
export function listen(body, headers, told) {
  return {
    subscribe(observer) {
      let heard = 0;
      const client = createClient({
        url: `${location.origin.replace(/^http/, "ws")}/graphql`,
        connectionParams: headers,
        // Whoever is cut off should see it, and run it again.
        retryAttempts: 0,
        on: { connected: () => told.listening(heard) },
      });
      const end = () => {
        client.dispose();
        told.ended(heard);
      };
      const stop = client.subscribe(body, {
        next: (answer) => {
          told.listening(++heard);
          observer.next(answer);
        },
        error: (problem) => {
          const errors = errorsOf(problem);
          end();
          told.refused(errors);
          observer.next({ errors });
          observer.complete();
        },
        complete: () => {
          end();
          observer.complete();
        },
      });
      return { unsubscribe: stop };
    },
  };
}

/** An `error` frame brings a list; a socket that closes says why. */
function errorsOf(problem) {
  if (Array.isArray(problem)) return problem;
  if (problem instanceof CloseEvent && problem.reason) return [{ message: problem.reason }];
  return [{ message: "The connection to the sandbox was closed. Run the subscription again." }];
}
