// swiftlint:disable all
import Amplify
import Foundation

public struct Everything: Model {
  public let id: String
  public var reference: String?
  public var text: String?
  public var count: Int?
  public var rate: Double
  public var done: Bool?
  public var day: Temporal.Date?
  public var time: Temporal.Time?
  public var moment: Temporal.DateTime
  public var stamp: Int?
  public var mail: String?
  public var raw: String?
  public var link: String?
  public var phone: String?
  public var address: String?
  public var mood: Mood?
  public var extent: extent
  public var names: [String?]?
  public var namesWithoutGaps: [String]?
  public var namesAlways: [String?]
  public var namesAlwaysWithoutGaps: [String]
  public var moods: [Mood]?
  public var extents: [extent?]
  public var counts: [Int?]
  public var flags: [Bool?]?
  public var references: [String]
  public var rates: [Double?]?
  public var stamps: [Int]?
  public var days: [Temporal.Date?]?
  public var raws: [String?]?
  public var createdAt: Temporal.DateTime?
  public var updatedAt: Temporal.DateTime?
  
  public init(id: String = UUID().uuidString,
      reference: String? = nil,
      text: String? = nil,
      count: Int? = nil,
      rate: Double,
      done: Bool? = nil,
      day: Temporal.Date? = nil,
      time: Temporal.Time? = nil,
      moment: Temporal.DateTime,
      stamp: Int? = nil,
      mail: String? = nil,
      raw: String? = nil,
      link: String? = nil,
      phone: String? = nil,
      address: String? = nil,
      mood: Mood? = nil,
      extent: extent,
      names: [String?]? = nil,
      namesWithoutGaps: [String]? = nil,
      namesAlways: [String?] = [],
      namesAlwaysWithoutGaps: [String] = [],
      moods: [Mood]? = nil,
      extents: [extent?] = [],
      counts: [Int?] = [],
      flags: [Bool?]? = nil,
      references: [String] = [],
      rates: [Double?]? = nil,
      stamps: [Int]? = nil,
      days: [Temporal.Date?]? = nil,
      raws: [String?]? = nil) {
    self.init(id: id,
      reference: reference,
      text: text,
      count: count,
      rate: rate,
      done: done,
      day: day,
      time: time,
      moment: moment,
      stamp: stamp,
      mail: mail,
      raw: raw,
      link: link,
      phone: phone,
      address: address,
      mood: mood,
      extent: extent,
      names: names,
      namesWithoutGaps: namesWithoutGaps,
      namesAlways: namesAlways,
      namesAlwaysWithoutGaps: namesAlwaysWithoutGaps,
      moods: moods,
      extents: extents,
      counts: counts,
      flags: flags,
      references: references,
      rates: rates,
      stamps: stamps,
      days: days,
      raws: raws,
      createdAt: nil,
      updatedAt: nil)
  }
  internal init(id: String = UUID().uuidString,
      reference: String? = nil,
      text: String? = nil,
      count: Int? = nil,
      rate: Double,
      done: Bool? = nil,
      day: Temporal.Date? = nil,
      time: Temporal.Time? = nil,
      moment: Temporal.DateTime,
      stamp: Int? = nil,
      mail: String? = nil,
      raw: String? = nil,
      link: String? = nil,
      phone: String? = nil,
      address: String? = nil,
      mood: Mood? = nil,
      extent: extent,
      names: [String?]? = nil,
      namesWithoutGaps: [String]? = nil,
      namesAlways: [String?] = [],
      namesAlwaysWithoutGaps: [String] = [],
      moods: [Mood]? = nil,
      extents: [extent?] = [],
      counts: [Int?] = [],
      flags: [Bool?]? = nil,
      references: [String] = [],
      rates: [Double?]? = nil,
      stamps: [Int]? = nil,
      days: [Temporal.Date?]? = nil,
      raws: [String?]? = nil,
      createdAt: Temporal.DateTime? = nil,
      updatedAt: Temporal.DateTime? = nil) {
      self.id = id
      self.reference = reference
      self.text = text
      self.count = count
      self.rate = rate
      self.done = done
      self.day = day
      self.time = time
      self.moment = moment
      self.stamp = stamp
      self.mail = mail
      self.raw = raw
      self.link = link
      self.phone = phone
      self.address = address
      self.mood = mood
      self.extent = extent
      self.names = names
      self.namesWithoutGaps = namesWithoutGaps
      self.namesAlways = namesAlways
      self.namesAlwaysWithoutGaps = namesAlwaysWithoutGaps
      self.moods = moods
      self.extents = extents
      self.counts = counts
      self.flags = flags
      self.references = references
      self.rates = rates
      self.stamps = stamps
      self.days = days
      self.raws = raws
      self.createdAt = createdAt
      self.updatedAt = updatedAt
  }
}