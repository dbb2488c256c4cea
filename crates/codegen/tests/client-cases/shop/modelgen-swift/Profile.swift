// swiftlint:disable all
import Amplify
import Foundation

public struct Profile: Model {
  public let id: String
  internal var _member: LazyReference<Member>
  public var member: Member?   {
      get async throws { 
        try await _member.get()
      } 
    }
  public var bio: String?
  public var url: String?
  public var mail: String?
  public var phone: String?
  public var ip: String?
  public var raw: String?
  public var at: Temporal.DateTime?
  public var ts: Int
  public var tm: Temporal.Time?
  public var createdAt: Temporal.DateTime?
  public var updatedAt: Temporal.DateTime?
  
  public init(id: String = UUID().uuidString,
      member: Member? = nil,
      bio: String? = nil,
      url: String? = nil,
      mail: String? = nil,
      phone: String? = nil,
      ip: String? = nil,
      raw: String? = nil,
      at: Temporal.DateTime? = nil,
      ts: Int,
      tm: Temporal.Time? = nil) {
    self.init(id: id,
      member: member,
      bio: bio,
      url: url,
      mail: mail,
      phone: phone,
      ip: ip,
      raw: raw,
      at: at,
      ts: ts,
      tm: tm,
      createdAt: nil,
      updatedAt: nil)
  }
  internal init(id: String = UUID().uuidString,
      member: Member? = nil,
      bio: String? = nil,
      url: String? = nil,
      mail: String? = nil,
      phone: String? = nil,
      ip: String? = nil,
      raw: String? = nil,
      at: Temporal.DateTime? = nil,
      ts: Int,
      tm: Temporal.Time? = nil,
      createdAt: Temporal.DateTime? = nil,
      updatedAt: Temporal.DateTime? = nil) {
      self.id = id
      self._member = LazyReference(member)
      self.bio = bio
      self.url = url
      self.mail = mail
      self.phone = phone
      self.ip = ip
      self.raw = raw
      self.at = at
      self.ts = ts
      self.tm = tm
      self.createdAt = createdAt
      self.updatedAt = updatedAt
  }
  public mutating func setMember(_ member: Member? = nil) {
    self._member = LazyReference(member)
  }
  public init(from decoder: Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      id = try values.decode(String.self, forKey: .id)
      _member = try values.decodeIfPresent(LazyReference<Member>.self, forKey: .member) ?? LazyReference(identifiers: nil)
      bio = try? values.decode(String?.self, forKey: .bio)
      url = try? values.decode(String?.self, forKey: .url)
      mail = try? values.decode(String?.self, forKey: .mail)
      phone = try? values.decode(String?.self, forKey: .phone)
      ip = try? values.decode(String?.self, forKey: .ip)
      raw = try? values.decode(String?.self, forKey: .raw)
      at = try? values.decode(Temporal.DateTime?.self, forKey: .at)
      ts = try values.decode(Int.self, forKey: .ts)
      tm = try? values.decode(Temporal.Time?.self, forKey: .tm)
      createdAt = try? values.decode(Temporal.DateTime?.self, forKey: .createdAt)
      updatedAt = try? values.decode(Temporal.DateTime?.self, forKey: .updatedAt)
  }
  public func encode(to encoder: Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(_member, forKey: .member)
      try container.encode(bio, forKey: .bio)
      try container.encode(url, forKey: .url)
      try container.encode(mail, forKey: .mail)
      try container.encode(phone, forKey: .phone)
      try container.encode(ip, forKey: .ip)
      try container.encode(raw, forKey: .raw)
      try container.encode(at, forKey: .at)
      try container.encode(ts, forKey: .ts)
      try container.encode(tm, forKey: .tm)
      try container.encode(createdAt, forKey: .createdAt)
      try container.encode(updatedAt, forKey: .updatedAt)
  }
}