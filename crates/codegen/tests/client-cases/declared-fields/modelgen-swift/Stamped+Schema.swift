// swiftlint:disable all
import Amplify
import Foundation

extension Stamped {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case createdAt
    case name
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let stamped = Stamped.keys
    
    model.authRules = [
      rule(allow: .public, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "Stampeds"
    model.syncPluralName = "Stampeds"
    
    model.attributes(
      .primaryKey(fields: [stamped.id])
    )
    
    model.fields(
      .field(stamped.id, is: .required, ofType: .string),
      .field(stamped.createdAt, is: .optional, ofType: .dateTime),
      .field(stamped.name, is: .optional, ofType: .string),
      .field(stamped.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<Stamped> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension Stamped: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == Stamped {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var name: FieldPath<String>   {
      string("name") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}