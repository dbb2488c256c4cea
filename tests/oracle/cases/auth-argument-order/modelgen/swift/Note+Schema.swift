// swiftlint:disable all
import Amplify
import Foundation

extension Note {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case text
    case writer
    case team
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let note = Note.keys
    
    model.authRules = [
      rule(allow: .groups, groupClaim: "cognito:groups", groups: ["Admin"], provider: .userPools, operations: [.read]),
      rule(allow: .public, provider: .apiKey, operations: [.read]),
      rule(allow: .owner, ownerField: "writer", identityClaim: "email", provider: .userPools, operations: [.create, .update, .delete, .read]),
      rule(allow: .groups, groupClaim: "teams", groupsField: "groups", provider: .userPools, operations: [.get])
    ]
    
    model.listPluralName = "Notes"
    model.syncPluralName = "Notes"
    
    model.attributes(
      .primaryKey(fields: [note.id])
    )
    
    model.fields(
      .field(note.id, is: .required, ofType: .string),
      .field(note.text, is: .optional, ofType: .string),
      .field(note.writer, is: .optional, ofType: .string),
      .field(note.team, is: .optional, ofType: .string),
      .field(note.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(note.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<Note> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension Note: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == Note {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var text: FieldPath<String>   {
      string("text") 
    }
  public var writer: FieldPath<String>   {
      string("writer") 
    }
  public var team: FieldPath<String>   {
      string("team") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}