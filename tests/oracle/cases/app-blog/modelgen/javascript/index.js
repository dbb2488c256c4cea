// @ts-check
import { initSchema } from '@aws-amplify/datastore';
import { schema } from './schema';

const PostStatus = {
  "DRAFT": "DRAFT",
  "PUBLISHED": "PUBLISHED"
};

const { Author, Post, Comment, Tag, PostTag, Seo } = initSchema(schema);

export {
  Author,
  Post,
  Comment,
  Tag,
  PostTag,
  PostStatus,
  Seo
};