import { seed } from '../../lib/product.mjs';

const ask = (name, as, query, variables) => ({ name, as, query, ...(variables ? { variables } : {}) });
const order = (customer, year, number, more) => ({ customer, year, number, ...more });
const key = (name, query) => ask(name, 'key', query);
const orders = (name, head) =>
  ['key', 'alice', 'bob'].map((as) => ask(`${as} ${name}`, as, `{ ${head} { items { customer year number } nextToken } }`));

/** Keys order what a query answers. */
export const ordered = true;

export const requests = [
  ...seed('Order', [
    order('c1', 2024, 'a', { state: 'NEW', total: 5, region: 'north', city: 'x', street: 's1', owner: 'a1::alice' }),
    order('c1', 2024, 'b', { state: 'NEW', total: 3, region: 'north', city: 'x', street: 's2', owner: 'b2::bob' }),
    order('c1', 2025, 'a', { state: 'PAID', total: 9, region: 'north', city: 'y', street: 's1', owner: 'a1::alice' }),
    order('c2', 2024, 'a', { state: 'NEW', total: 7, region: 'south', city: 'x', street: 's1' }),
    order('c2', 2024, 'c', { note: 'neither state nor region' }),
    order('c3', 2020, 'a', { state: 'NEW', owner: 'alice' }),
  ]),
  ...['key', 'alice', 'bob'].flatMap((as) => [
    ask(`${as} gets an order`, as, '{ getOrder(customer: "c1", year: 2024, number: "a") { customer year number total note } }'),
    ask(`${as} gets an order that is missing`, as, '{ getOrder(customer: "c1", year: 1999, number: "a") { total } }'),
  ]),
  ...orders('lists the orders of a customer', 'listOrders(customer: "c1")'),
  ...orders('lists backwards', 'listOrders(customer: "c1", sortDirection: DESC)'),
  ...orders('lists a year', 'listOrders(customer: "c1", yearNumber: { beginsWith: { year: 2024 } })'),
  ...orders('lists one', 'listOrders(customer: "c1", yearNumber: { eq: { year: 2024, number: "b" } })'),
  ...orders('lists between', 'listOrders(customer: "c1", yearNumber: { between: [{ year: 2024, number: "b" }, { year: 2025, number: "z" }] })'),
  ...orders('lists after', 'listOrders(customer: "c1", yearNumber: { gt: { year: 2024, number: "a" } })'),
  ...orders('lists before or at', 'listOrders(customer: "c1", yearNumber: { le: { year: 2024, number: "b" } })'),
  ...orders('lists with a filter', 'listOrders(customer: "c1", filter: { total: { gt: 4 } })'),
  ...orders('lists by direction without a customer', 'listOrders(sortDirection: DESC)'),
  ...orders('lists by a sort key without a customer', 'listOrders(yearNumber: { eq: { year: 2024, number: "b" } })'),
  ...orders('asks by state', 'ordersByState(state: "NEW")'),
  ...orders('asks by state backwards', 'ordersByState(state: "NEW", sortDirection: DESC)'),
  ...orders('asks by state and total', 'ordersByState(state: "NEW", total: { ge: 5 })'),
  ...orders('asks by state and totals', 'ordersByState(state: "NEW", total: { between: [3, 5] })'),
  ...orders('asks by state with a filter', 'ordersByState(state: "NEW", filter: { region: { eq: "south" } })'),
  ...orders('asks by region', 'ordersByRegion(region: "north")'),
  ...orders('asks by region and city', 'ordersByRegion(region: "north", cityStreet: { beginsWith: { city: "x" } })'),
  ...orders('asks by region and street', 'ordersByRegion(region: "north", cityStreet: { eq: { city: "x", street: "s2" } })'),
  key('by a street without a city', '{ ordersByRegion(region: "north", cityStreet: { eq: { street: "s2" } }) { items { number } } }'),
  key('two comparisons', '{ ordersByRegion(region: "north", cityStreet: { eq: { city: "x", street: "s2" }, gt: { city: "x", street: "s1" } }) { items { number } } }'),
  key('between with one end', '{ ordersByRegion(region: "north", cityStreet: { between: [{ city: "x", street: "s2" }] }) { items { number } } }'),
  key('a page', '{ listOrders(customer: "c1", limit: 1) { items { year number } nextToken } }'),
  ask('the next page', 'key', 'query ($token: String) { listOrders(customer: "c1", limit: 5, nextToken: $token) { items { year number } nextToken } }', { token: '<token>' }),
  key('all parts of a sort key', 'mutation { updateOrder(input: { customer: "c1", year: 2024, number: "a", city: "z", street: "s9" }) { city street total } }'),
  key('a part of a sort key', 'mutation { updateOrder(input: { customer: "c1", year: 2024, number: "a", city: "z" }) { city } }'),
  key('a part of a sort key when creating', 'mutation { createOrder(input: { customer: "c9", year: 1, number: "n", region: "north", city: "z" }) { city } }'),
  key('by what changed', '{ ordersByRegion(region: "north", cityStreet: { beginsWith: { city: "z" } }) { items { number city } } }'),
  key('null for a field of an index', 'mutation { updateOrder(input: { customer: "c2", year: 2024, number: "a", state: null }) { state total } }'),
  key('by state after that', '{ ordersByState(state: "NEW") { items { customer number } } }'),
  key('null for a field of an index when creating', 'mutation { createOrder(input: { customer: "c8", year: 1, number: "n", state: null }) { state } }'),
  ask('alice updates her order', 'alice', 'mutation { updateOrder(input: { customer: "c1", year: 2024, number: "a", note: "hers" }) { note } }'),
  ask('alice updates a foreign order', 'alice', 'mutation { updateOrder(input: { customer: "c1", year: 2024, number: "b", note: "hers" }) { note } }'),
  key('deletes an order', 'mutation { deleteOrder(input: { customer: "c2", year: 2024, number: "c" }) { customer note } }'),
  key('deletes an order twice', 'mutation { deleteOrder(input: { customer: "c2", year: 2024, number: "c" }) { customer note } }'),
  key('creates an order twice', 'mutation { createOrder(input: { customer: "c1", year: 2025, number: "a" }) { customer } }'),
  key('creates a product', 'mutation { createProduct(input: { sku: "s1", name: "nut", shelf: 3 }) { sku name shelf createdAt } }'),
  key('creates another product', 'mutation { createProduct(input: { sku: "s2", name: "nut" }) { sku name shelf } }'),
  key('products by name', '{ productsByName(name: "nut") { items { sku } } }'),
  key('products by shelf', '{ productsByShelf(shelf: 3) { items { sku } } }'),
  key('a product by key', '{ listProducts(sku: "s1") { items { name } } }'),
  key('updates a product', 'mutation { updateProduct(input: { sku: "s2", shelf: 3 }) { sku name shelf } }'),
  key('a name set to null', 'mutation { updateProduct(input: { sku: "s2", name: null }) { sku } }'),
  ...[1, 2, 3].map((at) => key(`creates reading ${at}`, `mutation { createReading(input: { sensor: "q", at: ${at}, value: ${at}.5 }) { at value } }`)),
  key('readings after', '{ listReadings(sensor: "q", at: { gt: 1 }) { items { at value } } }'),
  key('readings between', '{ listReadings(sensor: "q", at: { between: [2, 3] }) { items { at } } }'),
  key('readings backwards', '{ listReadings(sensor: "q", sortDirection: DESC, limit: 2) { items { at } } }'),
];
