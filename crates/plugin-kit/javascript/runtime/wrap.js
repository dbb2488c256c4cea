// What a component exports, around code that was written for AWS. `load` runs the code's modules: at each call anew, because
// each call has an instance of its own.

/** Around the handler of a Lambda function: it gets its event, and may answer by a callback. */
export function ofFunction(load) {
  return {
    async handle(event) {
      try {
        const { handler } = await load();
        return JSON.stringify((await invoke(handler, JSON.parse(event))) ?? null);
      } catch (error) {
        const { errorType, message } = failure(error);
        throw { payload: { errorType: errorType ?? 'Error', message } };
      }
    },
  };
}

/** Around the handler of a Lambda function that answers a field. */
export function ofResolver(load) {
  return {
    resolve: (context) =>
      answer(async () => {
        const { handler } = await load();
        return invoke(handler, JSON.parse(context));
      }),
  };
}

/** Around an AppSync script (`a.handler.custom`) without a data source: its payload is its result. */
export function ofScript(load) {
  return {
    resolve: (context) =>
      answer(async () => {
        const { request, response } = await load();
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

async function answer(run) {
  try {
    return JSON.stringify((await run()) ?? null);
  } catch (error) {
    // So the bindings take the error of a `result`.
    throw { payload: failure(error) };
  }
}

/** A handler answers by a promise, or by a callback, as its author likes. */
function invoke(handler, event) {
  return new Promise((resolve, reject) => {
    const callback = (error, answer) => (error === undefined || error === null ? resolve(answer) : reject(error));
    const returned = handler(event, context(callback), callback);
    if (typeof returned?.then === 'function') returned.then(resolve, reject);
    else if (handler.length < 3) resolve(returned);
  });
}

function context(callback) {
  const { AWS_LAMBDA_FUNCTION_MEMORY_SIZE, AWS_LAMBDA_FUNCTION_NAME } = process.env;
  return {
    awsRequestId: '',
    callbackWaitsForEmptyEventLoop: true,
    done: callback,
    fail: (error) => callback(error ?? 'handled'),
    functionName: AWS_LAMBDA_FUNCTION_NAME ?? '',
    functionVersion: '$LATEST',
    getRemainingTimeInMillis: () => 3000,
    invokedFunctionArn: '',
    logGroupName: '',
    logStreamName: '',
    memoryLimitInMB: AWS_LAMBDA_FUNCTION_MEMORY_SIZE ?? '64',
    succeed: (answer) => callback(null, answer),
  };
}

/** What is told of what was thrown: an error, a GraphQL response with errors, or anything else. */
function failure(error) {
  if (Array.isArray(error?.errors) && error.errors.length > 0 && !(error instanceof AggregateError)) {
    const message = error.errors.map(({ message }) => message).join('; ');
    const [errorType] = error.errors.map(({ errorType }) => errorType).filter(Boolean);
    return { errorType, message };
  }
  if (error instanceof Error) {
    if (error.stack) console.error(`${error}\n${error.stack}`);
    const errorType = error.errorType ?? error.name;
    return { errorType: errorType === 'Error' ? undefined : errorType, message: error.message };
  }
  return { errorType: undefined, message: typeof error === 'string' ? error : (JSON.stringify(error) ?? String(error)) };
}
