package com.amplifyframework.datastore.generated.model;


import androidx.core.util.ObjectsCompat;

import java.util.Objects;
import java.util.List;

/** This is an auto generated class representing the GeoPoint type in your schema. */
public final class GeoPoint {
  private final Double lat;
  private final Double lng;
  private final String label;
  private final List<Place> around;
  public Double getLat() {
      return lat;
  }
  
  public Double getLng() {
      return lng;
  }
  
  public String getLabel() {
      return label;
  }
  
  public List<Place> getAround() {
      return around;
  }
  
  private GeoPoint(Double lat, Double lng, String label, List<Place> around) {
    this.lat = lat;
    this.lng = lng;
    this.label = label;
    this.around = around;
  }
  
  @Override
   public boolean equals(Object obj) {
      if (this == obj) {
        return true;
      } else if(obj == null || getClass() != obj.getClass()) {
        return false;
      } else {
      GeoPoint geoPoint = (GeoPoint) obj;
      return ObjectsCompat.equals(getLat(), geoPoint.getLat()) &&
              ObjectsCompat.equals(getLng(), geoPoint.getLng()) &&
              ObjectsCompat.equals(getLabel(), geoPoint.getLabel()) &&
              ObjectsCompat.equals(getAround(), geoPoint.getAround());
      }
  }
  
  @Override
   public int hashCode() {
    return new StringBuilder()
      .append(getLat())
      .append(getLng())
      .append(getLabel())
      .append(getAround())
      .toString()
      .hashCode();
  }
  
  public static LatStep builder() {
      return new Builder();
  }
  
  public CopyOfBuilder copyOfBuilder() {
    return new CopyOfBuilder(lat,
      lng,
      label,
      around);
  }
  public interface LatStep {
    LngStep lat(Double lat);
  }
  

  public interface LngStep {
    BuildStep lng(Double lng);
  }
  

  public interface BuildStep {
    GeoPoint build();
    BuildStep label(String label);
    BuildStep around(List<Place> around);
  }
  

  public static class Builder implements LatStep, LngStep, BuildStep {
    private Double lat;
    private Double lng;
    private String label;
    private List<Place> around;
    public Builder() {
      
    }
    
    private Builder(Double lat, Double lng, String label, List<Place> around) {
      this.lat = lat;
      this.lng = lng;
      this.label = label;
      this.around = around;
    }
    
    @Override
     public GeoPoint build() {
        
        return new GeoPoint(
          lat,
          lng,
          label,
          around);
    }
    
    @Override
     public LngStep lat(Double lat) {
        Objects.requireNonNull(lat);
        this.lat = lat;
        return this;
    }
    
    @Override
     public BuildStep lng(Double lng) {
        Objects.requireNonNull(lng);
        this.lng = lng;
        return this;
    }
    
    @Override
     public BuildStep label(String label) {
        this.label = label;
        return this;
    }
    
    @Override
     public BuildStep around(List<Place> around) {
        this.around = around;
        return this;
    }
  }
  

  public final class CopyOfBuilder extends Builder {
    private CopyOfBuilder(Double lat, Double lng, String label, List<Place> around) {
      super(lat, lng, label, around);
      Objects.requireNonNull(lat);
      Objects.requireNonNull(lng);
    }
    
    @Override
     public CopyOfBuilder lat(Double lat) {
      return (CopyOfBuilder) super.lat(lat);
    }
    
    @Override
     public CopyOfBuilder lng(Double lng) {
      return (CopyOfBuilder) super.lng(lng);
    }
    
    @Override
     public CopyOfBuilder label(String label) {
      return (CopyOfBuilder) super.label(label);
    }
    
    @Override
     public CopyOfBuilder around(List<Place> around) {
      return (CopyOfBuilder) super.around(around);
    }
  }
  
}
