// swiftlint:disable all
import Amplify
import Foundation

extension Functions {
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
    let functions = Functions.keys
    
    model.listPluralName = "Functions"
    model.syncPluralName = "Functions"
    
    model.attributes(
      .primaryKey(fields: [functions.id])
    )
    
    model.fields(
      .field(functions.id, is: .required, ofType: .string),
      .field(functions.text, is: .optional, ofType: .string),
      .field(functions.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(functions.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<Functions> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension Functions: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == Functions {
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