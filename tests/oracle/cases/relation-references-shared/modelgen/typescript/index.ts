import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerPostModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Post, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly title?: string | null;
  readonly comments?: (CommentModel | null)[] | null;
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
  readonly comments: AsyncCollection<CommentModel>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type PostModel = LazyLoading extends LazyLoadingDisabled ? EagerPostModel : LazyPostModel

export declare const PostModel: (new (init: ModelInit<PostModel>) => PostModel) & {
  copyOf(source: PostModel, mutator: (draft: MutableModel<PostModel>) => MutableModel<PostModel> | void): PostModel;
}

type EagerPictureModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Picture, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly title?: string | null;
  readonly comments?: (CommentModel | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyPictureModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Picture, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly title?: string | null;
  readonly comments: AsyncCollection<CommentModel>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type PictureModel = LazyLoading extends LazyLoadingDisabled ? EagerPictureModel : LazyPictureModel

export declare const PictureModel: (new (init: ModelInit<PictureModel>) => PictureModel) & {
  copyOf(source: PictureModel, mutator: (draft: MutableModel<PictureModel>) => MutableModel<PictureModel> | void): PictureModel;
}

type EagerCommentModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Comment, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly parentId?: string | null;
  readonly post?: PostModel | null;
  readonly picture?: PictureModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyCommentModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Comment, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly parentId?: string | null;
  readonly post: AsyncItem<PostModel | undefined>;
  readonly picture: AsyncItem<PictureModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type CommentModel = LazyLoading extends LazyLoadingDisabled ? EagerCommentModel : LazyCommentModel

export declare const CommentModel: (new (init: ModelInit<CommentModel>) => CommentModel) & {
  copyOf(source: CommentModel, mutator: (draft: MutableModel<CommentModel>) => MutableModel<CommentModel> | void): CommentModel;
}



const { Post, Picture, Comment } = initSchema(schema) as {
  Post: PersistentModelConstructor<PostModel>;
  Picture: PersistentModelConstructor<PictureModel>;
  Comment: PersistentModelConstructor<CommentModel>;
};

export {
  Post,
  Picture,
  Comment
};