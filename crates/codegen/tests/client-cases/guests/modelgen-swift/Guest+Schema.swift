// swiftlint:disable all
import Amplify
import Foundation

extension Guest {
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
    let guest = Guest.keys
    
    model.authRules = [
      rule(allow: .public, provider: .iam, operations: [.read]),
      rule(allow: .private, provider: .identityPool, operations: [.create, .update]),
      rule(allow: .private, operations: [.create, .update, .delete, .read]),
      rule(allow: .public, provider: .apiKey, operations: [.search, .sync, .listen])
    ]
    
    model.listPluralName = "Guests"
    model.syncPluralName = "Guests"
    
    model.attributes(
      .primaryKey(fields: [guest.id])
    )
    
    model.fields(
      .field(guest.id, is: .required, ofType: .string),
      .field(guest.text, is: .optional, ofType: .string),
      .field(guest.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(guest.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<Guest> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension Guest: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == Guest {
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