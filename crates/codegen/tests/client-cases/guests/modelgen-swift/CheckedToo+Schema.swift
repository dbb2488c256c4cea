// swiftlint:disable all
import Amplify
import Foundation

extension CheckedToo {
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
    let checkedToo = CheckedToo.keys
    
    model.listPluralName = "CheckedToos"
    model.syncPluralName = "CheckedToos"
    
    model.attributes(
      .primaryKey(fields: [checkedToo.id])
    )
    
    model.fields(
      .field(checkedToo.id, is: .required, ofType: .string),
      .field(checkedToo.text, is: .optional, ofType: .string),
      .field(checkedToo.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(checkedToo.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<CheckedToo> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension CheckedToo: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == CheckedToo {
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