// swiftlint:disable all
import Amplify
import Foundation

public struct Note: Model {
  public let id: String
  public var text: String?
  public var writer: String?
  public var team: String?
  public var createdAt: Temporal.DateTime?
  public var updatedAt: Temporal.DateTime?
  
  public init(id: String = UUID().uuidString,
      text: String? = nil,
      writer: String? = nil,
      team: String? = nil) {
    self.init(id: id,
      text: text,
      writer: writer,
      team: team,
      createdAt: nil,
      updatedAt: nil)
  }
  internal init(id: String = UUID().uuidString,
      text: String? = nil,
      writer: String? = nil,
      team: String? = nil,
      createdAt: Temporal.DateTime? = nil,
      updatedAt: Temporal.DateTime? = nil) {
      self.id = id
      self.text = text
      self.writer = writer
      self.team = team
      self.createdAt = createdAt
      self.updatedAt = updatedAt
  }
}