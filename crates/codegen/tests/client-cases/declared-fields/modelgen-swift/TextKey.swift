// swiftlint:disable all
import Amplify
import Foundation

public struct TextKey: Model {
  public let id: String
  public var createdAt: String
  public var updatedAt: String?
  
  public init(id: String = UUID().uuidString,
      createdAt: String,
      updatedAt: String? = nil) {
      self.id = id
      self.createdAt = createdAt
      self.updatedAt = updatedAt
  }
}