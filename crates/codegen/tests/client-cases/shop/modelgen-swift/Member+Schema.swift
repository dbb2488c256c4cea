// swiftlint:disable all
import Amplify
import Foundation

extension Member {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case name
    case team
    case profile
    case joined
    case status
    case colours
    case `where`
    case spots
    case nick
    case score
    case rate
    case ok
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let member = Member.keys
    
    model.authRules = [
      rule(allow: .public, operations: [.create, .update, .delete, .read]),
      rule(allow: .owner, ownerField: "owner", identityClaim: "cognito:username", provider: .userPools, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "Members"
    model.syncPluralName = "Members"
    
    model.attributes(
      .index(fields: ["name", "joined", "score"], name: "byName"),
      .primaryKey(fields: [member.id])
    )
    
    model.fields(
      .field(member.id, is: .required, ofType: .string),
      .field(member.name, is: .required, ofType: .string),
      .belongsTo(member.team, is: .optional, ofType: Team.self, targetNames: ["teamId"]),
      .hasOne(member.profile, is: .optional, ofType: Profile.self, associatedFields: [Profile.keys.member]),
      .field(member.joined, is: .optional, ofType: .date),
      .field(member.status, is: .optional, ofType: .enum(type: Status.self)),
      .field(member.colours, is: .optional, ofType: .embeddedCollection(of: Colour.self)),
      .field(member.where, is: .optional, ofType: .embedded(type: GeoPoint.self)),
      .field(member.spots, is: .required, ofType: .embeddedCollection(of: GeoPoint.self)),
      .field(member.nick, is: .required, ofType: .embeddedCollection(of: String.self)),
      .field(member.score, is: .optional, ofType: .int),
      .field(member.rate, is: .optional, ofType: .double),
      .field(member.ok, is: .optional, ofType: .bool),
      .field(member.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(member.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<Member> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension Member: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == Member {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var name: FieldPath<String>   {
      string("name") 
    }
  public var team: ModelPath<Team>   {
      Team.Path(name: "team", parent: self) 
    }
  public var profile: ModelPath<Profile>   {
      Profile.Path(name: "profile", parent: self) 
    }
  public var joined: FieldPath<Temporal.Date>   {
      date("joined") 
    }
  public var nick: FieldPath<String>   {
      string("nick") 
    }
  public var score: FieldPath<Int>   {
      int("score") 
    }
  public var rate: FieldPath<Double>   {
      double("rate") 
    }
  public var ok: FieldPath<Bool>   {
      bool("ok") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}