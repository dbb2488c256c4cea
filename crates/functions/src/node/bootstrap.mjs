// A runtime for handlers in Node.js, by Lambda's runtime interface
// (https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html), which is asked over the socket that
// `AWS_LAMBDA_RUNTIME_API` names. It takes one event at a time, and ends when its parent gives it no more events.
import http from 'node:http';
import process from 'node:process';

const RUNTIME = '/2018-06-01/runtime';
const socketPath = process.env.AWS_LAMBDA_RUNTIME_API;
const agent = new http.Agent({ keepAlive: true });
let current;

process.on('uncaughtException', (error) => endWith(error, 'Runtime.UncaughtException'));
process.on('unhandledRejection', (reason) => endWith(reason, 'Runtime.UnhandledPromiseRejection'));

const handler = await load().catch((error) => endWith(error));
for (;;) await next().catch(() => process.exit(0));

async function load() {
  const { handler: exported } = await import('./index.mjs');
  if (typeof exported === 'function') return exported;
  const error = new Error('index.handler is undefined or not exported');
  error.name = 'Runtime.HandlerNotFound';
  throw error;
}

async function next() {
  const { headers, body } = await ask('GET', `${RUNTIME}/invocation/next`);
  current = headers['lambda-runtime-aws-request-id'];
  const context = contextOf(headers);
  try {
    const answer = await call(JSON.parse(body), context);
    await ask('POST', `${RUNTIME}/invocation/${current}/response`, JSON.stringify(answer) ?? 'null');
  } catch (error) {
    await ask('POST', `${RUNTIME}/invocation/${current}/error`, written(error));
  }
  current = undefined;
}

/** A handler answers by a promise, or by a callback, as its author likes. */
function call(event, context) {
  return new Promise((resolve, reject) => {
    const callback = (error, answer) => (error === undefined || error === null ? resolve(answer) : reject(error));
    Object.assign(context, { done: callback, fail: (error) => callback(error ?? 'handled'), succeed: (answer) => callback(null, answer) });
    const returned = handler(event, context, callback);
    if (typeof returned?.then === 'function') returned.then(resolve, reject);
    else if (handler.length < 3) resolve(returned);
  });
}

function contextOf(headers) {
  const { AWS_LAMBDA_FUNCTION_MEMORY_SIZE, AWS_LAMBDA_FUNCTION_NAME, AWS_LAMBDA_FUNCTION_VERSION } = process.env;
  const deadline = Number(headers['lambda-runtime-deadline-ms']);
  return {
    awsRequestId: headers['lambda-runtime-aws-request-id'],
    callbackWaitsForEmptyEventLoop: true,
    functionName: AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: AWS_LAMBDA_FUNCTION_VERSION,
    getRemainingTimeInMillis: () => Math.max(deadline - Date.now(), 0),
    invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    memoryLimitInMB: AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
  };
}

/** What cannot go on is told for the event that runs, or else for the start. */
async function endWith(error, errorType) {
  const path = current ? `${RUNTIME}/invocation/${current}/error` : `${RUNTIME}/init/error`;
  await ask('POST', path, written(error, errorType)).catch(() => {});
  process.exit(128);
}

function written(error, errorType) {
  const isError = error instanceof Error;
  const message = isError ? error.message : typeof error === 'string' ? error : (JSON.stringify(error) ?? String(error));
  const trace = isError && error.stack ? error.stack.split('\n') : [];
  if (trace.length > 0) console.error(error);
  return JSON.stringify({ errorType: errorType ?? (isError ? error.name : typeof error), errorMessage: message, trace });
}

function ask(method, path, body) {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const request = http.request({ agent, headers, method, path, socketPath }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ body: Buffer.concat(chunks).toString('utf8'), headers: response.headers }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}
