// swiftlint:disable all
import Amplify
import Foundation

public struct Tag: Model {
  public let label: String
  public var posts: List<PostTag>?
  public var createdAt: Temporal.DateTime?
  public var updatedAt: Temporal.DateTime?
  
  public init(label: String,
      posts: List<PostTag>? = []) {
    self.init(label: label,
      posts: posts,
      createdAt: nil,
      updatedAt: nil)
  }
  internal init(label: String,
      posts: List<PostTag>? = [],
      createdAt: Temporal.DateTime? = nil,
      updatedAt: Temporal.DateTime? = nil) {
      self.label = label
      self.posts = posts
      self.createdAt = createdAt
      self.updatedAt = updatedAt
  }
}