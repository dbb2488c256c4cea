// swiftlint:disable all
import Amplify
import Foundation

extension Order {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case customerId
    case orderNo
    case line
    case qty
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let order = Order.keys
    
    model.authRules = [
      rule(allow: .public, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "Orders"
    model.syncPluralName = "Orders"
    
    model.attributes(
      .index(fields: ["customerId", "orderNo", "line"], name: nil),
      .primaryKey(fields: [order.customerId, order.orderNo, order.line])
    )
    
    model.fields(
      .field(order.customerId, is: .required, ofType: .string),
      .field(order.orderNo, is: .required, ofType: .string),
      .field(order.line, is: .required, ofType: .int),
      .field(order.qty, is: .optional, ofType: .int),
      .field(order.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(order.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<Order> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension Order: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Custom
  public typealias IdentifierProtocol = ModelIdentifier<Self, ModelIdentifierFormat.Custom>
}

extension Order.IdentifierProtocol {
  public static func identifier(customerId: String,
      orderNo: String,
      line: Int) -> Self {
    .make(fields:[(name: "customerId", value: customerId), (name: "orderNo", value: orderNo), (name: "line", value: line)])
  }
}
extension ModelPath where ModelType == Order {
  public var customerId: FieldPath<String>   {
      string("customerId") 
    }
  public var orderNo: FieldPath<String>   {
      string("orderNo") 
    }
  public var line: FieldPath<Int>   {
      int("line") 
    }
  public var qty: FieldPath<Int>   {
      int("qty") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}