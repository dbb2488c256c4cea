// swiftlint:disable all
import Amplify
import Foundation

extension OnlyKey {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let onlyKey = OnlyKey.keys
    
    model.authRules = [
      rule(allow: .public, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "OnlyKeys"
    model.syncPluralName = "OnlyKeys"
    
    model.attributes(
      .primaryKey(fields: [onlyKey.id])
    )
    
    model.fields(
      .field(onlyKey.id, is: .required, ofType: .string),
      .field(onlyKey.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(onlyKey.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<OnlyKey> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension OnlyKey: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == OnlyKey {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}