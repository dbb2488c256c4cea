// swiftlint:disable all
import Amplify
import Foundation

extension Team {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case name
    case members
    case motto
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let team = Team.keys
    
    model.authRules = [
      rule(allow: .public, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "Teams"
    model.syncPluralName = "Teams"
    
    model.attributes(
      .primaryKey(fields: [team.id])
    )
    
    model.fields(
      .field(team.id, is: .required, ofType: .string),
      .field(team.name, is: .required, ofType: .string),
      .hasMany(team.members, is: .optional, ofType: Member.self, associatedFields: [Member.keys.team]),
      .field(team.motto, is: .optional, ofType: .string),
      .field(team.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(team.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<Team> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension Team: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == Team {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var name: FieldPath<String>   {
      string("name") 
    }
  public var members: ModelPath<Member>   {
      Member.Path(name: "members", isCollection: true, parent: self) 
    }
  public var motto: FieldPath<String>   {
      string("motto") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}