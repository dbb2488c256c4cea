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

/** This is an auto generated class representing the Everything type in your schema. */
@SuppressWarnings("all")
@ModelConfig(pluralName = "Everythings", type = Model.Type.USER, version = 1, authRules = {
  @AuthRule(allow = AuthStrategy.PUBLIC, operations = { ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE, ModelOperation.READ })
}, hasLazySupport = true)
public final class Everything implements Model {
  public static final EverythingPath rootPath = new EverythingPath("root", false, null);
  public static final QueryField ID = field("Everything", "id");
  public static final QueryField REFERENCE = field("Everything", "reference");
  public static final QueryField TEXT = field("Everything", "text");
  public static final QueryField COUNT = field("Everything", "count");
  public static final QueryField RATE = field("Everything", "rate");
  public static final QueryField DONE = field("Everything", "done");
  public static final QueryField DAY = field("Everything", "day");
  public static final QueryField TIME = field("Everything", "time");
  public static final QueryField MOMENT = field("Everything", "moment");
  public static final QueryField STAMP = field("Everything", "stamp");
  public static final QueryField MAIL = field("Everything", "mail");
  public static final QueryField RAW = field("Everything", "raw");
  public static final QueryField LINK = field("Everything", "link");
  public static final QueryField PHONE = field("Everything", "phone");
  public static final QueryField ADDRESS = field("Everything", "address");
  public static final QueryField MOOD = field("Everything", "mood");
  public static final QueryField EXTENT = field("Everything", "extent");
  public static final QueryField NAMES = field("Everything", "names");
  public static final QueryField NAMES_WITHOUT_GAPS = field("Everything", "namesWithoutGaps");
  public static final QueryField NAMES_ALWAYS = field("Everything", "namesAlways");
  public static final QueryField NAMES_ALWAYS_WITHOUT_GAPS = field("Everything", "namesAlwaysWithoutGaps");
  public static final QueryField MOODS = field("Everything", "moods");
  public static final QueryField EXTENTS = field("Everything", "extents");
  public static final QueryField COUNTS = field("Everything", "counts");
  public static final QueryField FLAGS = field("Everything", "flags");
  public static final QueryField REFERENCES = field("Everything", "references");
  public static final QueryField RATES = field("Everything", "rates");
  public static final QueryField STAMPS = field("Everything", "stamps");
  public static final QueryField DAYS = field("Everything", "days");
  public static final QueryField RAWS = field("Everything", "raws");
  private final @ModelField(targetType="ID", isRequired = true) String id;
  private final @ModelField(targetType="ID") String reference;
  private final @ModelField(targetType="String") String text;
  private final @ModelField(targetType="Int") Integer count;
  private final @ModelField(targetType="Float", isRequired = true) Double rate;
  private final @ModelField(targetType="Boolean") Boolean done;
  private final @ModelField(targetType="AWSDate") Temporal.Date day;
  private final @ModelField(targetType="AWSTime") Temporal.Time time;
  private final @ModelField(targetType="AWSDateTime", isRequired = true) Temporal.DateTime moment;
  private final @ModelField(targetType="AWSTimestamp") Temporal.Timestamp stamp;
  private final @ModelField(targetType="AWSEmail") String mail;
  private final @ModelField(targetType="AWSJSON") String raw;
  private final @ModelField(targetType="AWSURL") String link;
  private final @ModelField(targetType="AWSPhone") String phone;
  private final @ModelField(targetType="AWSIPAddress") String address;
  private final @ModelField(targetType="Mood") Mood mood;
  private final @ModelField(targetType="extent", isRequired = true) extent extent;
  private final @ModelField(targetType="String") List<String> names;
  private final @ModelField(targetType="String") List<String> namesWithoutGaps;
  private final @ModelField(targetType="String", isRequired = true) List<String> namesAlways;
  private final @ModelField(targetType="String", isRequired = true) List<String> namesAlwaysWithoutGaps;
  private final @ModelField(targetType="Mood") List<Mood> moods;
  private final @ModelField(targetType="extent", isRequired = true) List<extent> extents;
  private final @ModelField(targetType="Int", isRequired = true) List<Integer> counts;
  private final @ModelField(targetType="Boolean") List<Boolean> flags;
  private final @ModelField(targetType="ID", isRequired = true) List<String> references;
  private final @ModelField(targetType="Float") List<Double> rates;
  private final @ModelField(targetType="AWSTimestamp") List<Temporal.Timestamp> stamps;
  private final @ModelField(targetType="AWSDate") List<Temporal.Date> days;
  private final @ModelField(targetType="AWSJSON") List<String> raws;
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
  
  public String getReference() {
      return reference;
  }
  
  public String getText() {
      return text;
  }
  
  public Integer getCount() {
      return count;
  }
  
  public Double getRate() {
      return rate;
  }
  
  public Boolean getDone() {
      return done;
  }
  
  public Temporal.Date getDay() {
      return day;
  }
  
  public Temporal.Time getTime() {
      return time;
  }
  
  public Temporal.DateTime getMoment() {
      return moment;
  }
  
  public Temporal.Timestamp getStamp() {
      return stamp;
  }
  
  public String getMail() {
      return mail;
  }
  
  public String getRaw() {
      return raw;
  }
  
  public String getLink() {
      return link;
  }
  
  public String getPhone() {
      return phone;
  }
  
  public String getAddress() {
      return address;
  }
  
  public Mood getMood() {
      return mood;
  }
  
  public extent getExtent() {
      return extent;
  }
  
  public List<String> getNames() {
      return names;
  }
  
  public List<String> getNamesWithoutGaps() {
      return namesWithoutGaps;
  }
  
  public List<String> getNamesAlways() {
      return namesAlways;
  }
  
  public List<String> getNamesAlwaysWithoutGaps() {
      return namesAlwaysWithoutGaps;
  }
  
  public List<Mood> getMoods() {
      return moods;
  }
  
  public List<extent> getExtents() {
      return extents;
  }
  
  public List<Integer> getCounts() {
      return counts;
  }
  
  public List<Boolean> getFlags() {
      return flags;
  }
  
  public List<String> getReferences() {
      return references;
  }
  
  public List<Double> getRates() {
      return rates;
  }
  
  public List<Temporal.Timestamp> getStamps() {
      return stamps;
  }
  
  public List<Temporal.Date> getDays() {
      return days;
  }
  
  public List<String> getRaws() {
      return raws;
  }
  
  public Temporal.DateTime getCreatedAt() {
      return createdAt;
  }
  
  public Temporal.DateTime getUpdatedAt() {
      return updatedAt;
  }
  
  private Everything(String id, String reference, String text, Integer count, Double rate, Boolean done, Temporal.Date day, Temporal.Time time, Temporal.DateTime moment, Temporal.Timestamp stamp, String mail, String raw, String link, String phone, String address, Mood mood, extent extent, List<String> names, List<String> namesWithoutGaps, List<String> namesAlways, List<String> namesAlwaysWithoutGaps, List<Mood> moods, List<extent> extents, List<Integer> counts, List<Boolean> flags, List<String> references, List<Double> rates, List<Temporal.Timestamp> stamps, List<Temporal.Date> days, List<String> raws) {
    this.id = id;
    this.reference = reference;
    this.text = text;
    this.count = count;
    this.rate = rate;
    this.done = done;
    this.day = day;
    this.time = time;
    this.moment = moment;
    this.stamp = stamp;
    this.mail = mail;
    this.raw = raw;
    this.link = link;
    this.phone = phone;
    this.address = address;
    this.mood = mood;
    this.extent = extent;
    this.names = names;
    this.namesWithoutGaps = namesWithoutGaps;
    this.namesAlways = namesAlways;
    this.namesAlwaysWithoutGaps = namesAlwaysWithoutGaps;
    this.moods = moods;
    this.extents = extents;
    this.counts = counts;
    this.flags = flags;
    this.references = references;
    this.rates = rates;
    this.stamps = stamps;
    this.days = days;
    this.raws = raws;
  }
  
  @Override
   public boolean equals(Object obj) {
      if (this == obj) {
        return true;
      } else if(obj == null || getClass() != obj.getClass()) {
        return false;
      } else {
      Everything everything = (Everything) obj;
      return ObjectsCompat.equals(getId(), everything.getId()) &&
              ObjectsCompat.equals(getReference(), everything.getReference()) &&
              ObjectsCompat.equals(getText(), everything.getText()) &&
              ObjectsCompat.equals(getCount(), everything.getCount()) &&
              ObjectsCompat.equals(getRate(), everything.getRate()) &&
              ObjectsCompat.equals(getDone(), everything.getDone()) &&
              ObjectsCompat.equals(getDay(), everything.getDay()) &&
              ObjectsCompat.equals(getTime(), everything.getTime()) &&
              ObjectsCompat.equals(getMoment(), everything.getMoment()) &&
              ObjectsCompat.equals(getStamp(), everything.getStamp()) &&
              ObjectsCompat.equals(getMail(), everything.getMail()) &&
              ObjectsCompat.equals(getRaw(), everything.getRaw()) &&
              ObjectsCompat.equals(getLink(), everything.getLink()) &&
              ObjectsCompat.equals(getPhone(), everything.getPhone()) &&
              ObjectsCompat.equals(getAddress(), everything.getAddress()) &&
              ObjectsCompat.equals(getMood(), everything.getMood()) &&
              ObjectsCompat.equals(getExtent(), everything.getExtent()) &&
              ObjectsCompat.equals(getNames(), everything.getNames()) &&
              ObjectsCompat.equals(getNamesWithoutGaps(), everything.getNamesWithoutGaps()) &&
              ObjectsCompat.equals(getNamesAlways(), everything.getNamesAlways()) &&
              ObjectsCompat.equals(getNamesAlwaysWithoutGaps(), everything.getNamesAlwaysWithoutGaps()) &&
              ObjectsCompat.equals(getMoods(), everything.getMoods()) &&
              ObjectsCompat.equals(getExtents(), everything.getExtents()) &&
              ObjectsCompat.equals(getCounts(), everything.getCounts()) &&
              ObjectsCompat.equals(getFlags(), everything.getFlags()) &&
              ObjectsCompat.equals(getReferences(), everything.getReferences()) &&
              ObjectsCompat.equals(getRates(), everything.getRates()) &&
              ObjectsCompat.equals(getStamps(), everything.getStamps()) &&
              ObjectsCompat.equals(getDays(), everything.getDays()) &&
              ObjectsCompat.equals(getRaws(), everything.getRaws()) &&
              ObjectsCompat.equals(getCreatedAt(), everything.getCreatedAt()) &&
              ObjectsCompat.equals(getUpdatedAt(), everything.getUpdatedAt());
      }
  }
  
  @Override
   public int hashCode() {
    return new StringBuilder()
      .append(getId())
      .append(getReference())
      .append(getText())
      .append(getCount())
      .append(getRate())
      .append(getDone())
      .append(getDay())
      .append(getTime())
      .append(getMoment())
      .append(getStamp())
      .append(getMail())
      .append(getRaw())
      .append(getLink())
      .append(getPhone())
      .append(getAddress())
      .append(getMood())
      .append(getExtent())
      .append(getNames())
      .append(getNamesWithoutGaps())
      .append(getNamesAlways())
      .append(getNamesAlwaysWithoutGaps())
      .append(getMoods())
      .append(getExtents())
      .append(getCounts())
      .append(getFlags())
      .append(getReferences())
      .append(getRates())
      .append(getStamps())
      .append(getDays())
      .append(getRaws())
      .append(getCreatedAt())
      .append(getUpdatedAt())
      .toString()
      .hashCode();
  }
  
  @Override
   public String toString() {
    return new StringBuilder()
      .append("Everything {")
      .append("id=" + String.valueOf(getId()) + ", ")
      .append("reference=" + String.valueOf(getReference()) + ", ")
      .append("text=" + String.valueOf(getText()) + ", ")
      .append("count=" + String.valueOf(getCount()) + ", ")
      .append("rate=" + String.valueOf(getRate()) + ", ")
      .append("done=" + String.valueOf(getDone()) + ", ")
      .append("day=" + String.valueOf(getDay()) + ", ")
      .append("time=" + String.valueOf(getTime()) + ", ")
      .append("moment=" + String.valueOf(getMoment()) + ", ")
      .append("stamp=" + String.valueOf(getStamp()) + ", ")
      .append("mail=" + String.valueOf(getMail()) + ", ")
      .append("raw=" + String.valueOf(getRaw()) + ", ")
      .append("link=" + String.valueOf(getLink()) + ", ")
      .append("phone=" + String.valueOf(getPhone()) + ", ")
      .append("address=" + String.valueOf(getAddress()) + ", ")
      .append("mood=" + String.valueOf(getMood()) + ", ")
      .append("extent=" + String.valueOf(getExtent()) + ", ")
      .append("names=" + String.valueOf(getNames()) + ", ")
      .append("namesWithoutGaps=" + String.valueOf(getNamesWithoutGaps()) + ", ")
      .append("namesAlways=" + String.valueOf(getNamesAlways()) + ", ")
      .append("namesAlwaysWithoutGaps=" + String.valueOf(getNamesAlwaysWithoutGaps()) + ", ")
      .append("moods=" + String.valueOf(getMoods()) + ", ")
      .append("extents=" + String.valueOf(getExtents()) + ", ")
      .append("counts=" + String.valueOf(getCounts()) + ", ")
      .append("flags=" + String.valueOf(getFlags()) + ", ")
      .append("references=" + String.valueOf(getReferences()) + ", ")
      .append("rates=" + String.valueOf(getRates()) + ", ")
      .append("stamps=" + String.valueOf(getStamps()) + ", ")
      .append("days=" + String.valueOf(getDays()) + ", ")
      .append("raws=" + String.valueOf(getRaws()) + ", ")
      .append("createdAt=" + String.valueOf(getCreatedAt()) + ", ")
      .append("updatedAt=" + String.valueOf(getUpdatedAt()))
      .append("}")
      .toString();
  }
  
  public static RateStep builder() {
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
  public static Everything justId(String id) {
    return new Everything(
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
      reference,
      text,
      count,
      rate,
      done,
      day,
      time,
      moment,
      stamp,
      mail,
      raw,
      link,
      phone,
      address,
      mood,
      extent,
      names,
      namesWithoutGaps,
      namesAlways,
      namesAlwaysWithoutGaps,
      moods,
      extents,
      counts,
      flags,
      references,
      rates,
      stamps,
      days,
      raws);
  }
  public interface RateStep {
    MomentStep rate(Double rate);
  }
  

  public interface MomentStep {
    ExtentStep moment(Temporal.DateTime moment);
  }
  

  public interface ExtentStep {
    NamesAlwaysStep extent(extent extent);
  }
  

  public interface NamesAlwaysStep {
    NamesAlwaysWithoutGapsStep namesAlways(List<String> namesAlways);
  }
  

  public interface NamesAlwaysWithoutGapsStep {
    ExtentsStep namesAlwaysWithoutGaps(List<String> namesAlwaysWithoutGaps);
  }
  

  public interface ExtentsStep {
    CountsStep extents(List<extent> extents);
  }
  

  public interface CountsStep {
    ReferencesStep counts(List<Integer> counts);
  }
  

  public interface ReferencesStep {
    BuildStep references(List<String> references);
  }
  

  public interface BuildStep {
    Everything build();
    BuildStep id(String id);
    BuildStep reference(String reference);
    BuildStep text(String text);
    BuildStep count(Integer count);
    BuildStep done(Boolean done);
    BuildStep day(Temporal.Date day);
    BuildStep time(Temporal.Time time);
    BuildStep stamp(Temporal.Timestamp stamp);
    BuildStep mail(String mail);
    BuildStep raw(String raw);
    BuildStep link(String link);
    BuildStep phone(String phone);
    BuildStep address(String address);
    BuildStep mood(Mood mood);
    BuildStep names(List<String> names);
    BuildStep namesWithoutGaps(List<String> namesWithoutGaps);
    BuildStep moods(List<Mood> moods);
    BuildStep flags(List<Boolean> flags);
    BuildStep rates(List<Double> rates);
    BuildStep stamps(List<Temporal.Timestamp> stamps);
    BuildStep days(List<Temporal.Date> days);
    BuildStep raws(List<String> raws);
  }
  

  public static class Builder implements RateStep, MomentStep, ExtentStep, NamesAlwaysStep, NamesAlwaysWithoutGapsStep, ExtentsStep, CountsStep, ReferencesStep, BuildStep {
    private String id;
    private Double rate;
    private Temporal.DateTime moment;
    private extent extent;
    private List<String> namesAlways;
    private List<String> namesAlwaysWithoutGaps;
    private List<extent> extents;
    private List<Integer> counts;
    private List<String> references;
    private String reference;
    private String text;
    private Integer count;
    private Boolean done;
    private Temporal.Date day;
    private Temporal.Time time;
    private Temporal.Timestamp stamp;
    private String mail;
    private String raw;
    private String link;
    private String phone;
    private String address;
    private Mood mood;
    private List<String> names;
    private List<String> namesWithoutGaps;
    private List<Mood> moods;
    private List<Boolean> flags;
    private List<Double> rates;
    private List<Temporal.Timestamp> stamps;
    private List<Temporal.Date> days;
    private List<String> raws;
    public Builder() {
      
    }
    
    private Builder(String id, String reference, String text, Integer count, Double rate, Boolean done, Temporal.Date day, Temporal.Time time, Temporal.DateTime moment, Temporal.Timestamp stamp, String mail, String raw, String link, String phone, String address, Mood mood, extent extent, List<String> names, List<String> namesWithoutGaps, List<String> namesAlways, List<String> namesAlwaysWithoutGaps, List<Mood> moods, List<extent> extents, List<Integer> counts, List<Boolean> flags, List<String> references, List<Double> rates, List<Temporal.Timestamp> stamps, List<Temporal.Date> days, List<String> raws) {
      this.id = id;
      this.reference = reference;
      this.text = text;
      this.count = count;
      this.rate = rate;
      this.done = done;
      this.day = day;
      this.time = time;
      this.moment = moment;
      this.stamp = stamp;
      this.mail = mail;
      this.raw = raw;
      this.link = link;
      this.phone = phone;
      this.address = address;
      this.mood = mood;
      this.extent = extent;
      this.names = names;
      this.namesWithoutGaps = namesWithoutGaps;
      this.namesAlways = namesAlways;
      this.namesAlwaysWithoutGaps = namesAlwaysWithoutGaps;
      this.moods = moods;
      this.extents = extents;
      this.counts = counts;
      this.flags = flags;
      this.references = references;
      this.rates = rates;
      this.stamps = stamps;
      this.days = days;
      this.raws = raws;
    }
    
    @Override
     public Everything build() {
        String id = this.id != null ? this.id : UUID.randomUUID().toString();
        
        return new Everything(
          id,
          reference,
          text,
          count,
          rate,
          done,
          day,
          time,
          moment,
          stamp,
          mail,
          raw,
          link,
          phone,
          address,
          mood,
          extent,
          names,
          namesWithoutGaps,
          namesAlways,
          namesAlwaysWithoutGaps,
          moods,
          extents,
          counts,
          flags,
          references,
          rates,
          stamps,
          days,
          raws);
    }
    
    @Override
     public MomentStep rate(Double rate) {
        Objects.requireNonNull(rate);
        this.rate = rate;
        return this;
    }
    
    @Override
     public ExtentStep moment(Temporal.DateTime moment) {
        Objects.requireNonNull(moment);
        this.moment = moment;
        return this;
    }
    
    @Override
     public NamesAlwaysStep extent(extent extent) {
        Objects.requireNonNull(extent);
        this.extent = extent;
        return this;
    }
    
    @Override
     public NamesAlwaysWithoutGapsStep namesAlways(List<String> namesAlways) {
        Objects.requireNonNull(namesAlways);
        this.namesAlways = namesAlways;
        return this;
    }
    
    @Override
     public ExtentsStep namesAlwaysWithoutGaps(List<String> namesAlwaysWithoutGaps) {
        Objects.requireNonNull(namesAlwaysWithoutGaps);
        this.namesAlwaysWithoutGaps = namesAlwaysWithoutGaps;
        return this;
    }
    
    @Override
     public CountsStep extents(List<extent> extents) {
        Objects.requireNonNull(extents);
        this.extents = extents;
        return this;
    }
    
    @Override
     public ReferencesStep counts(List<Integer> counts) {
        Objects.requireNonNull(counts);
        this.counts = counts;
        return this;
    }
    
    @Override
     public BuildStep references(List<String> references) {
        Objects.requireNonNull(references);
        this.references = references;
        return this;
    }
    
    @Override
     public BuildStep reference(String reference) {
        this.reference = reference;
        return this;
    }
    
    @Override
     public BuildStep text(String text) {
        this.text = text;
        return this;
    }
    
    @Override
     public BuildStep count(Integer count) {
        this.count = count;
        return this;
    }
    
    @Override
     public BuildStep done(Boolean done) {
        this.done = done;
        return this;
    }
    
    @Override
     public BuildStep day(Temporal.Date day) {
        this.day = day;
        return this;
    }
    
    @Override
     public BuildStep time(Temporal.Time time) {
        this.time = time;
        return this;
    }
    
    @Override
     public BuildStep stamp(Temporal.Timestamp stamp) {
        this.stamp = stamp;
        return this;
    }
    
    @Override
     public BuildStep mail(String mail) {
        this.mail = mail;
        return this;
    }
    
    @Override
     public BuildStep raw(String raw) {
        this.raw = raw;
        return this;
    }
    
    @Override
     public BuildStep link(String link) {
        this.link = link;
        return this;
    }
    
    @Override
     public BuildStep phone(String phone) {
        this.phone = phone;
        return this;
    }
    
    @Override
     public BuildStep address(String address) {
        this.address = address;
        return this;
    }
    
    @Override
     public BuildStep mood(Mood mood) {
        this.mood = mood;
        return this;
    }
    
    @Override
     public BuildStep names(List<String> names) {
        this.names = names;
        return this;
    }
    
    @Override
     public BuildStep namesWithoutGaps(List<String> namesWithoutGaps) {
        this.namesWithoutGaps = namesWithoutGaps;
        return this;
    }
    
    @Override
     public BuildStep moods(List<Mood> moods) {
        this.moods = moods;
        return this;
    }
    
    @Override
     public BuildStep flags(List<Boolean> flags) {
        this.flags = flags;
        return this;
    }
    
    @Override
     public BuildStep rates(List<Double> rates) {
        this.rates = rates;
        return this;
    }
    
    @Override
     public BuildStep stamps(List<Temporal.Timestamp> stamps) {
        this.stamps = stamps;
        return this;
    }
    
    @Override
     public BuildStep days(List<Temporal.Date> days) {
        this.days = days;
        return this;
    }
    
    @Override
     public BuildStep raws(List<String> raws) {
        this.raws = raws;
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
    private CopyOfBuilder(String id, String reference, String text, Integer count, Double rate, Boolean done, Temporal.Date day, Temporal.Time time, Temporal.DateTime moment, Temporal.Timestamp stamp, String mail, String raw, String link, String phone, String address, Mood mood, extent extent, List<String> names, List<String> namesWithoutGaps, List<String> namesAlways, List<String> namesAlwaysWithoutGaps, List<Mood> moods, List<extent> extents, List<Integer> counts, List<Boolean> flags, List<String> references, List<Double> rates, List<Temporal.Timestamp> stamps, List<Temporal.Date> days, List<String> raws) {
      super(id, reference, text, count, rate, done, day, time, moment, stamp, mail, raw, link, phone, address, mood, extent, names, namesWithoutGaps, namesAlways, namesAlwaysWithoutGaps, moods, extents, counts, flags, references, rates, stamps, days, raws);
      Objects.requireNonNull(rate);
      Objects.requireNonNull(moment);
      Objects.requireNonNull(extent);
      Objects.requireNonNull(namesAlways);
      Objects.requireNonNull(namesAlwaysWithoutGaps);
      Objects.requireNonNull(extents);
      Objects.requireNonNull(counts);
      Objects.requireNonNull(references);
    }
    
    @Override
     public CopyOfBuilder rate(Double rate) {
      return (CopyOfBuilder) super.rate(rate);
    }
    
    @Override
     public CopyOfBuilder moment(Temporal.DateTime moment) {
      return (CopyOfBuilder) super.moment(moment);
    }
    
    @Override
     public CopyOfBuilder extent(extent extent) {
      return (CopyOfBuilder) super.extent(extent);
    }
    
    @Override
     public CopyOfBuilder namesAlways(List<String> namesAlways) {
      return (CopyOfBuilder) super.namesAlways(namesAlways);
    }
    
    @Override
     public CopyOfBuilder namesAlwaysWithoutGaps(List<String> namesAlwaysWithoutGaps) {
      return (CopyOfBuilder) super.namesAlwaysWithoutGaps(namesAlwaysWithoutGaps);
    }
    
    @Override
     public CopyOfBuilder extents(List<extent> extents) {
      return (CopyOfBuilder) super.extents(extents);
    }
    
    @Override
     public CopyOfBuilder counts(List<Integer> counts) {
      return (CopyOfBuilder) super.counts(counts);
    }
    
    @Override
     public CopyOfBuilder references(List<String> references) {
      return (CopyOfBuilder) super.references(references);
    }
    
    @Override
     public CopyOfBuilder reference(String reference) {
      return (CopyOfBuilder) super.reference(reference);
    }
    
    @Override
     public CopyOfBuilder text(String text) {
      return (CopyOfBuilder) super.text(text);
    }
    
    @Override
     public CopyOfBuilder count(Integer count) {
      return (CopyOfBuilder) super.count(count);
    }
    
    @Override
     public CopyOfBuilder done(Boolean done) {
      return (CopyOfBuilder) super.done(done);
    }
    
    @Override
     public CopyOfBuilder day(Temporal.Date day) {
      return (CopyOfBuilder) super.day(day);
    }
    
    @Override
     public CopyOfBuilder time(Temporal.Time time) {
      return (CopyOfBuilder) super.time(time);
    }
    
    @Override
     public CopyOfBuilder stamp(Temporal.Timestamp stamp) {
      return (CopyOfBuilder) super.stamp(stamp);
    }
    
    @Override
     public CopyOfBuilder mail(String mail) {
      return (CopyOfBuilder) super.mail(mail);
    }
    
    @Override
     public CopyOfBuilder raw(String raw) {
      return (CopyOfBuilder) super.raw(raw);
    }
    
    @Override
     public CopyOfBuilder link(String link) {
      return (CopyOfBuilder) super.link(link);
    }
    
    @Override
     public CopyOfBuilder phone(String phone) {
      return (CopyOfBuilder) super.phone(phone);
    }
    
    @Override
     public CopyOfBuilder address(String address) {
      return (CopyOfBuilder) super.address(address);
    }
    
    @Override
     public CopyOfBuilder mood(Mood mood) {
      return (CopyOfBuilder) super.mood(mood);
    }
    
    @Override
     public CopyOfBuilder names(List<String> names) {
      return (CopyOfBuilder) super.names(names);
    }
    
    @Override
     public CopyOfBuilder namesWithoutGaps(List<String> namesWithoutGaps) {
      return (CopyOfBuilder) super.namesWithoutGaps(namesWithoutGaps);
    }
    
    @Override
     public CopyOfBuilder moods(List<Mood> moods) {
      return (CopyOfBuilder) super.moods(moods);
    }
    
    @Override
     public CopyOfBuilder flags(List<Boolean> flags) {
      return (CopyOfBuilder) super.flags(flags);
    }
    
    @Override
     public CopyOfBuilder rates(List<Double> rates) {
      return (CopyOfBuilder) super.rates(rates);
    }
    
    @Override
     public CopyOfBuilder stamps(List<Temporal.Timestamp> stamps) {
      return (CopyOfBuilder) super.stamps(stamps);
    }
    
    @Override
     public CopyOfBuilder days(List<Temporal.Date> days) {
      return (CopyOfBuilder) super.days(days);
    }
    
    @Override
     public CopyOfBuilder raws(List<String> raws) {
      return (CopyOfBuilder) super.raws(raws);
    }
  }
  

  public static class EverythingIdentifier extends ModelIdentifier<Everything> {
    private static final long serialVersionUID = 1L;
    public EverythingIdentifier(String id) {
      super(id);
    }
  }
  
}
