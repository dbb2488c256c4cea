// Who listens in a case, and what each hears of the mutations that follow: the fields that a mutation selected, as AppSync
// tells them, without asking a resolver again.
import { createRequire } from 'node:module';
import { hears } from './subscription-filter.mjs';

// The simulator's own copy, as in `simulator.mjs`.
const require = createRequire(createRequire(import.meta.url).resolve('@aws-amplify/amplify-appsync-simulator'));
const { buildSchema, execute, parse, printSchema } = require('graphql');
const { getArgumentValues } = require('graphql/execution/values');

/** Whether a document is a subscription. */
export function isSubscription(document) {
  return operationOf(document).operation === 'subscription';
}

/** The listeners of one schema, as `simulator.mjs` serves it. */
export class Listeners {
  #served;
  #plain;
  #all = [];

  constructor(served) {
    this.#served = served;
    this.#plain = buildSchema(printSchema(served));
  }

  /** Adds whoever was let in with a filter, or null; `hear` is told of each event. */
  add(document, variables, filter, hear) {
    const [node] = operationOf(document).selectionSet.selections;
    const field = this.#served.getSubscriptionType().getFields()[node.name.value];
    const subscribe = field.astNode.directives.find(({ name }) => name.value === 'aws_subscribe');
    const mutations = subscribe.arguments[0].value.values.map(({ value }) => value);
    const given = getArgumentValues(field, node, variables);
    this.#all.push({ document, variables, field: field.name, mutations, filter, given, hear });
  }

  /** Tells what a mutation answered to whoever hears of it. */
  tell(document, data) {
    for (const node of operationOf(document).selectionSet.selections) {
      const event = data?.[(node.alias ?? node.name).value] ?? null;
      if (event === null) continue;
      for (const { document: asked, variables, field, mutations, filter, given, hear } of this.#all) {
        if (!mutations.includes(node.name.value) || !hears(filter, given, event)) continue;
        const answer = execute({
          schema: this.#plain,
          document: parse(asked),
          rootValue: { [field]: event },
          variableValues: variables,
        });
        hear(JSON.parse(JSON.stringify(answer)));
      }
    }
  }
}

function operationOf(document) {
  return parse(document).definitions.find(({ kind }) => kind === 'OperationDefinition');
}
