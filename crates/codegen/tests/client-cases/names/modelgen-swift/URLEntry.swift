// swiftlint:disable all
import Amplify
import Foundation

public struct URLEntry: Model {
  public let id: String
  public var editors: [String?]?
  public var createdAt: Temporal.DateTime?
  public var updatedAt: Temporal.DateTime?
  
  public init(id: String = UUID().uuidString,
      editors: [String?]? = nil) {
    self.init(id: id,
      editors: editors,
      createdAt: nil,
      updatedAt: nil)
  }
  internal init(id: String = UUID().uuidString,
      editors: [String?]? = nil,
      createdAt: Temporal.DateTime? = nil,
      updatedAt: Temporal.DateTime? = nil) {
      self.id = id
      self.editors = editors
      self.createdAt = createdAt
      self.updatedAt = updatedAt
  }
}