// swiftlint:disable all
import Amplify
import Foundation

public struct Stamped: Model {
  public let id: String
  public var createdAt: Temporal.DateTime?
  public var name: String?
  public var updatedAt: Temporal.DateTime?
  
  public init(id: String = UUID().uuidString,
      createdAt: Temporal.DateTime? = nil,
      name: String? = nil) {
    self.init(id: id,
      createdAt: createdAt,
      name: name,
      updatedAt: nil)
  }
  internal init(id: String = UUID().uuidString,
      createdAt: Temporal.DateTime? = nil,
      name: String? = nil,
      updatedAt: Temporal.DateTime? = nil) {
      self.id = id
      self.createdAt = createdAt
      self.name = name
      self.updatedAt = updatedAt
  }
}