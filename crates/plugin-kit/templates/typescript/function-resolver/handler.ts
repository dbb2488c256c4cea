// Answers a custom query. This one greets, and asks the app's own API how many todos there are.
import type { AppSyncResolverHandler } from 'aws-lambda';
import { generateClient } from 'aws-amplify/data';

const client = generateClient({ authMode: 'iam' });

export const handler: AppSyncResolverHandler<{ name?: string }, string> = async (event) => {
  const answer = await client.graphql({ query: 'query { listTodos { items { id } } }' });
  const { listTodos } = (answer as { data: { listTodos: { items: unknown[] } } }).data;
  return `Hello ${event.arguments.name ?? 'stranger'}, there are ${listTodos.items.length} todos`;
};
