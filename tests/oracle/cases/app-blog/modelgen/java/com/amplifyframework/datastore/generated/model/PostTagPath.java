package com.amplifyframework.datastore.generated.model;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;

import com.amplifyframework.core.model.ModelPath;
import com.amplifyframework.core.model.PropertyPath;

/** This is an auto generated class representing the ModelPath for the PostTag type in your schema. */
public final class PostTagPath extends ModelPath<PostTag> {
  private PostPath post;
  private TagPath tag;
  PostTagPath(@NonNull String name, @NonNull Boolean isCollection, @Nullable PropertyPath parent) {
    super(name, isCollection, parent, PostTag.class);
  }
  
  public synchronized PostPath getPost() {
    if (post == null) {
      post = new PostPath("post", false, this);
    }
    return post;
  }
  
  public synchronized TagPath getTag() {
    if (tag == null) {
      tag = new TagPath("tag", false, this);
    }
    return tag;
  }
}
