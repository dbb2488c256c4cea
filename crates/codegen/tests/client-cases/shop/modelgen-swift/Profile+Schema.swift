// swiftlint:disable all
import Amplify
import Foundation

extension Profile {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case member
    case bio
    case url
    case mail
    case phone
    case ip
    case raw
    case at
    case ts
    case tm
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let profile = Profile.keys
    
    model.authRules = [
      rule(allow: .public, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "Profiles"
    model.syncPluralName = "Profiles"
    
    model.attributes(
      .primaryKey(fields: [profile.id])
    )
    
    model.fields(
      .field(profile.id, is: .required, ofType: .string),
      .belongsTo(profile.member, is: .optional, ofType: Member.self, targetNames: ["memberId"]),
      .field(profile.bio, is: .optional, ofType: .string),
      .field(profile.url, is: .optional, ofType: .string),
      .field(profile.mail, is: .optional, ofType: .string),
      .field(profile.phone, is: .optional, ofType: .string),
      .field(profile.ip, is: .optional, ofType: .string),
      .field(profile.raw, is: .optional, ofType: .string),
      .field(profile.at, is: .optional, ofType: .dateTime),
      .field(profile.ts, is: .required, ofType: .int),
      .field(profile.tm, is: .optional, ofType: .time),
      .field(profile.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(profile.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<Profile> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension Profile: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == Profile {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var member: ModelPath<Member>   {
      Member.Path(name: "member", parent: self) 
    }
  public var bio: FieldPath<String>   {
      string("bio") 
    }
  public var url: FieldPath<String>   {
      string("url") 
    }
  public var mail: FieldPath<String>   {
      string("mail") 
    }
  public var phone: FieldPath<String>   {
      string("phone") 
    }
  public var ip: FieldPath<String>   {
      string("ip") 
    }
  public var raw: FieldPath<String>   {
      string("raw") 
    }
  public var at: FieldPath<Temporal.DateTime>   {
      datetime("at") 
    }
  public var ts: FieldPath<Int>   {
      int("ts") 
    }
  public var tm: FieldPath<Temporal.Time>   {
      time("tm") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}