// Answers without what differs from run to run or cannot be compared: ids and times are named, the places of errors left out.

/** A function that names the ids of one case in the order in which they appear. */
export function plain() {
  const ids = new Map();
  const text = (value) =>
    value
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
        if (!ids.has(id)) ids.set(id, `<id ${ids.size + 1}>`);
        return ids.get(id);
      })
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '<time>');
  const value = (node, key) => {
    if (typeof node === 'string') return key === 'nextToken' ? '<token>' : text(node);
    if (Array.isArray(node)) return node.map((each) => value(each));
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, value(each, name)]));
  };
  return ({ data, errors }) => ({ data: value(data ?? null), ...(errors ? { errors: errors.map(error).sort(byPath) } : {}) });
}

// The words of DynamoDB and of the two implementations of GraphQL differ; what they say does not.
function error({ path = null, errorType: named = null, message }) {
  // AWS's simulator names DynamoDB's exception, where AppSync has a name of its own.
  const errorType = named === 'DynamoDB:ValidationException' ? 'DynamoDB:DynamoDbException' : named;
  if (/^Cannot return null for non-nullable/.test(message)) return { path, errorType, message: '<null where none may be>' };
  return { path, errorType, message: message.replace(/ \(Service: .*$/, '') };
}

function byPath(a, b) {
  const [left, right] = [a, b].map(({ path, message }) => JSON.stringify([path, message]));
  return left < right ? -1 : left > right ? 1 : 0;
}
