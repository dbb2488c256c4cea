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

/** This is an auto generated class representing the Profile type in your schema. */
@SuppressWarnings("all")
@ModelConfig(pluralName = "Profiles", type = Model.Type.USER, version = 1, authRules = {
  @AuthRule(allow = AuthStrategy.PUBLIC, operations = { ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE, ModelOperation.READ })
}, hasLazySupport = true)
public final class Profile implements Model {
  public static final ProfilePath rootPath = new ProfilePath("root", false, null);
  public static final QueryField ID = field("Profile", "id");
  public static final QueryField MEMBER = field("Profile", "memberId");
  public static final QueryField BIO = field("Profile", "bio");
  public static final QueryField URL = field("Profile", "url");
  public static final QueryField MAIL = field("Profile", "mail");
  public static final QueryField PHONE = field("Profile", "phone");
  public static final QueryField IP = field("Profile", "ip");
  public static final QueryField RAW = field("Profile", "raw");
  public static final QueryField AT = field("Profile", "at");
  public static final QueryField TS = field("Profile", "ts");
  public static final QueryField TM = field("Profile", "tm");
  private final @ModelField(targetType="ID", isRequired = true) String id;
  private final @ModelField(targetType="Member") @BelongsTo(targetName = "memberId", targetNames = {"memberId"}, type = Member.class) ModelReference<Member> member;
  private final @ModelField(targetType="String") String bio;
  private final @ModelField(targetType="AWSURL") String url;
  private final @ModelField(targetType="AWSEmail") String mail;
  private final @ModelField(targetType="AWSPhone") String phone;
  private final @ModelField(targetType="AWSIPAddress") String ip;
  private final @ModelField(targetType="AWSJSON") String raw;
  private final @ModelField(targetType="AWSDateTime") Temporal.DateTime at;
  private final @ModelField(targetType="AWSTimestamp", isRequired = true) Temporal.Timestamp ts;
  private final @ModelField(targetType="AWSTime") Temporal.Time tm;
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
  
  public ModelReference<Member> getMember() {
      return member;
  }
  
  public String getBio() {
      return bio;
  }
  
  public String getUrl() {
      return url;
  }
  
  public String getMail() {
      return mail;
  }
  
  public String getPhone() {
      return phone;
  }
  
  public String getIp() {
      return ip;
  }
  
  public String getRaw() {
      return raw;
  }
  
  public Temporal.DateTime getAt() {
      return at;
  }
  
  public Temporal.Timestamp getTs() {
      return ts;
  }
  
  public Temporal.Time getTm() {
      return tm;
  }
  
  public Temporal.DateTime getCreatedAt() {
      return createdAt;
  }
  
  public Temporal.DateTime getUpdatedAt() {
      return updatedAt;
  }
  
  private Profile(String id, ModelReference<Member> member, String bio, String url, String mail, String phone, String ip, String raw, Temporal.DateTime at, Temporal.Timestamp ts, Temporal.Time tm) {
    this.id = id;
    this.member = member;
    this.bio = bio;
    this.url = url;
    this.mail = mail;
    this.phone = phone;
    this.ip = ip;
    this.raw = raw;
    this.at = at;
    this.ts = ts;
    this.tm = tm;
  }
  
  @Override
   public boolean equals(Object obj) {
      if (this == obj) {
        return true;
      } else if(obj == null || getClass() != obj.getClass()) {
        return false;
      } else {
      Profile profile = (Profile) obj;
      return ObjectsCompat.equals(getId(), profile.getId()) &&
              ObjectsCompat.equals(getMember(), profile.getMember()) &&
              ObjectsCompat.equals(getBio(), profile.getBio()) &&
              ObjectsCompat.equals(getUrl(), profile.getUrl()) &&
              ObjectsCompat.equals(getMail(), profile.getMail()) &&
              ObjectsCompat.equals(getPhone(), profile.getPhone()) &&
              ObjectsCompat.equals(getIp(), profile.getIp()) &&
              ObjectsCompat.equals(getRaw(), profile.getRaw()) &&
              ObjectsCompat.equals(getAt(), profile.getAt()) &&
              ObjectsCompat.equals(getTs(), profile.getTs()) &&
              ObjectsCompat.equals(getTm(), profile.getTm()) &&
              ObjectsCompat.equals(getCreatedAt(), profile.getCreatedAt()) &&
              ObjectsCompat.equals(getUpdatedAt(), profile.getUpdatedAt());
      }
  }
  
  @Override
   public int hashCode() {
    return new StringBuilder()
      .append(getId())
      .append(getMember())
      .append(getBio())
      .append(getUrl())
      .append(getMail())
      .append(getPhone())
      .append(getIp())
      .append(getRaw())
      .append(getAt())
      .append(getTs())
      .append(getTm())
      .append(getCreatedAt())
      .append(getUpdatedAt())
      .toString()
      .hashCode();
  }
  
  @Override
   public String toString() {
    return new StringBuilder()
      .append("Profile {")
      .append("id=" + String.valueOf(getId()) + ", ")
      .append("member=" + String.valueOf(getMember()) + ", ")
      .append("bio=" + String.valueOf(getBio()) + ", ")
      .append("url=" + String.valueOf(getUrl()) + ", ")
      .append("mail=" + String.valueOf(getMail()) + ", ")
      .append("phone=" + String.valueOf(getPhone()) + ", ")
      .append("ip=" + String.valueOf(getIp()) + ", ")
      .append("raw=" + String.valueOf(getRaw()) + ", ")
      .append("at=" + String.valueOf(getAt()) + ", ")
      .append("ts=" + String.valueOf(getTs()) + ", ")
      .append("tm=" + String.valueOf(getTm()) + ", ")
      .append("createdAt=" + String.valueOf(getCreatedAt()) + ", ")
      .append("updatedAt=" + String.valueOf(getUpdatedAt()))
      .append("}")
      .toString();
  }
  
  public static TsStep builder() {
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
  public static Profile justId(String id) {
    return new Profile(
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
      null
    );
  }
  
  public CopyOfBuilder copyOfBuilder() {
    return new CopyOfBuilder(id,
      member,
      bio,
      url,
      mail,
      phone,
      ip,
      raw,
      at,
      ts,
      tm);
  }
  public interface TsStep {
    BuildStep ts(Temporal.Timestamp ts);
  }
  

  public interface BuildStep {
    Profile build();
    BuildStep id(String id);
    BuildStep member(Member member);
    BuildStep bio(String bio);
    BuildStep url(String url);
    BuildStep mail(String mail);
    BuildStep phone(String phone);
    BuildStep ip(String ip);
    BuildStep raw(String raw);
    BuildStep at(Temporal.DateTime at);
    BuildStep tm(Temporal.Time tm);
  }
  

  public static class Builder implements TsStep, BuildStep {
    private String id;
    private Temporal.Timestamp ts;
    private ModelReference<Member> member;
    private String bio;
    private String url;
    private String mail;
    private String phone;
    private String ip;
    private String raw;
    private Temporal.DateTime at;
    private Temporal.Time tm;
    public Builder() {
      
    }
    
    private Builder(String id, ModelReference<Member> member, String bio, String url, String mail, String phone, String ip, String raw, Temporal.DateTime at, Temporal.Timestamp ts, Temporal.Time tm) {
      this.id = id;
      this.member = member;
      this.bio = bio;
      this.url = url;
      this.mail = mail;
      this.phone = phone;
      this.ip = ip;
      this.raw = raw;
      this.at = at;
      this.ts = ts;
      this.tm = tm;
    }
    
    @Override
     public Profile build() {
        String id = this.id != null ? this.id : UUID.randomUUID().toString();
        
        return new Profile(
          id,
          member,
          bio,
          url,
          mail,
          phone,
          ip,
          raw,
          at,
          ts,
          tm);
    }
    
    @Override
     public BuildStep ts(Temporal.Timestamp ts) {
        Objects.requireNonNull(ts);
        this.ts = ts;
        return this;
    }
    
    @Override
     public BuildStep member(Member member) {
        this.member = new LoadedModelReferenceImpl<>(member);
        return this;
    }
    
    @Override
     public BuildStep bio(String bio) {
        this.bio = bio;
        return this;
    }
    
    @Override
     public BuildStep url(String url) {
        this.url = url;
        return this;
    }
    
    @Override
     public BuildStep mail(String mail) {
        this.mail = mail;
        return this;
    }
    
    @Override
     public BuildStep phone(String phone) {
        this.phone = phone;
        return this;
    }
    
    @Override
     public BuildStep ip(String ip) {
        this.ip = ip;
        return this;
    }
    
    @Override
     public BuildStep raw(String raw) {
        this.raw = raw;
        return this;
    }
    
    @Override
     public BuildStep at(Temporal.DateTime at) {
        this.at = at;
        return this;
    }
    
    @Override
     public BuildStep tm(Temporal.Time tm) {
        this.tm = tm;
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
    private CopyOfBuilder(String id, ModelReference<Member> member, String bio, String url, String mail, String phone, String ip, String raw, Temporal.DateTime at, Temporal.Timestamp ts, Temporal.Time tm) {
      super(id, member, bio, url, mail, phone, ip, raw, at, ts, tm);
      Objects.requireNonNull(ts);
    }
    
    @Override
     public CopyOfBuilder ts(Temporal.Timestamp ts) {
      return (CopyOfBuilder) super.ts(ts);
    }
    
    @Override
     public CopyOfBuilder member(Member member) {
      return (CopyOfBuilder) super.member(member);
    }
    
    @Override
     public CopyOfBuilder bio(String bio) {
      return (CopyOfBuilder) super.bio(bio);
    }
    
    @Override
     public CopyOfBuilder url(String url) {
      return (CopyOfBuilder) super.url(url);
    }
    
    @Override
     public CopyOfBuilder mail(String mail) {
      return (CopyOfBuilder) super.mail(mail);
    }
    
    @Override
     public CopyOfBuilder phone(String phone) {
      return (CopyOfBuilder) super.phone(phone);
    }
    
    @Override
     public CopyOfBuilder ip(String ip) {
      return (CopyOfBuilder) super.ip(ip);
    }
    
    @Override
     public CopyOfBuilder raw(String raw) {
      return (CopyOfBuilder) super.raw(raw);
    }
    
    @Override
     public CopyOfBuilder at(Temporal.DateTime at) {
      return (CopyOfBuilder) super.at(at);
    }
    
    @Override
     public CopyOfBuilder tm(Temporal.Time tm) {
      return (CopyOfBuilder) super.tm(tm);
    }
  }
  

  public static class ProfileIdentifier extends ModelIdentifier<Profile> {
    private static final long serialVersionUID = 1L;
    public ProfileIdentifier(String id) {
      super(id);
    }
  }
  
}
