import { callers } from '../../lib/callers.mjs';
import { listening } from '../../lib/listening.mjs';

export const defaultMode = 'AMAZON_COGNITO_USER_POOLS';

const rows = { alices: 'a1::alice', bobs: 'bob', nobodys: null };

export const requests = ['Open', 'Nobody', 'Owned', 'Everybody'].flatMap((model) =>
  listening({
    model,
    access: 'owner',
    rows,
    callers: Object.keys(callers),
    named: model === 'Owned' ? { alice: 'alice' } : {},
    filters: {},
    fields: 'id owner text',
    writers: ['key', 'alice'],
  }),
);
