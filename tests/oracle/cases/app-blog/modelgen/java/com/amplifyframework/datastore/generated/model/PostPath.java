package com.amplifyframework.datastore.generated.model;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;

import com.amplifyframework.core.model.ModelPath;
import com.amplifyframework.core.model.PropertyPath;

/** This is an auto generated class representing the ModelPath for the Post type in your schema. */
public final class PostPath extends ModelPath<Post> {
  private AuthorPath author;
  private CommentPath comments;
  private PostTagPath tags;
  PostPath(@NonNull String name, @NonNull Boolean isCollection, @Nullable PropertyPath parent) {
    super(name, isCollection, parent, Post.class);
  }
  
  public synchronized AuthorPath getAuthor() {
    if (author == null) {
      author = new AuthorPath("author", false, this);
    }
    return author;
  }
  
  public synchronized CommentPath getComments() {
    if (comments == null) {
      comments = new CommentPath("comments", true, this);
    }
    return comments;
  }
  
  public synchronized PostTagPath getTags() {
    if (tags == null) {
      tags = new PostTagPath("tags", true, this);
    }
    return tags;
  }
}
