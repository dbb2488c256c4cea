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

/** This is an auto generated class representing the UserProfile type in your schema. */
@SuppressWarnings("all")
@ModelConfig(pluralName = "UserProfiles", type = Model.Type.USER, version = 1, authRules = {
  @AuthRule(allow = AuthStrategy.OWNER, ownerField = "profileOwner", identityClaim = "cognito:username", provider = "userPools", operations = { ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE, ModelOperation.READ })
}, hasLazySupport = true)
public final class UserProfile implements Model {
  public static final UserProfilePath rootPath = new UserProfilePath("root", false, null);
  public static final QueryField ID = field("UserProfile", "id");
  public static final QueryField EMAIL = field("UserProfile", "email");
  public static final QueryField PROFILE_OWNER = field("UserProfile", "profileOwner");
  private final @ModelField(targetType="ID", isRequired = true) String id;
  private final @ModelField(targetType="String") String email;
  private final @ModelField(targetType="String") String profileOwner;
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
  
  public String getEmail() {
      return email;
  }
  
  public String getProfileOwner() {
      return profileOwner;
  }
  
  public Temporal.DateTime getCreatedAt() {
      return createdAt;
  }
  
  public Temporal.DateTime getUpdatedAt() {
      return updatedAt;
  }
  
  private UserProfile(String id, String email, String profileOwner) {
    this.id = id;
    this.email = email;
    this.profileOwner = profileOwner;
  }
  
  @Override
   public boolean equals(Object obj) {
      if (this == obj) {
        return true;
      } else if(obj == null || getClass() != obj.getClass()) {
        return false;
      } else {
      UserProfile userProfile = (UserProfile) obj;
      return ObjectsCompat.equals(getId(), userProfile.getId()) &&
              ObjectsCompat.equals(getEmail(), userProfile.getEmail()) &&
              ObjectsCompat.equals(getProfileOwner(), userProfile.getProfileOwner()) &&
              ObjectsCompat.equals(getCreatedAt(), userProfile.getCreatedAt()) &&
              ObjectsCompat.equals(getUpdatedAt(), userProfile.getUpdatedAt());
      }
  }
  
  @Override
   public int hashCode() {
    return new StringBuilder()
      .append(getId())
      .append(getEmail())
      .append(getProfileOwner())
      .append(getCreatedAt())
      .append(getUpdatedAt())
      .toString()
      .hashCode();
  }
  
  @Override
   public String toString() {
    return new StringBuilder()
      .append("UserProfile {")
      .append("id=" + String.valueOf(getId()) + ", ")
      .append("email=" + String.valueOf(getEmail()) + ", ")
      .append("profileOwner=" + String.valueOf(getProfileOwner()) + ", ")
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
  public static UserProfile justId(String id) {
    return new UserProfile(
      id,
      null,
      null
    );
  }
  
  public CopyOfBuilder copyOfBuilder() {
    return new CopyOfBuilder(id,
      email,
      profileOwner);
  }
  public interface BuildStep {
    UserProfile build();
    BuildStep id(String id);
    BuildStep email(String email);
    BuildStep profileOwner(String profileOwner);
  }
  

  public static class Builder implements BuildStep {
    private String id;
    private String email;
    private String profileOwner;
    public Builder() {
      
    }
    
    private Builder(String id, String email, String profileOwner) {
      this.id = id;
      this.email = email;
      this.profileOwner = profileOwner;
    }
    
    @Override
     public UserProfile build() {
        String id = this.id != null ? this.id : UUID.randomUUID().toString();
        
        return new UserProfile(
          id,
          email,
          profileOwner);
    }
    
    @Override
     public BuildStep email(String email) {
        this.email = email;
        return this;
    }
    
    @Override
     public BuildStep profileOwner(String profileOwner) {
        this.profileOwner = profileOwner;
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
    private CopyOfBuilder(String id, String email, String profileOwner) {
      super(id, email, profileOwner);
      
    }
    
    @Override
     public CopyOfBuilder email(String email) {
      return (CopyOfBuilder) super.email(email);
    }
    
    @Override
     public CopyOfBuilder profileOwner(String profileOwner) {
      return (CopyOfBuilder) super.profileOwner(profileOwner);
    }
  }
  

  public static class UserProfileIdentifier extends ModelIdentifier<UserProfile> {
    private static final long serialVersionUID = 1L;
    public UserProfileIdentifier(String id) {
      super(id);
    }
  }
  
}
