import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";

export enum PostStatus {
  DRAFT = "DRAFT",
  PUBLISHED = "PUBLISHED"
}

type EagerAuthorModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Author, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly posts?: (PostModel | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyAuthorModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Author, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly posts: AsyncCollection<PostModel>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type AuthorModel = LazyLoading extends LazyLoadingDisabled ? EagerAuthorModel : LazyAuthorModel

export declare const AuthorModel: (new (init: ModelInit<AuthorModel>) => AuthorModel) & {
  copyOf(source: AuthorModel, mutator: (draft: MutableModel<AuthorModel>) => MutableModel<AuthorModel> | void): AuthorModel;
}

type EagerPostModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Post, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly title: string;
  readonly body?: string | null;
  readonly status: PostStatus | keyof typeof PostStatus;
  readonly publishedAt?: string | null;
  readonly seo?: Seo | null;
  readonly authorId?: string | null;
  readonly author?: AuthorModel | null;
  readonly comments?: (CommentModel | null)[] | null;
  readonly tags?: (PostTagModel | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyPostModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Post, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly title: string;
  readonly body?: string | null;
  readonly status: PostStatus | keyof typeof PostStatus;
  readonly publishedAt?: string | null;
  readonly seo?: Seo | null;
  readonly authorId?: string | null;
  readonly author: AsyncItem<AuthorModel | undefined>;
  readonly comments: AsyncCollection<CommentModel>;
  readonly tags: AsyncCollection<PostTagModel>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type PostModel = LazyLoading extends LazyLoadingDisabled ? EagerPostModel : LazyPostModel

export declare const PostModel: (new (init: ModelInit<PostModel>) => PostModel) & {
  copyOf(source: PostModel, mutator: (draft: MutableModel<PostModel>) => MutableModel<PostModel> | void): PostModel;
}

type EagerCommentModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Comment, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text: string;
  readonly postId: string;
  readonly post?: PostModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyCommentModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Comment, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text: string;
  readonly postId: string;
  readonly post: AsyncItem<PostModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type CommentModel = LazyLoading extends LazyLoadingDisabled ? EagerCommentModel : LazyCommentModel

export declare const CommentModel: (new (init: ModelInit<CommentModel>) => CommentModel) & {
  copyOf(source: CommentModel, mutator: (draft: MutableModel<CommentModel>) => MutableModel<CommentModel> | void): CommentModel;
}

type EagerTagModel = {
  readonly [__modelMeta__]: {
    identifier: CustomIdentifier<Tag, 'label'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly label: string;
  readonly posts?: (PostTagModel | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyTagModel = {
  readonly [__modelMeta__]: {
    identifier: CustomIdentifier<Tag, 'label'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly label: string;
  readonly posts: AsyncCollection<PostTagModel>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type TagModel = LazyLoading extends LazyLoadingDisabled ? EagerTagModel : LazyTagModel

export declare const TagModel: (new (init: ModelInit<TagModel>) => TagModel) & {
  copyOf(source: TagModel, mutator: (draft: MutableModel<TagModel>) => MutableModel<TagModel> | void): TagModel;
}

type EagerPostTagModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<PostTag, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly postId: string;
  readonly post?: PostModel | null;
  readonly tagLabel: string;
  readonly tag?: TagModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyPostTagModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<PostTag, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly postId: string;
  readonly post: AsyncItem<PostModel | undefined>;
  readonly tagLabel: string;
  readonly tag: AsyncItem<TagModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type PostTagModel = LazyLoading extends LazyLoadingDisabled ? EagerPostTagModel : LazyPostTagModel

export declare const PostTagModel: (new (init: ModelInit<PostTagModel>) => PostTagModel) & {
  copyOf(source: PostTagModel, mutator: (draft: MutableModel<PostTagModel>) => MutableModel<PostTagModel> | void): PostTagModel;
}

type EagerSeoModel = {
  readonly title?: string | null;
  readonly keywords?: string[] | null;
}

type LazySeoModel = {
  readonly title?: string | null;
  readonly keywords?: string[] | null;
}

export declare type SeoModel = LazyLoading extends LazyLoadingDisabled ? EagerSeoModel : LazySeoModel

export declare const SeoModel: (new (init: ModelInit<SeoModel>) => SeoModel)

const { Author, Post, Comment, Tag, PostTag, Seo } = initSchema(schema) as {
  Author: PersistentModelConstructor<AuthorModel>;
  Post: PersistentModelConstructor<PostModel>;
  Comment: PersistentModelConstructor<CommentModel>;
  Tag: PersistentModelConstructor<TagModel>;
  PostTag: PersistentModelConstructor<PostTagModel>;
  Seo: PersistentModelConstructor<SeoModel>;
};

export {
  Author,
  Post,
  Comment,
  Tag,
  PostTag
};