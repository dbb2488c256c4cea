import { ModelInit, MutableModel, __modelMeta__, ManagedIdentifier, CustomIdentifier } from "@aws-amplify/datastore";
// @ts-ignore
import { LazyLoading, LazyLoadingDisabled, AsyncCollection, AsyncItem } from "@aws-amplify/datastore";

export enum PostStatus {
  DRAFT = "DRAFT",
  PUBLISHED = "PUBLISHED"
}

type EagerSeo = {
  readonly title?: string | null;
  readonly keywords?: string[] | null;
}

type LazySeo = {
  readonly title?: string | null;
  readonly keywords?: string[] | null;
}

export declare type Seo = LazyLoading extends LazyLoadingDisabled ? EagerSeo : LazySeo

export declare const Seo: (new (init: ModelInit<Seo>) => Seo)

type EagerAuthor = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Author, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly posts?: (Post | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyAuthor = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Author, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly posts: AsyncCollection<Post>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type Author = LazyLoading extends LazyLoadingDisabled ? EagerAuthor : LazyAuthor

export declare const Author: (new (init: ModelInit<Author>) => Author) & {
  copyOf(source: Author, mutator: (draft: MutableModel<Author>) => MutableModel<Author> | void): Author;
}

type EagerPost = {
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
  readonly author?: Author | null;
  readonly comments?: (Comment | null)[] | null;
  readonly tags?: (PostTag | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyPost = {
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
  readonly author: AsyncItem<Author | undefined>;
  readonly comments: AsyncCollection<Comment>;
  readonly tags: AsyncCollection<PostTag>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type Post = LazyLoading extends LazyLoadingDisabled ? EagerPost : LazyPost

export declare const Post: (new (init: ModelInit<Post>) => Post) & {
  copyOf(source: Post, mutator: (draft: MutableModel<Post>) => MutableModel<Post> | void): Post;
}

type EagerComment = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Comment, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text: string;
  readonly postId: string;
  readonly post?: Post | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyComment = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Comment, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text: string;
  readonly postId: string;
  readonly post: AsyncItem<Post | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type Comment = LazyLoading extends LazyLoadingDisabled ? EagerComment : LazyComment

export declare const Comment: (new (init: ModelInit<Comment>) => Comment) & {
  copyOf(source: Comment, mutator: (draft: MutableModel<Comment>) => MutableModel<Comment> | void): Comment;
}

type EagerTag = {
  readonly [__modelMeta__]: {
    identifier: CustomIdentifier<Tag, 'label'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly label: string;
  readonly posts?: (PostTag | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyTag = {
  readonly [__modelMeta__]: {
    identifier: CustomIdentifier<Tag, 'label'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly label: string;
  readonly posts: AsyncCollection<PostTag>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type Tag = LazyLoading extends LazyLoadingDisabled ? EagerTag : LazyTag

export declare const Tag: (new (init: ModelInit<Tag>) => Tag) & {
  copyOf(source: Tag, mutator: (draft: MutableModel<Tag>) => MutableModel<Tag> | void): Tag;
}

type EagerPostTag = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<PostTag, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly postId: string;
  readonly post?: Post | null;
  readonly tagLabel: string;
  readonly tag?: Tag | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyPostTag = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<PostTag, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly postId: string;
  readonly post: AsyncItem<Post | undefined>;
  readonly tagLabel: string;
  readonly tag: AsyncItem<Tag | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type PostTag = LazyLoading extends LazyLoadingDisabled ? EagerPostTag : LazyPostTag

export declare const PostTag: (new (init: ModelInit<PostTag>) => PostTag) & {
  copyOf(source: PostTag, mutator: (draft: MutableModel<PostTag>) => MutableModel<PostTag> | void): PostTag;
}