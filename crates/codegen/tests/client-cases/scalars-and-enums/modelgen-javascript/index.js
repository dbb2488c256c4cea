// @ts-check
import { initSchema } from '@aws-amplify/datastore';
import { schema } from './schema';

const Mood = {
  "HAPPY": "HAPPY",
  "SAD": "SAD"
};

const Extent = {
  "S": "S",
  "M": "M",
  "L": "L"
};

const Unused = {
  "NOTHING": "NOTHING"
};

const { Everything } = initSchema(schema);

export {
  Everything,
  Mood,
  extent,
  Unused
};