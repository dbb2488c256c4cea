package com.amplifyframework.datastore.generated.model;

import com.amplifyframework.core.model.annotations.BelongsTo;
import com.amplifyframework.core.model.ModelReference;
import com.amplifyframework.core.model.LoadedModelReferenceImpl;
import com.amplifyframework.core.model.annotations.HasOne;
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

/** This is an auto generated class representing the Member type in your schema. */
@SuppressWarnings("all")
@ModelConfig(pluralName = "Members", type = Model.Type.USER, version = 1, authRules = {
  @AuthRule(allow = AuthStrategy.PUBLIC, operations = { ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE, ModelOperation.READ }),
  @AuthRule(allow = AuthStrategy.OWNER, ownerField = "owner", identityClaim = "cognito:username", provider = "userPools", operations = { ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE, ModelOperation.READ })
}, hasLazySupport = true)
@Index(name = "byName", fields = {"name","joined","score"})
public final class Member implements Model {
  public static final MemberPath rootPath = new MemberPath("root", false, null);
  public static final QueryField ID = field("Member", "id");
  public static final QueryField NAME = field("Member", "name");
  public static final QueryField TEAM = field("Member", "teamId");
  public static final QueryField JOINED = field("Member", "joined");
  public static final QueryField STATUS = field("Member", "status");
  public static final QueryField COLOURS = field("Member", "colours");
  public static final QueryField WHERE = field("Member", "where");
  public static final QueryField SPOTS = field("Member", "spots");
  public static final QueryField NICK = field("Member", "nick");
  public static final QueryField SCORE = field("Member", "score");
  public static final QueryField RATE = field("Member", "rate");
  public static final QueryField OK = field("Member", "ok");
  private final @ModelField(targetType="ID", isRequired = true) String id;
  private final @ModelField(targetType="String", isRequired = true) String name;
  private final @ModelField(targetType="Team") @BelongsTo(targetName = "teamId", targetNames = {"teamId"}, type = Team.class) ModelReference<Team> team;
  private final @ModelField(targetType="Profile") @HasOne(associatedWith = "member", type = Profile.class) ModelReference<Profile> profile = null;
  private final @ModelField(targetType="AWSDate") Temporal.Date joined;
  private final @ModelField(targetType="Status") Status status;
  private final @ModelField(targetType="Colour") List<Colour> colours;
  private final @ModelField(targetType="GeoPoint") GeoPoint where;
  private final @ModelField(targetType="GeoPoint", isRequired = true) List<GeoPoint> spots;
  private final @ModelField(targetType="String", isRequired = true) List<String> nick;
  private final @ModelField(targetType="Int") Integer score;
  private final @ModelField(targetType="Float") Double rate;
  private final @ModelField(targetType="Boolean") Boolean ok;
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
  
  public String getName() {
      return name;
  }
  
  public ModelReference<Team> getTeam() {
      return team;
  }
  
  public ModelReference<Profile> getProfile() {
      return profile;
  }
  
  public Temporal.Date getJoined() {
      return joined;
  }
  
  public Status getStatus() {
      return status;
  }
  
  public List<Colour> getColours() {
      return colours;
  }
  
  public GeoPoint getWhere() {
      return where;
  }
  
  public List<GeoPoint> getSpots() {
      return spots;
  }
  
  public List<String> getNick() {
      return nick;
  }
  
  public Integer getScore() {
      return score;
  }
  
  public Double getRate() {
      return rate;
  }
  
  public Boolean getOk() {
      return ok;
  }
  
  public Temporal.DateTime getCreatedAt() {
      return createdAt;
  }
  
  public Temporal.DateTime getUpdatedAt() {
      return updatedAt;
  }
  
  private Member(String id, String name, ModelReference<Team> team, Temporal.Date joined, Status status, List<Colour> colours, GeoPoint where, List<GeoPoint> spots, List<String> nick, Integer score, Double rate, Boolean ok) {
    this.id = id;
    this.name = name;
    this.team = team;
    this.joined = joined;
    this.status = status;
    this.colours = colours;
    this.where = where;
    this.spots = spots;
    this.nick = nick;
    this.score = score;
    this.rate = rate;
    this.ok = ok;
  }
  
  @Override
   public boolean equals(Object obj) {
      if (this == obj) {
        return true;
      } else if(obj == null || getClass() != obj.getClass()) {
        return false;
      } else {
      Member member = (Member) obj;
      return ObjectsCompat.equals(getId(), member.getId()) &&
              ObjectsCompat.equals(getName(), member.getName()) &&
              ObjectsCompat.equals(getTeam(), member.getTeam()) &&
              ObjectsCompat.equals(getJoined(), member.getJoined()) &&
              ObjectsCompat.equals(getStatus(), member.getStatus()) &&
              ObjectsCompat.equals(getColours(), member.getColours()) &&
              ObjectsCompat.equals(getWhere(), member.getWhere()) &&
              ObjectsCompat.equals(getSpots(), member.getSpots()) &&
              ObjectsCompat.equals(getNick(), member.getNick()) &&
              ObjectsCompat.equals(getScore(), member.getScore()) &&
              ObjectsCompat.equals(getRate(), member.getRate()) &&
              ObjectsCompat.equals(getOk(), member.getOk()) &&
              ObjectsCompat.equals(getCreatedAt(), member.getCreatedAt()) &&
              ObjectsCompat.equals(getUpdatedAt(), member.getUpdatedAt());
      }
  }
  
  @Override
   public int hashCode() {
    return new StringBuilder()
      .append(getId())
      .append(getName())
      .append(getTeam())
      .append(getJoined())
      .append(getStatus())
      .append(getColours())
      .append(getWhere())
      .append(getSpots())
      .append(getNick())
      .append(getScore())
      .append(getRate())
      .append(getOk())
      .append(getCreatedAt())
      .append(getUpdatedAt())
      .toString()
      .hashCode();
  }
  
  @Override
   public String toString() {
    return new StringBuilder()
      .append("Member {")
      .append("id=" + String.valueOf(getId()) + ", ")
      .append("name=" + String.valueOf(getName()) + ", ")
      .append("team=" + String.valueOf(getTeam()) + ", ")
      .append("joined=" + String.valueOf(getJoined()) + ", ")
      .append("status=" + String.valueOf(getStatus()) + ", ")
      .append("colours=" + String.valueOf(getColours()) + ", ")
      .append("where=" + String.valueOf(getWhere()) + ", ")
      .append("spots=" + String.valueOf(getSpots()) + ", ")
      .append("nick=" + String.valueOf(getNick()) + ", ")
      .append("score=" + String.valueOf(getScore()) + ", ")
      .append("rate=" + String.valueOf(getRate()) + ", ")
      .append("ok=" + String.valueOf(getOk()) + ", ")
      .append("createdAt=" + String.valueOf(getCreatedAt()) + ", ")
      .append("updatedAt=" + String.valueOf(getUpdatedAt()))
      .append("}")
      .toString();
  }
  
  public static NameStep builder() {
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
  public static Member justId(String id) {
    return new Member(
      id,
      null,
      null,
      null,
      null,
      null,
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
      name,
      team,
      joined,
      status,
      colours,
      where,
      spots,
      nick,
      score,
      rate,
      ok);
  }
  public interface NameStep {
    SpotsStep name(String name);
  }
  

  public interface SpotsStep {
    NickStep spots(List<GeoPoint> spots);
  }
  

  public interface NickStep {
    BuildStep nick(List<String> nick);
  }
  

  public interface BuildStep {
    Member build();
    BuildStep id(String id);
    BuildStep team(Team team);
    BuildStep joined(Temporal.Date joined);
    BuildStep status(Status status);
    BuildStep colours(List<Colour> colours);
    BuildStep where(GeoPoint where);
    BuildStep score(Integer score);
    BuildStep rate(Double rate);
    BuildStep ok(Boolean ok);
  }
  

  public static class Builder implements NameStep, SpotsStep, NickStep, BuildStep {
    private String id;
    private String name;
    private List<GeoPoint> spots;
    private List<String> nick;
    private ModelReference<Team> team;
    private Temporal.Date joined;
    private Status status;
    private List<Colour> colours;
    private GeoPoint where;
    private Integer score;
    private Double rate;
    private Boolean ok;
    public Builder() {
      
    }
    
    private Builder(String id, String name, ModelReference<Team> team, Temporal.Date joined, Status status, List<Colour> colours, GeoPoint where, List<GeoPoint> spots, List<String> nick, Integer score, Double rate, Boolean ok) {
      this.id = id;
      this.name = name;
      this.team = team;
      this.joined = joined;
      this.status = status;
      this.colours = colours;
      this.where = where;
      this.spots = spots;
      this.nick = nick;
      this.score = score;
      this.rate = rate;
      this.ok = ok;
    }
    
    @Override
     public Member build() {
        String id = this.id != null ? this.id : UUID.randomUUID().toString();
        
        return new Member(
          id,
          name,
          team,
          joined,
          status,
          colours,
          where,
          spots,
          nick,
          score,
          rate,
          ok);
    }
    
    @Override
     public SpotsStep name(String name) {
        Objects.requireNonNull(name);
        this.name = name;
        return this;
    }
    
    @Override
     public NickStep spots(List<GeoPoint> spots) {
        Objects.requireNonNull(spots);
        this.spots = spots;
        return this;
    }
    
    @Override
     public BuildStep nick(List<String> nick) {
        Objects.requireNonNull(nick);
        this.nick = nick;
        return this;
    }
    
    @Override
     public BuildStep team(Team team) {
        this.team = new LoadedModelReferenceImpl<>(team);
        return this;
    }
    
    @Override
     public BuildStep joined(Temporal.Date joined) {
        this.joined = joined;
        return this;
    }
    
    @Override
     public BuildStep status(Status status) {
        this.status = status;
        return this;
    }
    
    @Override
     public BuildStep colours(List<Colour> colours) {
        this.colours = colours;
        return this;
    }
    
    @Override
     public BuildStep where(GeoPoint where) {
        this.where = where;
        return this;
    }
    
    @Override
     public BuildStep score(Integer score) {
        this.score = score;
        return this;
    }
    
    @Override
     public BuildStep rate(Double rate) {
        this.rate = rate;
        return this;
    }
    
    @Override
     public BuildStep ok(Boolean ok) {
        this.ok = ok;
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
    private CopyOfBuilder(String id, String name, ModelReference<Team> team, Temporal.Date joined, Status status, List<Colour> colours, GeoPoint where, List<GeoPoint> spots, List<String> nick, Integer score, Double rate, Boolean ok) {
      super(id, name, team, joined, status, colours, where, spots, nick, score, rate, ok);
      Objects.requireNonNull(name);
      Objects.requireNonNull(spots);
      Objects.requireNonNull(nick);
    }
    
    @Override
     public CopyOfBuilder name(String name) {
      return (CopyOfBuilder) super.name(name);
    }
    
    @Override
     public CopyOfBuilder spots(List<GeoPoint> spots) {
      return (CopyOfBuilder) super.spots(spots);
    }
    
    @Override
     public CopyOfBuilder nick(List<String> nick) {
      return (CopyOfBuilder) super.nick(nick);
    }
    
    @Override
     public CopyOfBuilder team(Team team) {
      return (CopyOfBuilder) super.team(team);
    }
    
    @Override
     public CopyOfBuilder joined(Temporal.Date joined) {
      return (CopyOfBuilder) super.joined(joined);
    }
    
    @Override
     public CopyOfBuilder status(Status status) {
      return (CopyOfBuilder) super.status(status);
    }
    
    @Override
     public CopyOfBuilder colours(List<Colour> colours) {
      return (CopyOfBuilder) super.colours(colours);
    }
    
    @Override
     public CopyOfBuilder where(GeoPoint where) {
      return (CopyOfBuilder) super.where(where);
    }
    
    @Override
     public CopyOfBuilder score(Integer score) {
      return (CopyOfBuilder) super.score(score);
    }
    
    @Override
     public CopyOfBuilder rate(Double rate) {
      return (CopyOfBuilder) super.rate(rate);
    }
    
    @Override
     public CopyOfBuilder ok(Boolean ok) {
      return (CopyOfBuilder) super.ok(ok);
    }
  }
  

  public static class MemberIdentifier extends ModelIdentifier<Member> {
    private static final long serialVersionUID = 1L;
    public MemberIdentifier(String id) {
      super(id);
    }
  }
  
}
