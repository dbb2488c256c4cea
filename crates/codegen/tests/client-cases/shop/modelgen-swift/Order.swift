// swiftlint:disable all
import Amplify
import Foundation

public struct Order: Model {
  public let customerId: String
  public let orderNo: String
  public let line: Int
  public var qty: Int?
  public var createdAt: Temporal.DateTime?
  public var updatedAt: Temporal.DateTime?
  
  public init(customerId: String,
      orderNo: String,
      line: Int,
      qty: Int? = nil) {
    self.init(customerId: customerId,
      orderNo: orderNo,
      line: line,
      qty: qty,
      createdAt: nil,
      updatedAt: nil)
  }
  internal init(customerId: String,
      orderNo: String,
      line: Int,
      qty: Int? = nil,
      createdAt: Temporal.DateTime? = nil,
      updatedAt: Temporal.DateTime? = nil) {
      self.customerId = customerId
      self.orderNo = orderNo
      self.line = line
      self.qty = qty
      self.createdAt = createdAt
      self.updatedAt = updatedAt
  }
}