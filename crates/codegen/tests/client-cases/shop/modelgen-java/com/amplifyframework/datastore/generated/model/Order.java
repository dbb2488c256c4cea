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

/** This is an auto generated class representing the Order type in your schema. */
@SuppressWarnings("all")
@ModelConfig(pluralName = "Orders", type = Model.Type.USER, version = 1, authRules = {
  @AuthRule(allow = AuthStrategy.PUBLIC, operations = { ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE, ModelOperation.READ })
}, hasLazySupport = true)
@Index(name = "undefined", fields = {"customerId","orderNo","line"})
public final class Order implements Model {
  public static final OrderPath rootPath = new OrderPath("root", false, null);
  public static final QueryField CUSTOMER_ID = field("Order", "customerId");
  public static final QueryField ORDER_NO = field("Order", "orderNo");
  public static final QueryField LINE = field("Order", "line");
  public static final QueryField QTY = field("Order", "qty");
  private final @ModelField(targetType="ID", isRequired = true) String customerId;
  private final @ModelField(targetType="String", isRequired = true) String orderNo;
  private final @ModelField(targetType="Int", isRequired = true) Integer line;
  private final @ModelField(targetType="Int") Integer qty;
  private @ModelField(targetType="AWSDateTime", isReadOnly = true) Temporal.DateTime createdAt;
  private @ModelField(targetType="AWSDateTime", isReadOnly = true) Temporal.DateTime updatedAt;
  private OrderIdentifier orderIdentifier;
  /** @deprecated This API is internal to Amplify and should not be used. */
  @Deprecated
   public OrderIdentifier resolveIdentifier() {
    if (orderIdentifier == null) {
      this.orderIdentifier = new OrderIdentifier(customerId, orderNo, line);
    }
    return orderIdentifier;
  }
  
  public String getCustomerId() {
      return customerId;
  }
  
  public String getOrderNo() {
      return orderNo;
  }
  
  public Integer getLine() {
      return line;
  }
  
  public Integer getQty() {
      return qty;
  }
  
  public Temporal.DateTime getCreatedAt() {
      return createdAt;
  }
  
  public Temporal.DateTime getUpdatedAt() {
      return updatedAt;
  }
  
  private Order(String customerId, String orderNo, Integer line, Integer qty) {
    this.customerId = customerId;
    this.orderNo = orderNo;
    this.line = line;
    this.qty = qty;
  }
  
  @Override
   public boolean equals(Object obj) {
      if (this == obj) {
        return true;
      } else if(obj == null || getClass() != obj.getClass()) {
        return false;
      } else {
      Order order = (Order) obj;
      return ObjectsCompat.equals(getCustomerId(), order.getCustomerId()) &&
              ObjectsCompat.equals(getOrderNo(), order.getOrderNo()) &&
              ObjectsCompat.equals(getLine(), order.getLine()) &&
              ObjectsCompat.equals(getQty(), order.getQty()) &&
              ObjectsCompat.equals(getCreatedAt(), order.getCreatedAt()) &&
              ObjectsCompat.equals(getUpdatedAt(), order.getUpdatedAt());
      }
  }
  
  @Override
   public int hashCode() {
    return new StringBuilder()
      .append(getCustomerId())
      .append(getOrderNo())
      .append(getLine())
      .append(getQty())
      .append(getCreatedAt())
      .append(getUpdatedAt())
      .toString()
      .hashCode();
  }
  
  @Override
   public String toString() {
    return new StringBuilder()
      .append("Order {")
      .append("customerId=" + String.valueOf(getCustomerId()) + ", ")
      .append("orderNo=" + String.valueOf(getOrderNo()) + ", ")
      .append("line=" + String.valueOf(getLine()) + ", ")
      .append("qty=" + String.valueOf(getQty()) + ", ")
      .append("createdAt=" + String.valueOf(getCreatedAt()) + ", ")
      .append("updatedAt=" + String.valueOf(getUpdatedAt()))
      .append("}")
      .toString();
  }
  
  public static CustomerIdStep builder() {
      return new Builder();
  }
  
  public CopyOfBuilder copyOfBuilder() {
    return new CopyOfBuilder(customerId,
      orderNo,
      line,
      qty);
  }
  public interface CustomerIdStep {
    OrderNoStep customerId(String customerId);
  }
  

  public interface OrderNoStep {
    LineStep orderNo(String orderNo);
  }
  

  public interface LineStep {
    BuildStep line(Integer line);
  }
  

  public interface BuildStep {
    Order build();
    BuildStep qty(Integer qty);
  }
  

  public static class Builder implements CustomerIdStep, OrderNoStep, LineStep, BuildStep {
    private String customerId;
    private String orderNo;
    private Integer line;
    private Integer qty;
    public Builder() {
      
    }
    
    private Builder(String customerId, String orderNo, Integer line, Integer qty) {
      this.customerId = customerId;
      this.orderNo = orderNo;
      this.line = line;
      this.qty = qty;
    }
    
    @Override
     public Order build() {
        
        return new Order(
          customerId,
          orderNo,
          line,
          qty);
    }
    
    @Override
     public OrderNoStep customerId(String customerId) {
        Objects.requireNonNull(customerId);
        this.customerId = customerId;
        return this;
    }
    
    @Override
     public LineStep orderNo(String orderNo) {
        Objects.requireNonNull(orderNo);
        this.orderNo = orderNo;
        return this;
    }
    
    @Override
     public BuildStep line(Integer line) {
        Objects.requireNonNull(line);
        this.line = line;
        return this;
    }
    
    @Override
     public BuildStep qty(Integer qty) {
        this.qty = qty;
        return this;
    }
  }
  

  public final class CopyOfBuilder extends Builder {
    private CopyOfBuilder(String customerId, String orderNo, Integer line, Integer qty) {
      super(customerId, orderNo, line, qty);
      Objects.requireNonNull(customerId);
      Objects.requireNonNull(orderNo);
      Objects.requireNonNull(line);
    }
    
    @Override
     public CopyOfBuilder customerId(String customerId) {
      return (CopyOfBuilder) super.customerId(customerId);
    }
    
    @Override
     public CopyOfBuilder orderNo(String orderNo) {
      return (CopyOfBuilder) super.orderNo(orderNo);
    }
    
    @Override
     public CopyOfBuilder line(Integer line) {
      return (CopyOfBuilder) super.line(line);
    }
    
    @Override
     public CopyOfBuilder qty(Integer qty) {
      return (CopyOfBuilder) super.qty(qty);
    }
  }
  

  public static class OrderIdentifier extends ModelIdentifier<Order> {
    private static final long serialVersionUID = 1L;
    public OrderIdentifier(String customerId, String orderNo, Integer line) {
      super(customerId, orderNo, line);
    }
  }
  
}
