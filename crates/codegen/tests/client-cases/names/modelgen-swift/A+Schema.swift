// swiftlint:disable all
import Amplify
import Foundation

extension A {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case b
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let a = A.keys
    
    model.authRules = [
      rule(allow: .public, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "AS"
    model.syncPluralName = "AS"
    
    model.attributes(
      .primaryKey(fields: [a.id])
    )
    
    model.fields(
      .field(a.id, is: .required, ofType: .string),
      .field(a.b, is: .optional, ofType: .string),
      .field(a.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(a.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<A> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension A: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == A {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var b: FieldPath<String>   {
      string("b") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}