// swiftlint:disable all
import Amplify
import Foundation

public struct Task: Model {
  public let id: String
  public var team: String?
  public var teams: [String?]?
  public var createdAt: Temporal.DateTime?
  public var updatedAt: Temporal.DateTime?
  
  public init(id: String = UUID().uuidString,
      team: String? = nil,
      teams: [String?]? = nil) {
    self.init(id: id,
      team: team,
      teams: teams,
      createdAt: nil,
      updatedAt: nil)
  }
  internal init(id: String = UUID().uuidString,
      team: String? = nil,
      teams: [String?]? = nil,
      createdAt: Temporal.DateTime? = nil,
      updatedAt: Temporal.DateTime? = nil) {
      self.id = id
      self.team = team
      self.teams = teams
      self.createdAt = createdAt
      self.updatedAt = updatedAt
  }
}