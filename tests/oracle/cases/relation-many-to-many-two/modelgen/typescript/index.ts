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
  readonly tags?: (PostTagsModel | null)[] | null;
  readonly hidden?: (HiddenTagsModel | null)[] | null;
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
  readonly tags: AsyncCollection<PostTagsModel>;
  readonly hidden: AsyncCollection<HiddenTagsModel>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type PostModel = LazyLoading extends LazyLoadingDisabled ? EagerPostModel : LazyPostModel

export declare const PostModel: (new (init: ModelInit<PostModel>) => PostModel) & {
  copyOf(source: PostModel, mutator: (draft: MutableModel<PostModel>) => MutableModel<PostModel> | void): PostModel;
}

type EagerTagModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Tag, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly label: string;
  readonly posts?: (PostTagsModel | null)[] | null;
  readonly hiddenIn?: (HiddenTagsModel | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyTagModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Tag, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly label: string;
  readonly posts: AsyncCollection<PostTagsModel>;
  readonly hiddenIn: AsyncCollection<HiddenTagsModel>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type TagModel = LazyLoading extends LazyLoadingDisabled ? EagerTagModel : LazyTagModel

export declare const TagModel: (new (init: ModelInit<TagModel>) => TagModel) & {
  copyOf(source: TagModel, mutator: (draft: MutableModel<TagModel>) => MutableModel<TagModel> | void): TagModel;
}

type EagerPostTagsModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<PostTags, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly postId?: string | null;
  readonly tagId?: string | null;
  readonly post: PostModel;
  readonly tag: TagModel;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyPostTagsModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<PostTags, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly postId?: string | null;
  readonly tagId?: string | null;
  readonly post: AsyncItem<PostModel>;
  readonly tag: AsyncItem<TagModel>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type PostTagsModel = LazyLoading extends LazyLoadingDisabled ? EagerPostTagsModel : LazyPostTagsModel

export declare const PostTagsModel: (new (init: ModelInit<PostTagsModel>) => PostTagsModel) & {
  copyOf(source: PostTagsModel, mutator: (draft: MutableModel<PostTagsModel>) => MutableModel<PostTagsModel> | void): PostTagsModel;
}

type EagerHiddenTagsModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<HiddenTags, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly postId?: string | null;
  readonly tagId?: string | null;
  readonly post: PostModel;
  readonly tag: TagModel;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyHiddenTagsModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<HiddenTags, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly postId?: string | null;
  readonly tagId?: string | null;
  readonly post: AsyncItem<PostModel>;
  readonly tag: AsyncItem<TagModel>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type HiddenTagsModel = LazyLoading extends LazyLoadingDisabled ? EagerHiddenTagsModel : LazyHiddenTagsModel

export declare const HiddenTagsModel: (new (init: ModelInit<HiddenTagsModel>) => HiddenTagsModel) & {
  copyOf(source: HiddenTagsModel, mutator: (draft: MutableModel<HiddenTagsModel>) => MutableModel<HiddenTagsModel> | void): HiddenTagsModel;
}



const { Post, Tag, PostTags, HiddenTags } = initSchema(schema) as {
  Post: PersistentModelConstructor<PostModel>;
  Tag: PersistentModelConstructor<TagModel>;
  PostTags: PersistentModelConstructor<PostTagsModel>;
  HiddenTags: PersistentModelConstructor<HiddenTagsModel>;
};

export {
  Post,
  Tag,
  PostTags,
  HiddenTags
};