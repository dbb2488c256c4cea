// swiftlint:disable all
import Amplify
import Foundation

public struct Post: Model {
  public let id: String
  public var title: String
  public var body: String?
  public var status: PostStatus
  public var publishedAt: Temporal.DateTime?
  public var seo: Seo?
  internal var _author: LazyReference<Author>
  public var author: Author?   {
      get async throws { 
        try await _author.get()
      } 
    }
  public var comments: List<Comment>?
  public var tags: List<PostTag>?
  public var createdAt: Temporal.DateTime?
  public var updatedAt: Temporal.DateTime?
  
  public init(id: String = UUID().uuidString,
      title: String,
      body: String? = nil,
      status: PostStatus,
      publishedAt: Temporal.DateTime? = nil,
      seo: Seo? = nil,
      author: Author? = nil,
      comments: List<Comment>? = [],
      tags: List<PostTag>? = []) {
    self.init(id: id,
      title: title,
      body: body,
      status: status,
      publishedAt: publishedAt,
      seo: seo,
      author: author,
      comments: comments,
      tags: tags,
      createdAt: nil,
      updatedAt: nil)
  }
  internal init(id: String = UUID().uuidString,
      title: String,
      body: String? = nil,
      status: PostStatus,
      publishedAt: Temporal.DateTime? = nil,
      seo: Seo? = nil,
      author: Author? = nil,
      comments: List<Comment>? = [],
      tags: List<PostTag>? = [],
      createdAt: Temporal.DateTime? = nil,
      updatedAt: Temporal.DateTime? = nil) {
      self.id = id
      self.title = title
      self.body = body
      self.status = status
      self.publishedAt = publishedAt
      self.seo = seo
      self._author = LazyReference(author)
      self.comments = comments
      self.tags = tags
      self.createdAt = createdAt
      self.updatedAt = updatedAt
  }
  public mutating func setAuthor(_ author: Author? = nil) {
    self._author = LazyReference(author)
  }
  public init(from decoder: Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      id = try values.decode(String.self, forKey: .id)
      title = try values.decode(String.self, forKey: .title)
      body = try? values.decode(String?.self, forKey: .body)
      status = try values.decode(PostStatus.self, forKey: .status)
      publishedAt = try? values.decode(Temporal.DateTime?.self, forKey: .publishedAt)
      seo = try? values.decode(Seo?.self, forKey: .seo)
      _author = try values.decodeIfPresent(LazyReference<Author>.self, forKey: .author) ?? LazyReference(identifiers: nil)
      comments = try values.decodeIfPresent(List<Comment>?.self, forKey: .comments) ?? .init()
      tags = try values.decodeIfPresent(List<PostTag>?.self, forKey: .tags) ?? .init()
      createdAt = try? values.decode(Temporal.DateTime?.self, forKey: .createdAt)
      updatedAt = try? values.decode(Temporal.DateTime?.self, forKey: .updatedAt)
  }
  public func encode(to encoder: Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(title, forKey: .title)
      try container.encode(body, forKey: .body)
      try container.encode(status, forKey: .status)
      try container.encode(publishedAt, forKey: .publishedAt)
      try container.encode(seo, forKey: .seo)
      try container.encode(_author, forKey: .author)
      try container.encode(comments, forKey: .comments)
      try container.encode(tags, forKey: .tags)
      try container.encode(createdAt, forKey: .createdAt)
      try container.encode(updatedAt, forKey: .updatedAt)
  }
}