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

/** This is an auto generated class representing the OptionalTextKey type in your schema. */
@SuppressWarnings("all")
@ModelConfig(pluralName = "OptionalTextKeys", type = Model.Type.USER, version = 1, authRules = {
  @AuthRule(allow = AuthStrategy.OWNER, ownerField = "createdBy", identityClaim = "cognito:username", provider = "userPools", operations = { ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE, ModelOperation.READ })
}, hasLazySupport = true)
public final class OptionalTextKey implements Model {
  public static final OptionalTextKeyPath rootPath = new OptionalTextKeyPath("root", false, null);
  public static final QueryField ID = field("OptionalTextKey", "id");
  public static final QueryField BEFORE = field("OptionalTextKey", "before");
  public static final QueryField AFTER = field("OptionalTextKey", "after");
  private final @ModelField(targetType="String", isRequired = true) String id;
  private final @ModelField(targetType="Int", isRequired = true) Integer before;
  private final @ModelField(targetType="Int", isRequired = true) List<Integer> after;
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
  
  public Integer getBefore() {
      return before;
  }
  
  public List<Integer> getAfter() {
      return after;
  }
  
  public Temporal.DateTime getCreatedAt() {
      return createdAt;
  }
  
  public Temporal.DateTime getUpdatedAt() {
      return updatedAt;
  }
  
  private OptionalTextKey(String id, Integer before, List<Integer> after) {
    this.id = id;
    this.before = before;
    this.after = after;
  }
  
  @Override
   public boolean equals(Object obj) {
      if (this == obj) {
        return true;
      } else if(obj == null || getClass() != obj.getClass()) {
        return false;
      } else {
      OptionalTextKey optionalTextKey = (OptionalTextKey) obj;
      return ObjectsCompat.equals(getId(), optionalTextKey.getId()) &&
              ObjectsCompat.equals(getBefore(), optionalTextKey.getBefore()) &&
              ObjectsCompat.equals(getAfter(), optionalTextKey.getAfter()) &&
              ObjectsCompat.equals(getCreatedAt(), optionalTextKey.getCreatedAt()) &&
              ObjectsCompat.equals(getUpdatedAt(), optionalTextKey.getUpdatedAt());
      }
  }
  
  @Override
   public int hashCode() {
    return new StringBuilder()
      .append(getId())
      .append(getBefore())
      .append(getAfter())
      .append(getCreatedAt())
      .append(getUpdatedAt())
      .toString()
      .hashCode();
  }
  
  @Override
   public String toString() {
    return new StringBuilder()
      .append("OptionalTextKey {")
      .append("id=" + String.valueOf(getId()) + ", ")
      .append("before=" + String.valueOf(getBefore()) + ", ")
      .append("after=" + String.valueOf(getAfter()) + ", ")
      .append("createdAt=" + String.valueOf(getCreatedAt()) + ", ")
      .append("updatedAt=" + String.valueOf(getUpdatedAt()))
      .append("}")
      .toString();
  }
  
  public static BeforeStep builder() {
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
  public static OptionalTextKey justId(String id) {
    return new OptionalTextKey(
      id,
      null,
      null
    );
  }
  
  public CopyOfBuilder copyOfBuilder() {
    return new CopyOfBuilder(id,
      before,
      after);
  }
  public interface BeforeStep {
    AfterStep before(Integer before);
  }
  

  public interface AfterStep {
    BuildStep after(List<Integer> after);
  }
  

  public interface BuildStep {
    OptionalTextKey build();
    BuildStep id(String id);
  }
  

  public static class Builder implements BeforeStep, AfterStep, BuildStep {
    private String id;
    private Integer before;
    private List<Integer> after;
    public Builder() {
      
    }
    
    private Builder(String id, Integer before, List<Integer> after) {
      this.id = id;
      this.before = before;
      this.after = after;
    }
    
    @Override
     public OptionalTextKey build() {
        String id = this.id != null ? this.id : UUID.randomUUID().toString();
        
        return new OptionalTextKey(
          id,
          before,
          after);
    }
    
    @Override
     public AfterStep before(Integer before) {
        Objects.requireNonNull(before);
        this.before = before;
        return this;
    }
    
    @Override
     public BuildStep after(List<Integer> after) {
        Objects.requireNonNull(after);
        this.after = after;
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
    private CopyOfBuilder(String id, Integer before, List<Integer> after) {
      super(id, before, after);
      Objects.requireNonNull(before);
      Objects.requireNonNull(after);
    }
    
    @Override
     public CopyOfBuilder before(Integer before) {
      return (CopyOfBuilder) super.before(before);
    }
    
    @Override
     public CopyOfBuilder after(List<Integer> after) {
      return (CopyOfBuilder) super.after(after);
    }
  }
  

  public static class OptionalTextKeyIdentifier extends ModelIdentifier<OptionalTextKey> {
    private static final long serialVersionUID = 1L;
    public OptionalTextKeyIdentifier(String id) {
      super(id);
    }
  }
  
}
