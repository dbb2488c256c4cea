// swiftlint:disable all
import Amplify
import Foundation

public struct OptionalKey: Model {
  public let id: String
  public var owner: String?
  public var updatedAt: Temporal.DateTime
  public var createdAt: Temporal.DateTime?
  
  public init(id: String = UUID().uuidString,
      owner: String? = nil,
      updatedAt: Temporal.DateTime) {
    self.init(id: id,
      owner: owner,
      updatedAt: updatedAt,
      createdAt: nil)
  }
  internal init(id: String = UUID().uuidString,
      owner: String? = nil,
      updatedAt: Temporal.DateTime,
      createdAt: Temporal.DateTime? = nil) {
      self.id = id
      self.owner = owner
      self.updatedAt = updatedAt
      self.createdAt = createdAt
  }
}