// @ts-check
import { initSchema } from '@aws-amplify/datastore';
import { schema } from './schema';

const Status = {
  "OPEN": "OPEN",
  "IN_PROGRESS": "IN_PROGRESS",
  "DONE": "DONE"
};

const Colour = {
  "RED": "red",
  "GREEN": "green",
  "BLUE": "_blue"
};

const { Team, Member, Profile, Order, GeoPoint, Place } = initSchema(schema);

export {
  Team,
  Member,
  Profile,
  Order,
  Status,
  Colour,
  GeoPoint,
  Place
};