// swiftlint:disable all
import Amplify
import Foundation

extension TextKey {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let textKey = TextKey.keys
    
    model.authRules = [
      rule(allow: .public, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "TextKeys"
    model.syncPluralName = "TextKeys"
    
    model.attributes(
      .primaryKey(fields: [textKey.id])
    )
    
    model.fields(
      .field(textKey.id, is: .required, ofType: .string),
      .field(textKey.createdAt, is: .required, ofType: .string),
      .field(textKey.updatedAt, is: .optional, ofType: .string)
    )
    }
    public class Path: ModelPath<TextKey> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension TextKey: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == TextKey {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var createdAt: FieldPath<String>   {
      string("createdAt") 
    }
  public var updatedAt: FieldPath<String>   {
      string("updatedAt") 
    }
}