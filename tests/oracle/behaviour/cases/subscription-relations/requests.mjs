import { seed } from '../../lib/product.mjs';

const ask = (name, as, query, variables) => ({ name, as, query, ...(variables ? { variables } : {}) });
const callers = ['key', 'alice', 'bob', 'carol', 'function'];

const POST = 'id title owner blog { id name settings { id theme } } comments { items { id text } nextToken }';
const COMMENT = 'id text post { id title owner blog { id name } }';
const BLOG = 'id name posts { items { id title owner } nextToken } settings { id theme owner }';
const PERSON = 'id name boss { id name boss { id } } reports { items { id name } }';

const CLUB = 'id name secret members { items { id name phone club { id secret } } } rules { items { id text } }';
const MEMBER = 'id name phone clubId club { id name secret members { items { id phone } } rules { items { id } } }';

const selections = {
  Club: ['id name', CLUB],
  Member: ['id phone', MEMBER],
  Post: ['id title', 'id blog { id name }', POST, 'id blogId comments { items { id postId post { id title } } }'],
  Comment: ['id text', COMMENT, 'id postId post { id comments { items { id } } }'],
  Blog: ['id name', BLOG],
  Person: ['id', PERSON, 'id bossId boss { id boss { name boss { id } } }'],
};

const write = (name, as, operation, model, input, selected) =>
  ask(
    name,
    as,
    `mutation ($input: ${operation}${model}Input!) { ${operation.toLowerCase()}${model}(input: $input) { ${selected} } }`,
    { input },
  );

export const requests = [
  ...seed('Blog', [{ id: 'b1', name: 'one' }, { id: 'b2', name: 'two' }]),
  ...seed('Settings', [
    { id: 's1', owner: 'a1::alice', theme: 'dark', blogId: 'b1' },
    { id: 's2', owner: 'b2::bob', theme: 'light', blogId: 'b2' },
  ]),
  ...seed('Post', [
    { id: 'p1', owner: 'a1::alice', title: 'first', blogId: 'b1' },
    { id: 'p2', owner: 'b2::bob', title: 'second', blogId: 'b2' },
  ]),
  ...seed('Comment', [{ id: 'c1', text: 'hm', postId: 'p1' }]),
  ...seed('Person', [{ id: 'top', name: 'top' }, { id: 'mid', name: 'mid', bossId: 'top' }]),
  ...Object.entries(selections).flatMap(([model, selected]) =>
    callers.flatMap((as) =>
      selected.flatMap((fields) =>
        ['Create', 'Update', 'Delete'].map((operation) =>
          ask(`${as} listens to ${operation} ${model} of ${fields}`, as, `subscription { on${operation}${model} { ${fields} } }`),
        ),
      ),
    ),
  ),
  ...['alice', 'bob', 'carol', 'function'].flatMap((as) => [
    write(`${as} creates a post`, as, 'Create', 'Post', { id: `post-${as}`, title: 'new', blogId: 'b1' }, POST),
    write(`${as} creates a comment`, as, 'Create', 'Comment', { id: `comment-${as}`, text: 'new', postId: 'p1' }, COMMENT),
    write(`${as} updates the comment`, as, 'Update', 'Comment', { id: 'c1', postId: 'p2' }, COMMENT),
    write(`${as} updates the blog`, as, 'Update', 'Blog', { id: 'b1', name: `by ${as}` }, BLOG),
    write(`${as} updates the first post`, as, 'Update', 'Post', { id: 'p1', title: `by ${as}` }, POST),
    write(`${as} deletes its post`, as, 'Delete', 'Post', { id: `post-${as}` }, POST),
  ]),
  write('function creates a post that belongs nowhere', 'function', 'Create', 'Post', { id: 'lost', owner: 'a1::alice' }, POST),
  write('function creates a post and selects its id alone', 'function', 'Create', 'Post', { id: 'bare', blogId: 'b1' }, 'id'),
  write('function creates a comment and selects half', 'function', 'Create', 'Comment', { id: 'half', postId: 'p1' }, 'id post { id }'),
  ...seed('Club', ['alice', 'carol', 'function'].map((as) => ({ id: `of-${as}`, name: 'one', secret: 's' }))),
  ...seed('ClubRule', [{ id: 'r1', text: 'be kind', clubId: 'of-carol' }]),
  ...['alice', 'carol', 'function'].flatMap((as) => [
    write(`${as} creates a member`, as, 'Create', 'Member', { id: `member-${as}`, name: as, phone: '1', clubId: `of-${as}` }, MEMBER),
    write(`${as} updates the club`, as, 'Update', 'Club', { id: `of-${as}`, name: `by ${as}` }, CLUB),
    write(`${as} creates a club`, as, 'Create', 'Club', { id: `club-${as}`, name: as, secret: 't' }, CLUB),
  ]),
  write('key creates a blog', 'key', 'Create', 'Blog', { id: 'b3', name: 'three' }, BLOG),
  write('key creates a person', 'key', 'Create', 'Person', { id: 'low', name: 'low', bossId: 'mid' }, PERSON),
  write('key updates a person', 'key', 'Update', 'Person', { id: 'mid', name: 'middle' }, PERSON),
  write('key deletes a person', 'key', 'Delete', 'Person', { id: 'low' }, 'id boss { id }'),
];
