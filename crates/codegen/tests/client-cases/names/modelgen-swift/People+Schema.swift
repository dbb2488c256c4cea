// swiftlint:disable all
import Amplify
import Foundation

extension People {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case Name
    case name
    case _x
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let people = People.keys
    
    model.authRules = [
      rule(allow: .public, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "People"
    model.syncPluralName = "People"
    
    model.attributes(
      .primaryKey(fields: [people.id])
    )
    
    model.fields(
      .field(people.id, is: .required, ofType: .string),
      .field(people.Name, is: .optional, ofType: .string),
      .field(people.name, is: .optional, ofType: .string),
      .field(people._x, is: .optional, ofType: .int),
      .field(people.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(people.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<People> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension People: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == People {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var Name: FieldPath<String>   {
      string("Name") 
    }
  public var name: FieldPath<String>   {
      string("name") 
    }
  public var _x: FieldPath<Int>   {
      int("_x") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}