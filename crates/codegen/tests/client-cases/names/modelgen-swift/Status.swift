// swiftlint:disable all
import Amplify
import Foundation

public struct Status: Model {
  public let id: String
  public var type: StatusType?
  public var class: String?
  public var `default`: Bool?
  public var createdAt: Temporal.DateTime?
  public var updatedAt: Temporal.DateTime?
  
  public init(id: String = UUID().uuidString,
      type: StatusType? = nil,
      class: String? = nil,
      `default`: Bool? = nil) {
    self.init(id: id,
      type: type,
      class: class,
      `default`: `default`,
      createdAt: nil,
      updatedAt: nil)
  }
  internal init(id: String = UUID().uuidString,
      type: StatusType? = nil,
      class: String? = nil,
      `default`: Bool? = nil,
      createdAt: Temporal.DateTime? = nil,
      updatedAt: Temporal.DateTime? = nil) {
      self.id = id
      self.type = type
      self.class = class
      self.`default` = `default`
      self.createdAt = createdAt
      self.updatedAt = updatedAt
  }
}