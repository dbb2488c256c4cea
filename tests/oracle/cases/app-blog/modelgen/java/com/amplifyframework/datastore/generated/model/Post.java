package com.amplifyframework.datastore.generated.model;

import com.amplifyframework.core.model.temporal.Temporal;
import com.amplifyframework.core.model.annotations.BelongsTo;
import com.amplifyframework.core.model.ModelReference;
import com.amplifyframework.core.model.LoadedModelReferenceImpl;
import com.amplifyframework.core.model.annotations.HasMany;
import com.amplifyframework.core.model.ModelList;
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

/** This is an auto generated class representing the Post type in your schema. */
@SuppressWarnings("all")
@ModelConfig(pluralName = "Posts", type = Model.Type.USER, version = 1, authRules = {
  @AuthRule(allow = AuthStrategy.OWNER, ownerField = "owner", identityClaim = "cognito:username", provider = "userPools", operations = { ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE, ModelOperation.READ }),
  @AuthRule(allow = AuthStrategy.GROUPS, groupClaim = "cognito:groups", groups = { "Moderators" }, provider = "userPools", operations = { ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE, ModelOperation.READ }),
  @AuthRule(allow = AuthStrategy.PUBLIC, operations = { ModelOperation.READ })
}, hasLazySupport = true)
@Index(name = "postsByStatusAndPublishedAt", fields = {"status","publishedAt"})
public final class Post implements Model {
  public static final PostPath rootPath = new PostPath("root", false, null);
  public static final QueryField ID = field("Post", "id");
  public static final QueryField TITLE = field("Post", "title");
  public static final QueryField BODY = field("Post", "body");
  public static final QueryField STATUS = field("Post", "status");
  public static final QueryField PUBLISHED_AT = field("Post", "publishedAt");
  public static final QueryField SEO = field("Post", "seo");
  public static final QueryField AUTHOR = field("Post", "authorId");
  private final @ModelField(targetType="ID", isRequired = true) String id;
  private final @ModelField(targetType="String", isRequired = true) String title;
  private final @ModelField(targetType="String") String body;
  private final @ModelField(targetType="PostStatus", isRequired = true) PostStatus status;
  private final @ModelField(targetType="AWSDateTime") Temporal.DateTime publishedAt;
  private final @ModelField(targetType="Seo") Seo seo;
  private final @ModelField(targetType="Author") @BelongsTo(targetName = "authorId", targetNames = {"authorId"}, type = Author.class) ModelReference<Author> author;
  private final @ModelField(targetType="Comment") @HasMany(associatedWith = "post", type = Comment.class) ModelList<Comment> comments = null;
  private final @ModelField(targetType="PostTag") @HasMany(associatedWith = "post", type = PostTag.class) ModelList<PostTag> tags = null;
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
  
  public String getTitle() {
      return title;
  }
  
  public String getBody() {
      return body;
  }
  
  public PostStatus getStatus() {
      return status;
  }
  
  public Temporal.DateTime getPublishedAt() {
      return publishedAt;
  }
  
  public Seo getSeo() {
      return seo;
  }
  
  public ModelReference<Author> getAuthor() {
      return author;
  }
  
  public ModelList<Comment> getComments() {
      return comments;
  }
  
  public ModelList<PostTag> getTags() {
      return tags;
  }
  
  public Temporal.DateTime getCreatedAt() {
      return createdAt;
  }
  
  public Temporal.DateTime getUpdatedAt() {
      return updatedAt;
  }
  
  private Post(String id, String title, String body, PostStatus status, Temporal.DateTime publishedAt, Seo seo, ModelReference<Author> author) {
    this.id = id;
    this.title = title;
    this.body = body;
    this.status = status;
    this.publishedAt = publishedAt;
    this.seo = seo;
    this.author = author;
  }
  
  @Override
   public boolean equals(Object obj) {
      if (this == obj) {
        return true;
      } else if(obj == null || getClass() != obj.getClass()) {
        return false;
      } else {
      Post post = (Post) obj;
      return ObjectsCompat.equals(getId(), post.getId()) &&
              ObjectsCompat.equals(getTitle(), post.getTitle()) &&
              ObjectsCompat.equals(getBody(), post.getBody()) &&
              ObjectsCompat.equals(getStatus(), post.getStatus()) &&
              ObjectsCompat.equals(getPublishedAt(), post.getPublishedAt()) &&
              ObjectsCompat.equals(getSeo(), post.getSeo()) &&
              ObjectsCompat.equals(getAuthor(), post.getAuthor()) &&
              ObjectsCompat.equals(getCreatedAt(), post.getCreatedAt()) &&
              ObjectsCompat.equals(getUpdatedAt(), post.getUpdatedAt());
      }
  }
  
  @Override
   public int hashCode() {
    return new StringBuilder()
      .append(getId())
      .append(getTitle())
      .append(getBody())
      .append(getStatus())
      .append(getPublishedAt())
      .append(getSeo())
      .append(getAuthor())
      .append(getCreatedAt())
      .append(getUpdatedAt())
      .toString()
      .hashCode();
  }
  
  @Override
   public String toString() {
    return new StringBuilder()
      .append("Post {")
      .append("id=" + String.valueOf(getId()) + ", ")
      .append("title=" + String.valueOf(getTitle()) + ", ")
      .append("body=" + String.valueOf(getBody()) + ", ")
      .append("status=" + String.valueOf(getStatus()) + ", ")
      .append("publishedAt=" + String.valueOf(getPublishedAt()) + ", ")
      .append("seo=" + String.valueOf(getSeo()) + ", ")
      .append("author=" + String.valueOf(getAuthor()) + ", ")
      .append("createdAt=" + String.valueOf(getCreatedAt()) + ", ")
      .append("updatedAt=" + String.valueOf(getUpdatedAt()))
      .append("}")
      .toString();
  }
  
  public static TitleStep builder() {
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
  public static Post justId(String id) {
    return new Post(
      id,
      null,
      null,
      null,
      null,
      null,
      null
    );
  }
  
  public CopyOfBuilder copyOfBuilder() {
    return new CopyOfBuilder(id,
      title,
      body,
      status,
      publishedAt,
      seo,
      author);
  }
  public interface TitleStep {
    StatusStep title(String title);
  }
  

  public interface StatusStep {
    BuildStep status(PostStatus status);
  }
  

  public interface BuildStep {
    Post build();
    BuildStep id(String id);
    BuildStep body(String body);
    BuildStep publishedAt(Temporal.DateTime publishedAt);
    BuildStep seo(Seo seo);
    BuildStep author(Author author);
  }
  

  public static class Builder implements TitleStep, StatusStep, BuildStep {
    private String id;
    private String title;
    private PostStatus status;
    private String body;
    private Temporal.DateTime publishedAt;
    private Seo seo;
    private ModelReference<Author> author;
    public Builder() {
      
    }
    
    private Builder(String id, String title, String body, PostStatus status, Temporal.DateTime publishedAt, Seo seo, ModelReference<Author> author) {
      this.id = id;
      this.title = title;
      this.body = body;
      this.status = status;
      this.publishedAt = publishedAt;
      this.seo = seo;
      this.author = author;
    }
    
    @Override
     public Post build() {
        String id = this.id != null ? this.id : UUID.randomUUID().toString();
        
        return new Post(
          id,
          title,
          body,
          status,
          publishedAt,
          seo,
          author);
    }
    
    @Override
     public StatusStep title(String title) {
        Objects.requireNonNull(title);
        this.title = title;
        return this;
    }
    
    @Override
     public BuildStep status(PostStatus status) {
        Objects.requireNonNull(status);
        this.status = status;
        return this;
    }
    
    @Override
     public BuildStep body(String body) {
        this.body = body;
        return this;
    }
    
    @Override
     public BuildStep publishedAt(Temporal.DateTime publishedAt) {
        this.publishedAt = publishedAt;
        return this;
    }
    
    @Override
     public BuildStep seo(Seo seo) {
        this.seo = seo;
        return this;
    }
    
    @Override
     public BuildStep author(Author author) {
        this.author = new LoadedModelReferenceImpl<>(author);
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
    private CopyOfBuilder(String id, String title, String body, PostStatus status, Temporal.DateTime publishedAt, Seo seo, ModelReference<Author> author) {
      super(id, title, body, status, publishedAt, seo, author);
      Objects.requireNonNull(title);
      Objects.requireNonNull(status);
    }
    
    @Override
     public CopyOfBuilder title(String title) {
      return (CopyOfBuilder) super.title(title);
    }
    
    @Override
     public CopyOfBuilder status(PostStatus status) {
      return (CopyOfBuilder) super.status(status);
    }
    
    @Override
     public CopyOfBuilder body(String body) {
      return (CopyOfBuilder) super.body(body);
    }
    
    @Override
     public CopyOfBuilder publishedAt(Temporal.DateTime publishedAt) {
      return (CopyOfBuilder) super.publishedAt(publishedAt);
    }
    
    @Override
     public CopyOfBuilder seo(Seo seo) {
      return (CopyOfBuilder) super.seo(seo);
    }
    
    @Override
     public CopyOfBuilder author(Author author) {
      return (CopyOfBuilder) super.author(author);
    }
  }
  

  public static class PostIdentifier extends ModelIdentifier<Post> {
    private static final long serialVersionUID = 1L;
    public PostIdentifier(String id) {
      super(id);
    }
  }
  
}
