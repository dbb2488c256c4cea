// swiftlint:disable all
import Amplify
import Foundation

extension OptionalKey {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case owner
    case updatedAt
    case createdAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let optionalKey = OptionalKey.keys
    
    model.authRules = [
      rule(allow: .owner, ownerField: "owner", identityClaim: "cognito:username", provider: .userPools, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "OptionalKeys"
    model.syncPluralName = "OptionalKeys"
    
    model.attributes(
      .primaryKey(fields: [optionalKey.id])
    )
    
    model.fields(
      .field(optionalKey.id, is: .required, ofType: .string),
      .field(optionalKey.owner, is: .optional, ofType: .string),
      .field(optionalKey.updatedAt, is: .required, ofType: .dateTime),
      .field(optionalKey.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<OptionalKey> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension OptionalKey: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == OptionalKey {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var owner: FieldPath<String>   {
      string("owner") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
}