// swiftlint:disable all
import Amplify
import Foundation

public struct People: Model {
  public let id: String
  public var Name: String?
  public var name: String?
  public var _x: Int?
  public var createdAt: Temporal.DateTime?
  public var updatedAt: Temporal.DateTime?
  
  public init(id: String = UUID().uuidString,
      Name: String? = nil,
      name: String? = nil,
      _x: Int? = nil) {
    self.init(id: id,
      Name: Name,
      name: name,
      _x: _x,
      createdAt: nil,
      updatedAt: nil)
  }
  internal init(id: String = UUID().uuidString,
      Name: String? = nil,
      name: String? = nil,
      _x: Int? = nil,
      createdAt: Temporal.DateTime? = nil,
      updatedAt: Temporal.DateTime? = nil) {
      self.id = id
      self.Name = Name
      self.name = name
      self._x = _x
      self.createdAt = createdAt
      self.updatedAt = updatedAt
  }
}