// swiftlint:disable all
import Amplify
import Foundation

extension Task {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case team
    case teams
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let task = Task.keys
    
    model.authRules = [
      rule(allow: .groups, groupClaim: "cognito:groups", groupsField: "groups", provider: .userPools, operations: [.create, .update, .delete, .read]),
      rule(allow: .groups, groupClaim: "custom:groups", groupsField: "groups", provider: .userPools, operations: [.get, .list])
    ]
    
    model.listPluralName = "Tasks"
    model.syncPluralName = "Tasks"
    
    model.attributes(
      .primaryKey(fields: [task.id])
    )
    
    model.fields(
      .field(task.id, is: .required, ofType: .string),
      .field(task.team, is: .optional, ofType: .string),
      .field(task.teams, is: .optional, ofType: .embeddedCollection(of: String.self)),
      .field(task.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(task.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<Task> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension Task: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == Task {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var team: FieldPath<String>   {
      string("team") 
    }
  public var teams: FieldPath<String>   {
      string("teams") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}