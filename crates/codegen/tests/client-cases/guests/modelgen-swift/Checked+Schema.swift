// swiftlint:disable all
import Amplify
import Foundation

extension Checked {
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
    let checked = Checked.keys
    
    model.listPluralName = "Checkeds"
    model.syncPluralName = "Checkeds"
    
    model.attributes(
      .primaryKey(fields: [checked.id])
    )
    
    model.fields(
      .field(checked.id, is: .required, ofType: .string),
      .field(checked.text, is: .optional, ofType: .string),
      .field(checked.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(checked.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<Checked> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension Checked: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == Checked {
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