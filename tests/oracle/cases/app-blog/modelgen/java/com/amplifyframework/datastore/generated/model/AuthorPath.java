package com.amplifyframework.datastore.generated.model;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;

import com.amplifyframework.core.model.ModelPath;
import com.amplifyframework.core.model.PropertyPath;

/** This is an auto generated class representing the ModelPath for the Author type in your schema. */
public final class AuthorPath extends ModelPath<Author> {
  private PostPath posts;
  AuthorPath(@NonNull String name, @NonNull Boolean isCollection, @Nullable PropertyPath parent) {
    super(name, isCollection, parent, Author.class);
  }
  
  public synchronized PostPath getPosts() {
    if (posts == null) {
      posts = new PostPath("posts", true, this);
    }
    return posts;
  }
}
