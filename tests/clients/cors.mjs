// What a browser asks before it lets an app talk to the gateway.
import assert from 'node:assert/strict';
import { sandbox, scenario } from './report.mjs';

const { endpoint, apiKey } = sandbox.outputs.API.GraphQL;
const preflight = (headers) =>
  fetch(endpoint, {
    method: 'OPTIONS',
    headers: {
      origin: 'http://localhost:5173',
      'access-control-request-method': 'POST',
      'access-control-request-headers': headers,
    },
  });
const list = (answer, name) => (answer.headers.get(name) ?? '').toLowerCase().split(',').map((word) => word.trim());

await scenario('the preflights of Amplify are answered', async () => {
  for (const headers of [
    'authorization,content-type,x-amz-user-agent',
    'content-type,x-amz-user-agent,x-api-key',
    'authorization,content-type,x-amz-date,x-amz-security-token,x-amz-user-agent',
    'content-type,x-my-own-header',
  ]) {
    const answer = await preflight(headers);
    assert.ok(answer.ok, `${answer.status}`);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.ok(list(answer, 'access-control-allow-methods').includes('post'));
    const allowed = list(answer, 'access-control-allow-headers');
    for (const header of headers.split(',')) assert.ok(allowed.includes(header), `${header} is not among ${allowed}`);
    assert.ok(Number(answer.headers.get('access-control-max-age')) > 0);
  }
});

await scenario('answers and refusals show a browser what went wrong', async () => {
  for (const [key, status] of [[apiKey, 200], ['da2-wrong', 401]]) {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { origin: 'http://localhost:5173', 'content-type': 'application/json', 'x-api-key': key },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    assert.equal(answer.status, status);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    const exposed = list(answer, 'access-control-expose-headers');
    for (const header of ['x-amzn-errortype', 'x-amzn-requestid']) assert.ok(exposed.includes(header), `${exposed}`);
    if (status === 401) assert.equal(answer.headers.get('x-amzn-errortype'), 'UnauthorizedException');
  }
});
