// swiftlint:disable all
import Amplify
import Foundation

public struct todo_item: Model {
  public let id: String
  public var a: String?
  public var list: [Int]
  public var nextToken: String?
  public var createdAt: Temporal.DateTime?
  public var updatedAt: Temporal.DateTime?
  
  public init(id: String = UUID().uuidString,
      a: String? = nil,
      list: [Int] = [],
      nextToken: String? = nil) {
    self.init(id: id,
      a: a,
      list: list,
      nextToken: nextToken,
      createdAt: nil,
      updatedAt: nil)
  }
  internal init(id: String = UUID().uuidString,
      a: String? = nil,
      list: [Int] = [],
      nextToken: String? = nil,
      createdAt: Temporal.DateTime? = nil,
      updatedAt: Temporal.DateTime? = nil) {
      self.id = id
      self.a = a
      self.list = list
      self.nextToken = nextToken
      self.createdAt = createdAt
      self.updatedAt = updatedAt
  }
}