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

/** This is an auto generated class representing the Note type in your schema. */
@SuppressWarnings("all")
@ModelConfig(pluralName = "Notes", type = Model.Type.USER, version = 1, authRules = {
  @AuthRule(allow = AuthStrategy.GROUPS, groupClaim = "cognito:groups", groups = { "Admin" }, provider = "userPools", operations = { ModelOperation.READ }),
  @AuthRule(allow = AuthStrategy.PUBLIC, provider = "apiKey", operations = { ModelOperation.READ }),
  @AuthRule(allow = AuthStrategy.OWNER, ownerField = "writer", identityClaim = "email", provider = "userPools", operations = { ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE, ModelOperation.READ }),
  @AuthRule(allow = AuthStrategy.GROUPS, groupClaim = "teams", groupsField = "groups", provider = "userPools", operations = {  })
}, hasLazySupport = true)
public final class Note implements Model {
  public static final NotePath rootPath = new NotePath("root", false, null);
  public static final QueryField ID = field("Note", "id");
  public static final QueryField TEXT = field("Note", "text");
  public static final QueryField WRITER = field("Note", "writer");
  public static final QueryField TEAM = field("Note", "team");
  private final @ModelField(targetType="ID", isRequired = true) String id;
  private final @ModelField(targetType="String") String text;
  private final @ModelField(targetType="String") String writer;
  private final @ModelField(targetType="String") String team;
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
  
  public String getWriter() {
      return writer;
  }
  
  public String getTeam() {
      return team;
  }
  
  public Temporal.DateTime getCreatedAt() {
      return createdAt;
  }
  
  public Temporal.DateTime getUpdatedAt() {
      return updatedAt;
  }
  
  private Note(String id, String text, String writer, String team) {
    this.id = id;
    this.text = text;
    this.writer = writer;
    this.team = team;
  }
  
  @Override
   public boolean equals(Object obj) {
      if (this == obj) {
        return true;
      } else if(obj == null || getClass() != obj.getClass()) {
        return false;
      } else {
      Note note = (Note) obj;
      return ObjectsCompat.equals(getId(), note.getId()) &&
              ObjectsCompat.equals(getText(), note.getText()) &&
              ObjectsCompat.equals(getWriter(), note.getWriter()) &&
              ObjectsCompat.equals(getTeam(), note.getTeam()) &&
              ObjectsCompat.equals(getCreatedAt(), note.getCreatedAt()) &&
              ObjectsCompat.equals(getUpdatedAt(), note.getUpdatedAt());
      }
  }
  
  @Override
   public int hashCode() {
    return new StringBuilder()
      .append(getId())
      .append(getText())
      .append(getWriter())
      .append(getTeam())
      .append(getCreatedAt())
      .append(getUpdatedAt())
      .toString()
      .hashCode();
  }
  
  @Override
   public String toString() {
    return new StringBuilder()
      .append("Note {")
      .append("id=" + String.valueOf(getId()) + ", ")
      .append("text=" + String.valueOf(getText()) + ", ")
      .append("writer=" + String.valueOf(getWriter()) + ", ")
      .append("team=" + String.valueOf(getTeam()) + ", ")
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
  public static Note justId(String id) {
    return new Note(
      id,
      null,
      null,
      null
    );
  }
  
  public CopyOfBuilder copyOfBuilder() {
    return new CopyOfBuilder(id,
      text,
      writer,
      team);
  }
  public interface BuildStep {
    Note build();
    BuildStep id(String id);
    BuildStep text(String text);
    BuildStep writer(String writer);
    BuildStep team(String team);
  }
  

  public static class Builder implements BuildStep {
    private String id;
    private String text;
    private String writer;
    private String team;
    public Builder() {
      
    }
    
    private Builder(String id, String text, String writer, String team) {
      this.id = id;
      this.text = text;
      this.writer = writer;
      this.team = team;
    }
    
    @Override
     public Note build() {
        String id = this.id != null ? this.id : UUID.randomUUID().toString();
        
        return new Note(
          id,
          text,
          writer,
          team);
    }
    
    @Override
     public BuildStep text(String text) {
        this.text = text;
        return this;
    }
    
    @Override
     public BuildStep writer(String writer) {
        this.writer = writer;
        return this;
    }
    
    @Override
     public BuildStep team(String team) {
        this.team = team;
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
    private CopyOfBuilder(String id, String text, String writer, String team) {
      super(id, text, writer, team);
      
    }
    
    @Override
     public CopyOfBuilder text(String text) {
      return (CopyOfBuilder) super.text(text);
    }
    
    @Override
     public CopyOfBuilder writer(String writer) {
      return (CopyOfBuilder) super.writer(writer);
    }
    
    @Override
     public CopyOfBuilder team(String team) {
      return (CopyOfBuilder) super.team(team);
    }
  }
  

  public static class NoteIdentifier extends ModelIdentifier<Note> {
    private static final long serialVersionUID = 1L;
    public NoteIdentifier(String id) {
      super(id);
    }
  }
  
}
