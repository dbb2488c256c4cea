import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";

export enum K {
  A = "A",
  B = "B"
}

type EagerPostModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Post, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly title?: string | null;
  readonly old?: string | null;
  readonly comments?: (CommentModel | null)[] | null;
  readonly key?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyPostModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Post, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly title?: string | null;
  readonly old?: string | null;
  readonly comments: AsyncCollection<CommentModel>;
  readonly key?: string | null;
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
  readonly postId?: string | null;
  readonly post?: PostModel | null;
  readonly kind?: K | keyof typeof K | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyCommentModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Comment, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly postId?: string | null;
  readonly post: AsyncItem<PostModel | undefined>;
  readonly kind?: K | keyof typeof K | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type CommentModel = LazyLoading extends LazyLoadingDisabled ? EagerCommentModel : LazyCommentModel

export declare const CommentModel: (new (init: ModelInit<CommentModel>) => CommentModel) & {
  copyOf(source: CommentModel, mutator: (draft: MutableModel<CommentModel>) => MutableModel<CommentModel> | void): CommentModel;
}

type EagerTModel = {
  readonly x?: number | null;
}

type LazyTModel = {
  readonly x?: number | null;
}

export declare type TModel = LazyLoading extends LazyLoadingDisabled ? EagerTModel : LazyTModel

export declare const TModel: (new (init: ModelInit<TModel>) => TModel)

const { Post, Comment, T } = initSchema(schema) as {
  Post: PersistentModelConstructor<PostModel>;
  Comment: PersistentModelConstructor<CommentModel>;
  T: PersistentModelConstructor<TModel>;
};

export {
  Post,
  Comment
};