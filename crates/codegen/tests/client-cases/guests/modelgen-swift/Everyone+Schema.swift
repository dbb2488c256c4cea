// swiftlint:disable all
import Amplify
import Foundation

extension Everyone {
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
    let everyone = Everyone.keys
    
    model.authRules = [
      rule(allow: .public, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "Everyones"
    model.syncPluralName = "Everyones"
    
    model.attributes(
      .primaryKey(fields: [everyone.id])
    )
    
    model.fields(
      .field(everyone.id, is: .required, ofType: .string),
      .field(everyone.text, is: .optional, ofType: .string),
      .field(everyone.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(everyone.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<Everyone> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension Everyone: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == Everyone {
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