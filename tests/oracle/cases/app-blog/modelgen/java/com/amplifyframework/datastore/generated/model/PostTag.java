package com.amplifyframework.datastore.generated.model;

import com.amplifyframework.core.model.annotations.BelongsTo;
import com.amplifyframework.core.model.ModelReference;
import com.amplifyframework.core.model.LoadedModelReferenceImpl;
import com.amplifyframework.core.model.temporal.Temporal;
import com.amplifyframework.core.model.ModelIdentifier;

import java.util.List;
import java.util.UUID;
import java.util.Objects;

import androidx.core.util.ObjectsCompat;

import com.amplifyframework.core.model.AuthStrategy;
import com.amplifyframework.core.model.Model;
import com.amplifyframework.core.model.ModelOperation;
import com.amplifyframework.core.model.annotations.AuthRule;
import com.amplifyframework.core.model.annotations.Index;
import com.amplifyframework.core.model.annotations.ModelConfig;
import com.amplifyframework.core.model.annotations.ModelField;
import com.amplifyframework.core.model.query.predicate.QueryField;

import static com.amplifyframework.core.model.query.predicate.QueryField.field;

/** This is an auto generated class representing the PostTag type in your schema. */
@SuppressWarnings("all")
@ModelConfig(pluralName = "PostTags", type = Model.Type.USER, version = 1, authRules = {
  @AuthRule(allow = AuthStrategy.PUBLIC, operations = { ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE, ModelOperation.READ })
}, hasLazySupport = true)
public final class PostTag implements Model {
  public static final PostTagPath rootPath = new PostTagPath("root", false, null);
  public static final QueryField ID = field("PostTag", "id");
  public static final QueryField POST = field("PostTag", "postId");
  public static final QueryField TAG = field("PostTag", "tagLabel");
  private final @ModelField(targetType="ID", isRequired = true) String id;
  private final @ModelField(targetType="Post") @BelongsTo(targetName = "postId", targetNames = {"postId"}, type = Post.class) ModelReference<Post> post;
  private final @ModelField(targetType="Tag") @BelongsTo(targetName = "tagLabel", targetNames = {"tagLabel"}, type = Tag.class) ModelReference<Tag> tag;
  private @ModelField(targetType="AWSDateTime", isReadOnly = true) Temporal.DateTime createdAt;
  private @ModelField(targetType="AWSDateTime", isReadOnly = true) Temporal.DateTime updatedAt;
  /** @deprecated This API is internal to Amplify and should not be used. */
  @Deprecated
   public String resolveIdentifier() {
    return id;
  }
  
  public String getId() {
      return id;
  }
  
  public ModelReference<Post> getPost() {
      return post;
  }
  
  public ModelReference<Tag> getTag() {
      return tag;
  }
  
  public Temporal.DateTime getCreatedAt() {
      return createdAt;
  }
  
  public Temporal.DateTime getUpdatedAt() {
      return updatedAt;
  }
  
  private PostTag(String id, ModelReference<Post> post, ModelReference<Tag> tag) {
    this.id = id;
    this.post = post;
    this.tag = tag;
  }
  
  @Override
   public boolean equals(Object obj) {
      if (this == obj) {
        return true;
      } else if(obj == null || getClass() != obj.getClass()) {
        return false;
      } else {
      PostTag postTag = (PostTag) obj;
      return ObjectsCompat.equals(getId(), postTag.getId()) &&
              ObjectsCompat.equals(getPost(), postTag.getPost()) &&
              ObjectsCompat.equals(getTag(), postTag.getTag()) &&
              ObjectsCompat.equals(getCreatedAt(), postTag.getCreatedAt()) &&
              ObjectsCompat.equals(getUpdatedAt(), postTag.getUpdatedAt());
      }
  }
  
  @Override
   public int hashCode() {
    return new StringBuilder()
      .append(getId())
      .append(getPost())
      .append(getTag())
      .append(getCreatedAt())
      .append(getUpdatedAt())
      .toString()
      .hashCode();
  }
  
  @Override
   public String toString() {
    return new StringBuilder()
      .append("PostTag {")
      .append("id=" + String.valueOf(getId()) + ", ")
      .append("post=" + String.valueOf(getPost()) + ", ")
      .append("tag=" + String.valueOf(getTag()) + ", ")
      .append("createdAt=" + String.valueOf(getCreatedAt()) + ", ")
      .append("updatedAt=" + String.valueOf(getUpdatedAt()))
      .append("}")
      .toString();
  }
  
  public static BuildStep builder() {
      return new Builder();
  }
  
  /**
   * WARNING: This method should not be used to build an instance of this object for a CREATE mutation.
   * This is a convenience method to return an instance of the object with only its ID populated
   * to be used in the context of a parameter in a delete mutation or referencing a foreign key
   * in a relationship.
   * @param id the id of the existing item this instance will represent
   * @return an instance of this model with only ID populated
   */
  public static PostTag justId(String id) {
    return new PostTag(
      id,
      null,
      null
    );
  }
  
  public CopyOfBuilder copyOfBuilder() {
    return new CopyOfBuilder(id,
      post,
      tag);
  }
  public interface BuildStep {
    PostTag build();
    BuildStep id(String id);
    BuildStep post(Post post);
    BuildStep tag(Tag tag);
  }
  

  public static class Builder implements BuildStep {
    private String id;
    private ModelReference<Post> post;
    private ModelReference<Tag> tag;
    public Builder() {
      
    }
    
    private Builder(String id, ModelReference<Post> post, ModelReference<Tag> tag) {
      this.id = id;
      this.post = post;
      this.tag = tag;
    }
    
    @Override
     public PostTag build() {
        String id = this.id != null ? this.id : UUID.randomUUID().toString();
        
        return new PostTag(
          id,
          post,
          tag);
    }
    
    @Override
     public BuildStep post(Post post) {
        this.post = new LoadedModelReferenceImpl<>(post);
        return this;
    }
    
    @Override
     public BuildStep tag(Tag tag) {
        this.tag = new LoadedModelReferenceImpl<>(tag);
        return this;
    }
    
    /**
     * @param id id
     * @return Current Builder instance, for fluent method chaining
     */
    public BuildStep id(String id) {
        this.id = id;
        return this;
    }
  }
  

  public final class CopyOfBuilder extends Builder {
    private CopyOfBuilder(String id, ModelReference<Post> post, ModelReference<Tag> tag) {
      super(id, post, tag);
      
    }
    
    @Override
     public CopyOfBuilder post(Post post) {
      return (CopyOfBuilder) super.post(post);
    }
    
    @Override
     public CopyOfBuilder tag(Tag tag) {
      return (CopyOfBuilder) super.tag(tag);
    }
  }
  

  public static class PostTagIdentifier extends ModelIdentifier<PostTag> {
    private static final long serialVersionUID = 1L;
    public PostTagIdentifier(String id) {
      super(id);
    }
  }
  
}
