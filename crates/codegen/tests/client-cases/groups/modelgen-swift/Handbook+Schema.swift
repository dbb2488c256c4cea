// swiftlint:disable all
import Amplify
import Foundation

extension Handbook {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case text
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let handbook = Handbook.keys
    
    model.authRules = [
      rule(allow: .groups, groupClaim: "cognito:groups", groups: ["Admins"], provider: .userPools, operations: [.create, .update, .delete, .read]),
      rule(allow: .groups, groupClaim: "custom:groups", groups: ["Staff", "Guests"], provider: .userPools, operations: [.read])
    ]
    
    model.listPluralName = "Handbooks"
    model.syncPluralName = "Handbooks"
    
    model.attributes(
      .primaryKey(fields: [handbook.id])
    )
    
    model.fields(
      .field(handbook.id, is: .required, ofType: .string),
      .field(handbook.text, is: .optional, ofType: .string),
      .field(handbook.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(handbook.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<Handbook> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension Handbook: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == Handbook {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var text: FieldPath<String>   {
      string("text") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}