// @ts-check
import { initSchema } from '@aws-amplify/datastore';
import { schema } from './schema';

const StatusType = {
  "B": "B",
  "A": "a",
  "C": "_c"
};

const { todo_item, People, Status, AnExtraordinarilyLongModelNameThatBreaksEveryLine, A, URLEntry } = initSchema(schema);

export {
  todo_item,
  People,
  Status,
  AnExtraordinarilyLongModelNameThatBreaksEveryLine,
  A,
  URLEntry,
  StatusType
};