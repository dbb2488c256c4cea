// swiftlint:disable all
import Amplify
import Foundation

extension URLEntry {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case editors
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let uRLEntry = URLEntry.keys
    
    model.authRules = [
      rule(allow: .owner, ownerField: "editors", identityClaim: "cognito:username", provider: .userPools, operations: [.create, .update, .delete, .read]),
      rule(allow: .private, operations: [.read])
    ]
    
    model.listPluralName = "URLEntries"
    model.syncPluralName = "URLEntries"
    
    model.attributes(
      .primaryKey(fields: [uRLEntry.id])
    )
    
    model.fields(
      .field(uRLEntry.id, is: .required, ofType: .string),
      .field(uRLEntry.editors, is: .optional, ofType: .embeddedCollection(of: String.self)),
      .field(uRLEntry.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(uRLEntry.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<URLEntry> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension URLEntry: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == URLEntry {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var editors: FieldPath<String>   {
      string("editors") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}