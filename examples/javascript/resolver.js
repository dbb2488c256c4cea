// What the worlds `function-resolver` and `lambda-function` export, around code that was written for AWS.

/** Around the handler of a Lambda function: it gets what Amplify's function resolvers send. */
export function ofHandler(handler) {
  return { resolve: (context) => answer(() => handler(JSON.parse(context))) };
}

/** Around the handler of a Lambda function that is a trigger: it gets its event, and may answer by a callback. */
export function ofFunction(handler) {
  const invoke = (event) =>
    handler.length < 3
      ? handler(event, {})
      : new Promise((resolve, reject) => handler(event, {}, (error, answer) => (error ? reject(error) : resolve(answer))));
  return {
    async handle(event) {
      try {
        return JSON.stringify((await invoke(JSON.parse(event))) ?? null);
      } catch (error) {
        throw { payload: { errorType: String(error?.name ?? 'Error'), message: String(error?.message ?? error) } };
      }
    },
  };
}

/** Around an AppSync script (`a.handler.custom`) without a data source: its payload is its result. */
export function ofScript({ request, response }) {
  return {
    resolve: (context) =>
      answer(() => {
        const { arguments: args, fieldName, identity, prev, request: { headers } = {}, typeName } = JSON.parse(context);
        const info = { fieldName, parentTypeName: typeName };
        const ctx = { args, arguments: args, identity, info, prev, request: { headers }, source: null, stash: {} };
        const asked = request(ctx) ?? {};
        if (asked.operation ?? asked.method) {
          throw new Error('the script asks a data source, and there is none: write a handler that asks the API');
        }
        return response({ ...ctx, result: asked.payload ?? null });
      }),
  };
}

/** Stands in for what scripts import from `@aws-appsync/utils`. */
export const util = {
  error(message, errorType) {
    throw Object.assign(new Error(message), { errorType });
  },
  unauthorized() {
    util.error('Unauthorized', 'Unauthorized');
  },
};

async function answer(run) {
  try {
    return JSON.stringify((await run()) ?? null);
  } catch (error) {
    // So the bindings take the error of a `result`.
    throw { payload: { errorType: error?.errorType, message: String(error?.message ?? error) } };
  }
}
