import { seed } from '../../lib/product.mjs';

const ask = (name, as, query, variables) => ({ name, as, query, ...(variables ? { variables } : {}) });
const everybody = ['key', 'alice', 'bob', 'carol', 'function', 'guest'];
const asked = {
  'a blog with posts': '{ getBlog(id: "b1") { name posts { items { id title } nextToken } } }',
  'a blog without posts': '{ getBlog(id: "b3") { name posts { items { id } nextToken } settings { theme } } }',
  'a blog with settings': '{ getBlog(id: "b1") { name settings { theme } } }',
  'a post with its blog': '{ getPost(id: "p1") { title blog { name } } }',
  'a post without a blog': '{ getPost(id: "p5") { title blog { name } } }',
  'a post of a blog that is gone': '{ getPost(id: "p6") { title blog { name } } }',
  'a comment with its post': '{ getComment(id: "c1") { text post { title owner } } }',
  'a comment of a foreign post': '{ getComment(id: "c3") { text post { title } } }',
  'comments with posts': '{ listComments(filter: { id: { beginsWith: "c" } }) { items { id post { id title } } } }',
  'three levels': '{ getBlog(id: "b1") { posts { items { title comments { items { text post { title } } } } } } }',
  'settings and back': '{ getSettings(id: "s1") { theme blog { name settings { theme } } } }',
  'an order with lines': '{ getOrder(customer: "k", number: 1) { note lines { items { item order { note } } } } }',
};
const byKey = {
  'posts with a filter': '{ getBlog(id: "b1") { posts(filter: { stars: { gt: 3 } }) { items { id } nextToken } } }',
  'posts with two filters': '{ getBlog(id: "b1") { posts(filter: { stars: { gt: 1 }, title: { contains: "o" } }) { items { id } } } }',
  'posts that are not': '{ getBlog(id: "b1") { posts(filter: { not: { title: { eq: "one" } } }) { items { id } } } }',
  'posts with an empty filter': '{ getBlog(id: "b1") { posts(filter: {}) { items { id } } } }',
  'two of the posts': '{ getBlog(id: "b1") { posts(limit: 2) { items { title } nextToken } } }',
  'students of a class': '{ getClass(id: "k1") { title students { items { student { name } } } } }',
  'classes of a student': '{ getStudent(id: "t1") { name classes { items { class { title } } } } }',
  'a chain of bosses': '{ getPerson(id: "h3") { name boss { name boss { name boss { name } } } } }',
  'reports of reports': '{ getPerson(id: "h1") { reports { items { name reports { items { name } } } } } }',
  'aliases': '{ one: getPost(id: "p1") { b: blog { n: name } } two: getPost(id: "p2") { blog { id n: name } } }',
  'fragments': 'query Q { getPost(id: "p1") { ...F blog { ... on Blog { name } } } } fragment F on Post { id title }',
  'attendances': '{ attendancesByStudentId(studentId: "t1") { items { id classId class { title } } } }',
};
const written = ['key', 'alice', 'bob', 'carol', 'function'];

export const requests = [
  ...seed('Blog', [{ id: 'b1', name: 'first' }, { id: 'b2', name: 'second' }, { id: 'b3', name: 'third' }]),
  ...seed('Post', [
    { id: 'p1', title: 'one', stars: 1, blogId: 'b1', owner: 'a1::alice' },
    { id: 'p2', title: 'two', stars: 4, blogId: 'b1', owner: 'a1::alice' },
    { id: 'p3', title: 'three', stars: 5, blogId: 'b1', owner: 'b2::bob' },
    { id: 'p4', title: 'four', stars: 2, blogId: 'b2', owner: null },
    { id: 'p5', title: 'five', owner: 'a1::alice' },
    { id: 'p6', title: 'six', blogId: 'gone', owner: 'a1::alice' },
  ]),
  ...seed('Comment', [
    { id: 'c1', text: 'good', postId: 'p1' },
    { id: 'c2', text: 'bad', postId: 'p1' },
    { id: 'c3', text: 'so', postId: 'p3' },
    { id: 'c4', text: 'alone' },
    { id: 'c5', text: 'lost', postId: 'gone' },
  ]),
  ...seed('Settings', [
    { id: 's1', theme: 'dark', blogId: 'b1', owner: 'a1::alice' },
    { id: 's2', theme: 'light', blogId: 'b2', owner: 'b2::bob' },
  ]),
  ...seed('Order', [{ customer: 'k', number: 1, note: 'first' }, { customer: 'k', number: 2, note: 'second' }]),
  ...seed('Line', [
    { id: 'l1', customer: 'k', number: 1, item: 'nut' },
    { id: 'l2', customer: 'k', number: 1, item: 'bolt' },
    { id: 'l3', customer: 'k', number: 3, item: 'lost' },
  ]),
  ...seed('Student', [{ id: 't1', name: 'Tim' }, { id: 't2', name: 'Tom' }]),
  ...seed('Class', [{ id: 'k1', title: 'Art' }, { id: 'k2', title: 'Math' }]),
  ...seed('Attendance', [
    { id: 'x1', studentId: 't1', classId: 'k1' },
    { id: 'x2', studentId: 't1', classId: 'k2' },
    { id: 'x3', studentId: 't2', classId: 'k1' },
  ]),
  ...seed('Person', [
    { id: 'h1', name: 'Ada' },
    { id: 'h2', name: 'Ben', bossId: 'h1' },
    { id: 'h3', name: 'Cy', bossId: 'h2' },
    { id: 'h4', name: 'Di', bossId: 'h2' },
  ]),
  ...Object.entries(asked).flatMap(([what, query]) => everybody.map((as) => ask(`${as} gets ${what}`, as, query))),
  ...Object.entries(byKey).map(([what, query]) => ask(`the key gets ${what}`, 'key', query)),
  ...['ASC', 'DESC'].map((order) =>
    ask(`lines in order ${order}`, 'key', `{ getOrder(customer: "k", number: 1) { lines(sortDirection: ${order}) { items { item } } } }`),
  ),
  ...written.flatMap((as) => [
    ask(
      `${as} creates a post with its blog`,
      as,
      `mutation { createPost(input: { id: "new-${as}", title: "n", blogId: "b1" }) { id owner blog { name posts { items { id } } } } }`,
    ),
    ask(
      `${as} updates a blog with its posts`,
      as,
      'mutation { updateBlog(input: { id: "b1", name: "renamed" }) { name posts { items { id } } settings { theme } } }',
    ),
    ask(
      `${as} creates a comment with its post`,
      as,
      `mutation { createComment(input: { id: "new-${as}", text: "t", postId: "p1" }) { id post { title } } }`,
    ),
    ask(
      `${as} updates a line with its order`,
      as,
      'mutation { updateLine(input: { id: "l1", item: "screw" }) { item order { note lines { items { item } } } } }',
    ),
  ]),
];
