// swiftlint:disable all
import Amplify
import Foundation

public struct OptionalTextKey: Model {
  public let id: String
  public var before: Int
  public var after: [Int]
  public var createdAt: Temporal.DateTime?
  public var updatedAt: Temporal.DateTime?
  
  public init(id: String = UUID().uuidString,
      before: Int,
      after: [Int] = []) {
    self.init(id: id,
      before: before,
      after: after,
      createdAt: nil,
      updatedAt: nil)
  }
  internal init(id: String = UUID().uuidString,
      before: Int,
      after: [Int] = [],
      createdAt: Temporal.DateTime? = nil,
      updatedAt: Temporal.DateTime? = nil) {
      self.id = id
      self.before = before
      self.after = after
      self.createdAt = createdAt
      self.updatedAt = updatedAt
  }
}