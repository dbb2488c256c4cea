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

/** This is an auto generated class representing the Handbook type in your schema. */
@SuppressWarnings("all")
@ModelConfig(pluralName = "Handbooks", type = Model.Type.USER, version = 1, authRules = {
  @AuthRule(allow = AuthStrategy.GROUPS, groupClaim = "cognito:groups", groups = { "Admins" }, provider = "userPools", operations = { ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE, ModelOperation.READ }),
  @AuthRule(allow = AuthStrategy.GROUPS, groupClaim = "custom:groups", groups = { "Staff", "Guests" }, provider = "userPools", operations = { ModelOperation.READ })
}, hasLazySupport = true)
public final class Handbook implements Model {
  public static final HandbookPath rootPath = new HandbookPath("root", false, null);
  public static final QueryField ID = field("Handbook", "id");
  public static final QueryField TEXT = field("Handbook", "text");
  private final @ModelField(targetType="ID", isRequired = true) String id;
  private final @ModelField(targetType="String") String text;
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
  
  public String getText() {
      return text;
  }
  
  public Temporal.DateTime getCreatedAt() {
      return createdAt;
  }
  
  public Temporal.DateTime getUpdatedAt() {
      return updatedAt;
  }
  
  private Handbook(String id, String text) {
    this.id = id;
    this.text = text;
  }
  
  @Override
   public boolean equals(Object obj) {
      if (this == obj) {
        return true;
      } else if(obj == null || getClass() != obj.getClass()) {
        return false;
      } else {
      Handbook handbook = (Handbook) obj;
      return ObjectsCompat.equals(getId(), handbook.getId()) &&
              ObjectsCompat.equals(getText(), handbook.getText()) &&
              ObjectsCompat.equals(getCreatedAt(), handbook.getCreatedAt()) &&
              ObjectsCompat.equals(getUpdatedAt(), handbook.getUpdatedAt());
      }
  }
  
  @Override
   public int hashCode() {
    return new StringBuilder()
      .append(getId())
      .append(getText())
      .append(getCreatedAt())
      .append(getUpdatedAt())
      .toString()
      .hashCode();
  }
  
  @Override
   public String toString() {
    return new StringBuilder()
      .append("Handbook {")
      .append("id=" + String.valueOf(getId()) + ", ")
      .append("text=" + String.valueOf(getText()) + ", ")
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
  public static Handbook justId(String id) {
    return new Handbook(
      id,
      null
    );
  }
  
  public CopyOfBuilder copyOfBuilder() {
    return new CopyOfBuilder(id,
      text);
  }
  public interface BuildStep {
    Handbook build();
    BuildStep id(String id);
    BuildStep text(String text);
  }
  

  public static class Builder implements BuildStep {
    private String id;
    private String text;
    public Builder() {
      
    }
    
    private Builder(String id, String text) {
      this.id = id;
      this.text = text;
    }
    
    @Override
     public Handbook build() {
        String id = this.id != null ? this.id : UUID.randomUUID().toString();
        
        return new Handbook(
          id,
          text);
    }
    
    @Override
     public BuildStep text(String text) {
        this.text = text;
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
    private CopyOfBuilder(String id, String text) {
      super(id, text);
      
    }
    
    @Override
     public CopyOfBuilder text(String text) {
      return (CopyOfBuilder) super.text(text);
    }
  }
  

  public static class HandbookIdentifier extends ModelIdentifier<Handbook> {
    private static final long serialVersionUID = 1L;
    public HandbookIdentifier(String id) {
      super(id);
    }
  }
  
}
