import { seed } from '../../lib/product.mjs';

const forms = { pair: 'a1::alice', sub: 'a1', username: 'alice', bobs: 'b2::bob' };
const rows = (more) => Object.entries(forms).map(([id, owner]) => ({ id, ...more(owner) }));
const callers = ['alice', 'bob', 'carol', 'key', 'function'];
const ask = (model, caller, what, query) => ({ name: `${model}: ${caller} queries ${what}`, as: caller, query });

export const requests = [
  ...seed('Feedback', rows((owner) => ({ share: 's', text: 'first', owner }))),
  ...seed('Sighting', rows((owner) => ({ owner, text: 'first', team: 'Readers' }))),
  ...seed('Report', ['Readers', 'Writers'].flatMap((team) =>
    Object.entries({ ...forms, carols: 'c3::carol' }).map(([id, owner]) => ({ id: `${team}-${id}`, share: 's', team, owner })),
  )),
  ...seed('Draft', rows((writer) => ({ writer, title: 'first' }))),
  ...seed('Ledger', Object.values(forms).map((owner) => ({ owner, day: 'monday', text: 'first' }))),
  ...callers.flatMap((caller) => [
    ask('Feedback', caller, 'a share', '{ feedbackByShare(share: "s") { items { id owner } nextToken } }'),
    ...Object.values(forms).map((owner) =>
      ask('Feedback', caller, `a share and ${owner}`, `{ feedbackByShare(share: "s", owner: { eq: "${owner}" }) { items { id owner } } }`),
    ),
    ask('Feedback', caller, 'a share by the beginning', '{ feedbackByShare(share: "s", owner: { beginsWith: "a1" }, filter: { text: { eq: "first" } }) { items { id owner } } }'),
    ask('Report', caller, 'a share', '{ reportsByShare(share: "s") { items { id owner team } nextToken } }'),
    ask('Report', caller, 'a share and an owner', '{ reportsByShare(share: "s", owner: { eq: "a1::alice" }) { items { id owner team } } }'),
    ask('Report', caller, 'a share by the beginning', '{ reportsByShare(share: "s", owner: { beginsWith: "a1" }) { items { id owner team } } }'),
    ...Object.values(forms).flatMap((owner) => [
      ask('Sighting', caller, owner, `{ sightingsByOwner(owner: "${owner}") { items { id owner } } }`),
      ask('Ledger', caller, owner, `{ listLedgers(owner: "${owner}") { items { owner day } } }`),
      ask('Draft', caller, owner, `{ draftsByWriter(writer: "${owner}") { items { id writer title } } }`),
    ]),
  ]),
];
