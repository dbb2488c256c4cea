// swiftlint:disable all
import Amplify
import Foundation

extension Status {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case type
    case class
    case `default`
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let status = Status.keys
    
    model.authRules = [
      rule(allow: .public, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "Statuses"
    model.syncPluralName = "Statuses"
    
    model.attributes(
      .primaryKey(fields: [status.id])
    )
    
    model.fields(
      .field(status.id, is: .required, ofType: .string),
      .field(status.type, is: .optional, ofType: .enum(type: StatusType.self)),
      .field(status.class, is: .optional, ofType: .string),
      .field(status.default, is: .optional, ofType: .bool),
      .field(status.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(status.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<Status> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension Status: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == Status {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var class: FieldPath<String>   {
      string("class") 
    }
  public var `default`: FieldPath<Bool>   {
      bool("default") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}