package com.amplifyframework.datastore.generated.model;

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

/** This is an auto generated class representing the TextKey type in your schema. */
@SuppressWarnings("all")
@ModelConfig(pluralName = "TextKeys", type = Model.Type.USER, version = 1, authRules = {
  @AuthRule(allow = AuthStrategy.PUBLIC, operations = { ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE, ModelOperation.READ })
}, hasLazySupport = true)
public final class TextKey implements Model {
  public static final TextKeyPath rootPath = new TextKeyPath("root", false, null);
  public static final QueryField ID = field("TextKey", "id");
  public static final QueryField CREATED_AT = field("TextKey", "createdAt");
  public static final QueryField UPDATED_AT = field("TextKey", "updatedAt");
  private final @ModelField(targetType="String", isRequired = true) String id;
  private final @ModelField(targetType="String", isRequired = true) String createdAt;
  private final @ModelField(targetType="String") String updatedAt;
  /** @deprecated This API is internal to Amplify and should not be used. */
  @Deprecated
   public String resolveIdentifier() {
    return id;
  }
  
  public String getId() {
      return id;
  }
  
  public String getCreatedAt() {
      return createdAt;
  }
  
  public String getUpdatedAt() {
      return updatedAt;
  }
  
  private TextKey(String id, String createdAt, String updatedAt) {
    this.id = id;
    this.createdAt = createdAt;
    this.updatedAt = updatedAt;
  }
  
  @Override
   public boolean equals(Object obj) {
      if (this == obj) {
        return true;
      } else if(obj == null || getClass() != obj.getClass()) {
        return false;
      } else {
      TextKey textKey = (TextKey) obj;
      return ObjectsCompat.equals(getId(), textKey.getId()) &&
              ObjectsCompat.equals(getCreatedAt(), textKey.getCreatedAt()) &&
              ObjectsCompat.equals(getUpdatedAt(), textKey.getUpdatedAt());
      }
  }
  
  @Override
   public int hashCode() {
    return new StringBuilder()
      .append(getId())
      .append(getCreatedAt())
      .append(getUpdatedAt())
      .toString()
      .hashCode();
  }
  
  @Override
   public String toString() {
    return new StringBuilder()
      .append("TextKey {")
      .append("id=" + String.valueOf(getId()) + ", ")
      .append("createdAt=" + String.valueOf(getCreatedAt()) + ", ")
      .append("updatedAt=" + String.valueOf(getUpdatedAt()))
      .append("}")
      .toString();
  }
  
  public static CreatedAtStep builder() {
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
  public static TextKey justId(String id) {
    return new TextKey(
      id,
      null,
      null
    );
  }
  
  public CopyOfBuilder copyOfBuilder() {
    return new CopyOfBuilder(id,
      createdAt,
      updatedAt);
  }
  public interface CreatedAtStep {
    BuildStep createdAt(String createdAt);
  }
  

  public interface BuildStep {
    TextKey build();
    BuildStep id(String id);
    BuildStep updatedAt(String updatedAt);
  }
  

  public static class Builder implements CreatedAtStep, BuildStep {
    private String id;
    private String createdAt;
    private String updatedAt;
    public Builder() {
      
    }
    
    private Builder(String id, String createdAt, String updatedAt) {
      this.id = id;
      this.createdAt = createdAt;
      this.updatedAt = updatedAt;
    }
    
    @Override
     public TextKey build() {
        String id = this.id != null ? this.id : UUID.randomUUID().toString();
        
        return new TextKey(
          id,
          createdAt,
          updatedAt);
    }
    
    @Override
     public BuildStep createdAt(String createdAt) {
        Objects.requireNonNull(createdAt);
        this.createdAt = createdAt;
        return this;
    }
    
    @Override
     public BuildStep updatedAt(String updatedAt) {
        this.updatedAt = updatedAt;
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
    private CopyOfBuilder(String id, String createdAt, String updatedAt) {
      super(id, createdAt, updatedAt);
      Objects.requireNonNull(createdAt);
    }
    
    @Override
     public CopyOfBuilder createdAt(String createdAt) {
      return (CopyOfBuilder) super.createdAt(createdAt);
    }
    
    @Override
     public CopyOfBuilder updatedAt(String updatedAt) {
      return (CopyOfBuilder) super.updatedAt(updatedAt);
    }
  }
  

  public static class TextKeyIdentifier extends ModelIdentifier<TextKey> {
    private static final long serialVersionUID = 1L;
    public TextKeyIdentifier(String id) {
      super(id);
    }
  }
  
}
