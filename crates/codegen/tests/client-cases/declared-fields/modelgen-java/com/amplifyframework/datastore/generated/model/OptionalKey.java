package com.amplifyframework.datastore.generated.model;

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

/** This is an auto generated class representing the OptionalKey type in your schema. */
@SuppressWarnings("all")
@ModelConfig(pluralName = "OptionalKeys", type = Model.Type.USER, version = 1, authRules = {
  @AuthRule(allow = AuthStrategy.OWNER, ownerField = "owner", identityClaim = "cognito:username", provider = "userPools", operations = { ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE, ModelOperation.READ })
}, hasLazySupport = true)
public final class OptionalKey implements Model {
  public static final OptionalKeyPath rootPath = new OptionalKeyPath("root", false, null);
  public static final QueryField ID = field("OptionalKey", "id");
  public static final QueryField OWNER = field("OptionalKey", "owner");
  public static final QueryField UPDATED_AT = field("OptionalKey", "updatedAt");
  private final @ModelField(targetType="ID", isRequired = true) String id;
  private final @ModelField(targetType="String") String owner;
  private final @ModelField(targetType="AWSDateTime", isRequired = true) Temporal.DateTime updatedAt;
  private @ModelField(targetType="AWSDateTime", isReadOnly = true) Temporal.DateTime createdAt;
  /** @deprecated This API is internal to Amplify and should not be used. */
  @Deprecated
   public String resolveIdentifier() {
    return id;
  }
  
  public String getId() {
      return id;
  }
  
  public String getOwner() {
      return owner;
  }
  
  public Temporal.DateTime getUpdatedAt() {
      return updatedAt;
  }
  
  public Temporal.DateTime getCreatedAt() {
      return createdAt;
  }
  
  private OptionalKey(String id, String owner, Temporal.DateTime updatedAt) {
    this.id = id;
    this.owner = owner;
    this.updatedAt = updatedAt;
  }
  
  @Override
   public boolean equals(Object obj) {
      if (this == obj) {
        return true;
      } else if(obj == null || getClass() != obj.getClass()) {
        return false;
      } else {
      OptionalKey optionalKey = (OptionalKey) obj;
      return ObjectsCompat.equals(getId(), optionalKey.getId()) &&
              ObjectsCompat.equals(getOwner(), optionalKey.getOwner()) &&
              ObjectsCompat.equals(getUpdatedAt(), optionalKey.getUpdatedAt()) &&
              ObjectsCompat.equals(getCreatedAt(), optionalKey.getCreatedAt());
      }
  }
  
  @Override
   public int hashCode() {
    return new StringBuilder()
      .append(getId())
      .append(getOwner())
      .append(getUpdatedAt())
      .append(getCreatedAt())
      .toString()
      .hashCode();
  }
  
  @Override
   public String toString() {
    return new StringBuilder()
      .append("OptionalKey {")
      .append("id=" + String.valueOf(getId()) + ", ")
      .append("owner=" + String.valueOf(getOwner()) + ", ")
      .append("updatedAt=" + String.valueOf(getUpdatedAt()) + ", ")
      .append("createdAt=" + String.valueOf(getCreatedAt()))
      .append("}")
      .toString();
  }
  
  public static UpdatedAtStep builder() {
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
  public static OptionalKey justId(String id) {
    return new OptionalKey(
      id,
      null,
      null
    );
  }
  
  public CopyOfBuilder copyOfBuilder() {
    return new CopyOfBuilder(id,
      owner,
      updatedAt);
  }
  public interface UpdatedAtStep {
    BuildStep updatedAt(Temporal.DateTime updatedAt);
  }
  

  public interface BuildStep {
    OptionalKey build();
    BuildStep id(String id);
    BuildStep owner(String owner);
  }
  

  public static class Builder implements UpdatedAtStep, BuildStep {
    private String id;
    private Temporal.DateTime updatedAt;
    private String owner;
    public Builder() {
      
    }
    
    private Builder(String id, String owner, Temporal.DateTime updatedAt) {
      this.id = id;
      this.owner = owner;
      this.updatedAt = updatedAt;
    }
    
    @Override
     public OptionalKey build() {
        String id = this.id != null ? this.id : UUID.randomUUID().toString();
        
        return new OptionalKey(
          id,
          owner,
          updatedAt);
    }
    
    @Override
     public BuildStep updatedAt(Temporal.DateTime updatedAt) {
        Objects.requireNonNull(updatedAt);
        this.updatedAt = updatedAt;
        return this;
    }
    
    @Override
     public BuildStep owner(String owner) {
        this.owner = owner;
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
    private CopyOfBuilder(String id, String owner, Temporal.DateTime updatedAt) {
      super(id, owner, updatedAt);
      Objects.requireNonNull(updatedAt);
    }
    
    @Override
     public CopyOfBuilder updatedAt(Temporal.DateTime updatedAt) {
      return (CopyOfBuilder) super.updatedAt(updatedAt);
    }
    
    @Override
     public CopyOfBuilder owner(String owner) {
      return (CopyOfBuilder) super.owner(owner);
    }
  }
  

  public static class OptionalKeyIdentifier extends ModelIdentifier<OptionalKey> {
    private static final long serialVersionUID = 1L;
    public OptionalKeyIdentifier(String id) {
      super(id);
    }
  }
  
}
