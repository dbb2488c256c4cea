// swiftlint:disable all
import Amplify
import Foundation

extension OptionalTextKey {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case before
    case after
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let optionalTextKey = OptionalTextKey.keys
    
    model.authRules = [
      rule(allow: .owner, ownerField: "createdBy", identityClaim: "cognito:username", provider: .userPools, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "OptionalTextKeys"
    model.syncPluralName = "OptionalTextKeys"
    
    model.attributes(
      .primaryKey(fields: [optionalTextKey.id])
    )
    
    model.fields(
      .field(optionalTextKey.id, is: .required, ofType: .string),
      .field(optionalTextKey.before, is: .required, ofType: .int),
      .field(optionalTextKey.after, is: .required, ofType: .embeddedCollection(of: Int.self)),
      .field(optionalTextKey.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(optionalTextKey.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<OptionalTextKey> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension OptionalTextKey: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == OptionalTextKey {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var before: FieldPath<Int>   {
      int("before") 
    }
  public var after: FieldPath<Int>   {
      int("after") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}