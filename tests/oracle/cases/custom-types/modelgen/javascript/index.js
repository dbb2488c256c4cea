// @ts-check
import { initSchema } from '@aws-amplify/datastore';
import { schema } from './schema';

const Kind = {
  "HOME": "HOME",
  "WORK": "WORK"
};

const { Customer, Location, Address, Unused } = initSchema(schema);

export {
  Customer,
  Kind,
  Location,
  Address,
  Unused
};