package com.amplifyframework.datastore.generated.model;


import androidx.core.util.ObjectsCompat;

import java.util.Objects;
import java.util.List;

/** This is an auto generated class representing the Place type in your schema. */
public final class Place {
  private final String name;
  private final List<String> tags;
  private final Status status;
  private final List<Colour> colours;
  public String getName() {
      return name;
  }
  
  public List<String> getTags() {
      return tags;
  }
  
  public Status getStatus() {
      return status;
  }
  
  public List<Colour> getColours() {
      return colours;
  }
  
  private Place(String name, List<String> tags, Status status, List<Colour> colours) {
    this.name = name;
    this.tags = tags;
    this.status = status;
    this.colours = colours;
  }
  
  @Override
   public boolean equals(Object obj) {
      if (this == obj) {
        return true;
      } else if(obj == null || getClass() != obj.getClass()) {
        return false;
      } else {
      Place place = (Place) obj;
      return ObjectsCompat.equals(getName(), place.getName()) &&
              ObjectsCompat.equals(getTags(), place.getTags()) &&
              ObjectsCompat.equals(getStatus(), place.getStatus()) &&
              ObjectsCompat.equals(getColours(), place.getColours());
      }
  }
  
  @Override
   public int hashCode() {
    return new StringBuilder()
      .append(getName())
      .append(getTags())
      .append(getStatus())
      .append(getColours())
      .toString()
      .hashCode();
  }
  
  public static NameStep builder() {
      return new Builder();
  }
  
  public CopyOfBuilder copyOfBuilder() {
    return new CopyOfBuilder(name,
      tags,
      status,
      colours);
  }
  public interface NameStep {
    TagsStep name(String name);
  }
  

  public interface TagsStep {
    ColoursStep tags(List<String> tags);
  }
  

  public interface ColoursStep {
    BuildStep colours(List<Colour> colours);
  }
  

  public interface BuildStep {
    Place build();
    BuildStep status(Status status);
  }
  

  public static class Builder implements NameStep, TagsStep, ColoursStep, BuildStep {
    private String name;
    private List<String> tags;
    private List<Colour> colours;
    private Status status;
    public Builder() {
      
    }
    
    private Builder(String name, List<String> tags, Status status, List<Colour> colours) {
      this.name = name;
      this.tags = tags;
      this.status = status;
      this.colours = colours;
    }
    
    @Override
     public Place build() {
        
        return new Place(
          name,
          tags,
          status,
          colours);
    }
    
    @Override
     public TagsStep name(String name) {
        Objects.requireNonNull(name);
        this.name = name;
        return this;
    }
    
    @Override
     public ColoursStep tags(List<String> tags) {
        Objects.requireNonNull(tags);
        this.tags = tags;
        return this;
    }
    
    @Override
     public BuildStep colours(List<Colour> colours) {
        Objects.requireNonNull(colours);
        this.colours = colours;
        return this;
    }
    
    @Override
     public BuildStep status(Status status) {
        this.status = status;
        return this;
    }
  }
  

  public final class CopyOfBuilder extends Builder {
    private CopyOfBuilder(String name, List<String> tags, Status status, List<Colour> colours) {
      super(name, tags, status, colours);
      Objects.requireNonNull(name);
      Objects.requireNonNull(tags);
      Objects.requireNonNull(colours);
    }
    
    @Override
     public CopyOfBuilder name(String name) {
      return (CopyOfBuilder) super.name(name);
    }
    
    @Override
     public CopyOfBuilder tags(List<String> tags) {
      return (CopyOfBuilder) super.tags(tags);
    }
    
    @Override
     public CopyOfBuilder colours(List<Colour> colours) {
      return (CopyOfBuilder) super.colours(colours);
    }
    
    @Override
     public CopyOfBuilder status(Status status) {
      return (CopyOfBuilder) super.status(status);
    }
  }
  
}
