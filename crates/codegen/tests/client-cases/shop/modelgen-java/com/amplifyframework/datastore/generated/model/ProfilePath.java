package com.amplifyframework.datastore.generated.model;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;

import com.amplifyframework.core.model.ModelPath;
import com.amplifyframework.core.model.PropertyPath;

/** This is an auto generated class representing the ModelPath for the Profile type in your schema. */
public final class ProfilePath extends ModelPath<Profile> {
  private MemberPath member;
  ProfilePath(@NonNull String name, @NonNull Boolean isCollection, @Nullable PropertyPath parent) {
    super(name, isCollection, parent, Profile.class);
  }
  
  public synchronized MemberPath getMember() {
    if (member == null) {
      member = new MemberPath("member", false, this);
    }
    return member;
  }
}
