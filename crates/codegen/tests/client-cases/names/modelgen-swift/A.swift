// swiftlint:disable all
import Amplify
import Foundation

public struct A: Model {
  public let id: String
  public var b: String?
  public var createdAt: Temporal.DateTime?
  public var updatedAt: Temporal.DateTime?
  
  public init(id: String = UUID().uuidString,
      b: String? = nil) {
    self.init(id: id,
      b: b,
      createdAt: nil,
      updatedAt: nil)
  }
  internal init(id: String = UUID().uuidString,
      b: String? = nil,
      createdAt: Temporal.DateTime? = nil,
      updatedAt: Temporal.DateTime? = nil) {
      self.id = id
      self.b = b
      self.createdAt = createdAt
      self.updatedAt = updatedAt
  }
}