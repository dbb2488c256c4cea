// swiftlint:disable all
import Amplify
import Foundation

public struct Member: Model {
  public let id: String
  public var name: String
  internal var _team: LazyReference<Team>
  public var team: Team?   {
      get async throws { 
        try await _team.get()
      } 
    }
  internal var _profile: LazyReference<Profile>
  public var profile: Profile?   {
      get async throws { 
        try await _profile.get()
      } 
    }
  public var joined: Temporal.Date?
  public var status: Status?
  public var colours: [Colour]?
  public var `where`: GeoPoint?
  public var spots: [GeoPoint]
  public var nick: [String?]
  public var score: Int?
  public var rate: Double?
  public var ok: Bool?
  public var createdAt: Temporal.DateTime?
  public var updatedAt: Temporal.DateTime?
  
  public init(id: String = UUID().uuidString,
      name: String,
      team: Team? = nil,
      profile: Profile? = nil,
      joined: Temporal.Date? = nil,
      status: Status? = nil,
      colours: [Colour]? = nil,
      `where`: GeoPoint? = nil,
      spots: [GeoPoint] = [],
      nick: [String?] = [],
      score: Int? = nil,
      rate: Double? = nil,
      ok: Bool? = nil) {
    self.init(id: id,
      name: name,
      team: team,
      profile: profile,
      joined: joined,
      status: status,
      colours: colours,
      `where`: `where`,
      spots: spots,
      nick: nick,
      score: score,
      rate: rate,
      ok: ok,
      createdAt: nil,
      updatedAt: nil)
  }
  internal init(id: String = UUID().uuidString,
      name: String,
      team: Team? = nil,
      profile: Profile? = nil,
      joined: Temporal.Date? = nil,
      status: Status? = nil,
      colours: [Colour]? = nil,
      `where`: GeoPoint? = nil,
      spots: [GeoPoint] = [],
      nick: [String?] = [],
      score: Int? = nil,
      rate: Double? = nil,
      ok: Bool? = nil,
      createdAt: Temporal.DateTime? = nil,
      updatedAt: Temporal.DateTime? = nil) {
      self.id = id
      self.name = name
      self._team = LazyReference(team)
      self._profile = LazyReference(profile)
      self.joined = joined
      self.status = status
      self.colours = colours
      self.`where` = `where`
      self.spots = spots
      self.nick = nick
      self.score = score
      self.rate = rate
      self.ok = ok
      self.createdAt = createdAt
      self.updatedAt = updatedAt
  }
  public mutating func setTeam(_ team: Team? = nil) {
    self._team = LazyReference(team)
  }
  public mutating func setProfile(_ profile: Profile? = nil) {
    self._profile = LazyReference(profile)
  }
  public init(from decoder: Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      id = try values.decode(String.self, forKey: .id)
      name = try values.decode(String.self, forKey: .name)
      _team = try values.decodeIfPresent(LazyReference<Team>.self, forKey: .team) ?? LazyReference(identifiers: nil)
      _profile = try values.decodeIfPresent(LazyReference<Profile>.self, forKey: .profile) ?? LazyReference(identifiers: nil)
      joined = try? values.decode(Temporal.Date?.self, forKey: .joined)
      status = try? values.decode(Status?.self, forKey: .status)
      colours = try values.decode([Colour].self, forKey: .colours)
      `where` = try? values.decode(GeoPoint?.self, forKey: .`where`)
      spots = try values.decode([GeoPoint].self, forKey: .spots)
      nick = try? values.decode([String].self, forKey: .nick)
      score = try? values.decode(Int?.self, forKey: .score)
      rate = try? values.decode(Double?.self, forKey: .rate)
      ok = try? values.decode(Bool?.self, forKey: .ok)
      createdAt = try? values.decode(Temporal.DateTime?.self, forKey: .createdAt)
      updatedAt = try? values.decode(Temporal.DateTime?.self, forKey: .updatedAt)
  }
  public func encode(to encoder: Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(name, forKey: .name)
      try container.encode(_team, forKey: .team)
      try container.encode(_profile, forKey: .profile)
      try container.encode(joined, forKey: .joined)
      try container.encode(status, forKey: .status)
      try container.encode(colours, forKey: .colours)
      try container.encode(`where`, forKey: .`where`)
      try container.encode(spots, forKey: .spots)
      try container.encode(nick, forKey: .nick)
      try container.encode(score, forKey: .score)
      try container.encode(rate, forKey: .rate)
      try container.encode(ok, forKey: .ok)
      try container.encode(createdAt, forKey: .createdAt)
      try container.encode(updatedAt, forKey: .updatedAt)
  }
}