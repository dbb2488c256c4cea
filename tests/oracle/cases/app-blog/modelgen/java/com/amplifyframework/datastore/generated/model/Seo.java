package com.amplifyframework.datastore.generated.model;


import androidx.core.util.ObjectsCompat;

import java.util.Objects;
import java.util.List;

/** This is an auto generated class representing the Seo type in your schema. */
public final class Seo {
  private final String title;
  private final List<String> keywords;
  public String getTitle() {
      return title;
  }
  
  public List<String> getKeywords() {
      return keywords;
  }
  
  private Seo(String title, List<String> keywords) {
    this.title = title;
    this.keywords = keywords;
  }
  
  @Override
   public boolean equals(Object obj) {
      if (this == obj) {
        return true;
      } else if(obj == null || getClass() != obj.getClass()) {
        return false;
      } else {
      Seo seo = (Seo) obj;
      return ObjectsCompat.equals(getTitle(), seo.getTitle()) &&
              ObjectsCompat.equals(getKeywords(), seo.getKeywords());
      }
  }
  
  @Override
   public int hashCode() {
    return new StringBuilder()
      .append(getTitle())
      .append(getKeywords())
      .toString()
      .hashCode();
  }
  
  public static BuildStep builder() {
      return new Builder();
  }
  
  public CopyOfBuilder copyOfBuilder() {
    return new CopyOfBuilder(title,
      keywords);
  }
  public interface BuildStep {
    Seo build();
    BuildStep title(String title);
    BuildStep keywords(List<String> keywords);
  }
  

  public static class Builder implements BuildStep {
    private String title;
    private List<String> keywords;
    public Builder() {
      
    }
    
    private Builder(String title, List<String> keywords) {
      this.title = title;
      this.keywords = keywords;
    }
    
    @Override
     public Seo build() {
        
        return new Seo(
          title,
          keywords);
    }
    
    @Override
     public BuildStep title(String title) {
        this.title = title;
        return this;
    }
    
    @Override
     public BuildStep keywords(List<String> keywords) {
        this.keywords = keywords;
        return this;
    }
  }
  

  public final class CopyOfBuilder extends Builder {
    private CopyOfBuilder(String title, List<String> keywords) {
      super(title, keywords);
      
    }
    
    @Override
     public CopyOfBuilder title(String title) {
      return (CopyOfBuilder) super.title(title);
    }
    
    @Override
     public CopyOfBuilder keywords(List<String> keywords) {
      return (CopyOfBuilder) super.keywords(keywords);
    }
  }
  
}
