// swiftlint:disable all
import Amplify
import Foundation

extension Tag {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case label
    case posts
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let tag = Tag.keys
    
    model.authRules = [
      rule(allow: .public, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "Tags"
    model.syncPluralName = "Tags"
    
    model.attributes(
      .index(fields: ["label"], name: nil),
      .primaryKey(fields: [tag.label])
    )
    
    model.fields(
      .field(tag.label, is: .required, ofType: .string),
      .hasMany(tag.posts, is: .optional, ofType: PostTag.self, associatedFields: [PostTag.keys.tag]),
      .field(tag.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(tag.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<Tag> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension Tag: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Custom
  public typealias IdentifierProtocol = ModelIdentifier<Self, ModelIdentifierFormat.Custom>
}

extension Tag.IdentifierProtocol {
  public static func identifier(label: String) -> Self {
    .make(fields:[(name: "label", value: label)])
  }
}
extension ModelPath where ModelType == Tag {
  public var label: FieldPath<String>   {
      string("label") 
    }
  public var posts: ModelPath<PostTag>   {
      PostTag.Path(name: "posts", isCollection: true, parent: self) 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}