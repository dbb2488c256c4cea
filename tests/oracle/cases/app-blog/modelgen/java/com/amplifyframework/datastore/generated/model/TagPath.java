package com.amplifyframework.datastore.generated.model;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;

import com.amplifyframework.core.model.ModelPath;
import com.amplifyframework.core.model.PropertyPath;

/** This is an auto generated class representing the ModelPath for the Tag type in your schema. */
public final class TagPath extends ModelPath<Tag> {
  private PostTagPath posts;
  TagPath(@NonNull String name, @NonNull Boolean isCollection, @Nullable PropertyPath parent) {
    super(name, isCollection, parent, Tag.class);
  }
  
  public synchronized PostTagPath getPosts() {
    if (posts == null) {
      posts = new PostTagPath("posts", true, this);
    }
    return posts;
  }
}
