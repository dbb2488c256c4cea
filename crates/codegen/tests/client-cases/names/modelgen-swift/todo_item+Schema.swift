// swiftlint:disable all
import Amplify
import Foundation

extension todo_item {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case a
    case list
    case nextToken
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let todo_item = todo_item.keys
    
    model.authRules = [
      rule(allow: .public, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "todo_items"
    model.syncPluralName = "todo_items"
    
    model.attributes(
      .primaryKey(fields: [todo_item.id])
    )
    
    model.fields(
      .field(todo_item.id, is: .required, ofType: .string),
      .field(todo_item.a, is: .optional, ofType: .string),
      .field(todo_item.list, is: .required, ofType: .embeddedCollection(of: Int.self)),
      .field(todo_item.nextToken, is: .optional, ofType: .string),
      .field(todo_item.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(todo_item.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<todo_item> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension todo_item: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == todo_item {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var a: FieldPath<String>   {
      string("a") 
    }
  public var list: FieldPath<Int>   {
      int("list") 
    }
  public var nextToken: FieldPath<String>   {
      string("nextToken") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}