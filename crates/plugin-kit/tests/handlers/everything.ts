// What handlers of real apps use, in one: each part of the answer is compared in the cases beside it.
import type { PreSignUpTriggerHandler } from 'aws-lambda';
import type { Schema } from '../../data/resource';
import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { EventEmitter } from 'events';
import { setTimeout as wait } from 'node:timers/promises';
import { inspect } from 'node:util';
import path from 'path';
import { Amplify } from 'aws-amplify';
import { generateClient } from 'aws-amplify/data';
import { getAmplifyDataClientConfig } from '@aws-amplify/backend/function/runtime';
import { env } from '$amplify/env/everything';
import words from './words.json';

const { resourceConfig, libraryOptions } = await getAmplifyDataClientConfig(env);
Amplify.configure(resourceConfig, libraryOptions);
const client = generateClient<Schema>();
/** Evaluated at each call, so no two calls have the same. */
const startedAt = Date.now();
const instance = Math.random();

export const handler: PreSignUpTriggerHandler = async (event) => {
  const began = Date.now();
  await wait(5);
  const waited = Date.now() - began;
  const { data: todo, errors } = await client.models.Todo.create({ content: 'buy milk', isDone: false });
  const { data: list } = await client.models.Todo.list({ filter: { isDone: { eq: false } }, limit: 5 });
  const refused = await client.models.Todo.delete({ id: 'not-mine' });
  const posted = await fetch('https://api.example.com/mail', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.MAIL_KEY}` },
    body: JSON.stringify({ to: event.request.userAttributes.email }),
  });
  const emitter = new EventEmitter();
  let heard = '';
  emitter.on('said', (word: string) => (heard = word));
  emitter.emit('said', words.hello);
  console.log('handled', event.userName, { nested: [1] });
  return {
    ...event,
    response: {
      autoConfirmUser: timingSafeEqual(Buffer.from('a'), Buffer.from('a')),
      base64: Buffer.from('Grüße').toString('base64'),
      bytes: randomBytes(4).length,
      errors: errors?.length ?? 0,
      file: path.extname('a/b.txt'),
      heard,
      hmac: createHmac('sha256', 'key').update('text').digest('hex'),
      inspected: inspect({ a: 1 }),
      instance,
      mail: { status: posted.status, body: await posted.json() },
      refused: refused.errors?.map(({ errorType }) => errorType),
      region: env.AWS_REGION,
      sha: createHash('sha256').update('text').digest('base64'),
      startedAt,
      subtle: Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode('text'))).toString('base64'),
      today: new Date().toISOString(),
      todo,
      todos: list.map(({ content }) => content),
      uuids: [randomUUID(), crypto.randomUUID()],
      url: new URL('/a?b=c', 'https://example.com').searchParams.get('b'),
      waited: waited >= 4,
    },
  };
};
