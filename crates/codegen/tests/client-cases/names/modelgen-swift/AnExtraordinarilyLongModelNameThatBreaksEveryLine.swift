// swiftlint:disable all
import Amplify
import Foundation

public struct AnExtraordinarilyLongModelNameThatBreaksEveryLine: Model {
  public let id: String
  public var anEquallyLongFieldNameToGoWithTheModel: String?
  public var createdAt: Temporal.DateTime?
  public var updatedAt: Temporal.DateTime?
  
  public init(id: String = UUID().uuidString,
      anEquallyLongFieldNameToGoWithTheModel: String? = nil) {
    self.init(id: id,
      anEquallyLongFieldNameToGoWithTheModel: anEquallyLongFieldNameToGoWithTheModel,
      createdAt: nil,
      updatedAt: nil)
  }
  internal init(id: String = UUID().uuidString,
      anEquallyLongFieldNameToGoWithTheModel: String? = nil,
      createdAt: Temporal.DateTime? = nil,
      updatedAt: Temporal.DateTime? = nil) {
      self.id = id
      self.anEquallyLongFieldNameToGoWithTheModel = anEquallyLongFieldNameToGoWithTheModel
      self.createdAt = createdAt
      self.updatedAt = updatedAt
  }
}