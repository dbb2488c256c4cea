// swiftlint:disable all
import Amplify
import Foundation

extension AnExtraordinarilyLongModelNameThatBreaksEveryLine {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case anEquallyLongFieldNameToGoWithTheModel
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let anExtraordinarilyLongModelNameThatBreaksEveryLine = AnExtraordinarilyLongModelNameThatBreaksEveryLine.keys
    
    model.authRules = [
      rule(allow: .public, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "AnExtraordinarilyLongModelNameThatBreaksEveryLines"
    model.syncPluralName = "AnExtraordinarilyLongModelNameThatBreaksEveryLines"
    
    model.attributes(
      .primaryKey(fields: [anExtraordinarilyLongModelNameThatBreaksEveryLine.id])
    )
    
    model.fields(
      .field(anExtraordinarilyLongModelNameThatBreaksEveryLine.id, is: .required, ofType: .string),
      .field(anExtraordinarilyLongModelNameThatBreaksEveryLine.anEquallyLongFieldNameToGoWithTheModel, is: .optional, ofType: .string),
      .field(anExtraordinarilyLongModelNameThatBreaksEveryLine.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(anExtraordinarilyLongModelNameThatBreaksEveryLine.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<AnExtraordinarilyLongModelNameThatBreaksEveryLine> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension AnExtraordinarilyLongModelNameThatBreaksEveryLine: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == AnExtraordinarilyLongModelNameThatBreaksEveryLine {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var anEquallyLongFieldNameToGoWithTheModel: FieldPath<String>   {
      string("anEquallyLongFieldNameToGoWithTheModel") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}