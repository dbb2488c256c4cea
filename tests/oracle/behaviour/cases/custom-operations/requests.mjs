import { callers } from '../../lib/callers.mjs';

const all = Object.keys(callers);
const one = (name, as, query, variables) => ({ name, as, query, ...(variables ? { variables } : {}) });

const QUERIES = [
  'public',
  'guests',
  'private',
  'oidc',
  'identities',
  'groups',
  'claimed',
  'custom',
  'several',
  'unruled',
  'failing',
  'nothing',
];
const MESSAGE = 'room text n tags inner { a b }';
const LISTENED = {
  onSay: MESSAGE,
  'onSay(room: "a")': MESSAGE,
  'onSay(room: null)': 'room text',
  'onSay(room: "a", n: 1)': 'text',
  'onSay(n: 2)': 'n',
  onSayToAdmins: 'room text n',
  'onSayToAdmins(room: "b")': 'room',
  onShout: 'text',
  onUnruled: 'text',
  onNote: 'id owner text',
  'onNote(text: "t")': 'id owner text',
};
const SAID = {
  'to a': { room: 'a', text: 'hi', n: 1 },
  'to b': { room: 'b', n: 2, tags: ['x', null], inner: { a: 'y', b: [1, 2] } },
  'to nobody': { text: 'hm' },
  'to null': { room: null, text: null, n: null, tags: null, inner: null },
};
const TYPES = '$room: String, $text: String, $n: Int, $tags: [String], $inner: InnerInput';
const GIVEN = 'room: $room, text: $text, n: $n, tags: $tags, inner: $inner';

export const requests = [
  ...all.flatMap((as) =>
    QUERIES.map((field) => one(`${as} asks ${field}`, as, `{ ${field}(text: "t") { text n } }`)),
  ),
  ...all.flatMap((as) =>
    Object.entries(LISTENED).map(([field, selected]) => one(`${as} listens to ${field}`, as, `subscription { ${field} { ${selected} } }`)),
  ),
  ...['key', 'alice', 'function', 'oidc'].flatMap((as) =>
    Object.entries(SAID).map(([what, said]) =>
      one(`${as} says ${what}`, as, `mutation (${TYPES}) { say(${GIVEN}) { ${MESSAGE} } }`, said),
    ),
  ),
  one('key says and selects half', 'key', 'mutation { say(room: "a", text: "hi", n: 1) { text } }'),
  one('key says under another name', 'key', 'mutation { mine: say(room: "a", n: 1) { room n } }'),
  one('key says twice', 'key', 'mutation { one: say(room: "a") { room } two: say(room: "b") { room } }'),
  one('key shouts', 'key', 'mutation { shout(room: "a", text: "oh") { room text } }'),
  one('alice shouts', 'alice', 'mutation { shout(room: "a", text: "oh") { room text } }'),
  one('key fails', 'key', 'mutation { fail(room: "a") { room } }'),
  one('key creates a note', 'key', 'mutation { createNote(input: { id: "1", text: "t" }) { id owner text } }'),
  one('alice creates a note', 'alice', 'mutation { createNote(input: { id: "2", text: "u" }) { id owner text } }'),
  one('key updates a note', 'key', 'mutation { updateNote(input: { id: "2", text: "t" }) { id text } }'),
];
