// @ts-check
import { initSchema } from '@aws-amplify/datastore';
import { schema } from './schema';



const { Stamped, OptionalKey, TextKey, OptionalTextKey, OnlyKey } = initSchema(schema);

export {
  Stamped,
  OptionalKey,
  TextKey,
  OptionalTextKey,
  OnlyKey
};