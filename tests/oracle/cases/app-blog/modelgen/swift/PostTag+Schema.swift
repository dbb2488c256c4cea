// swiftlint:disable all
import Amplify
import Foundation

extension PostTag {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case post
    case tag
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let postTag = PostTag.keys
    
    model.authRules = [
      rule(allow: .public, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "PostTags"
    model.syncPluralName = "PostTags"
    
    model.attributes(
      .primaryKey(fields: [postTag.id])
    )
    
    model.fields(
      .field(postTag.id, is: .required, ofType: .string),
      .belongsTo(postTag.post, is: .optional, ofType: Post.self, targetNames: ["postId"]),
      .belongsTo(postTag.tag, is: .optional, ofType: Tag.self, targetNames: ["tagLabel"]),
      .field(postTag.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(postTag.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<PostTag> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension PostTag: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == PostTag {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var post: ModelPath<Post>   {
      Post.Path(name: "post", parent: self) 
    }
  public var tag: ModelPath<Tag>   {
      Tag.Path(name: "tag", parent: self) 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}