// swiftlint:disable all
import Amplify
import Foundation

extension Everything {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case id
    case reference
    case text
    case count
    case rate
    case done
    case day
    case time
    case moment
    case stamp
    case mail
    case raw
    case link
    case phone
    case address
    case mood
    case extent
    case names
    case namesWithoutGaps
    case namesAlways
    case namesAlwaysWithoutGaps
    case moods
    case extents
    case counts
    case flags
    case references
    case rates
    case stamps
    case days
    case raws
    case createdAt
    case updatedAt
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let everything = Everything.keys
    
    model.authRules = [
      rule(allow: .public, operations: [.create, .update, .delete, .read])
    ]
    
    model.listPluralName = "Everythings"
    model.syncPluralName = "Everythings"
    
    model.attributes(
      .primaryKey(fields: [everything.id])
    )
    
    model.fields(
      .field(everything.id, is: .required, ofType: .string),
      .field(everything.reference, is: .optional, ofType: .string),
      .field(everything.text, is: .optional, ofType: .string),
      .field(everything.count, is: .optional, ofType: .int),
      .field(everything.rate, is: .required, ofType: .double),
      .field(everything.done, is: .optional, ofType: .bool),
      .field(everything.day, is: .optional, ofType: .date),
      .field(everything.time, is: .optional, ofType: .time),
      .field(everything.moment, is: .required, ofType: .dateTime),
      .field(everything.stamp, is: .optional, ofType: .int),
      .field(everything.mail, is: .optional, ofType: .string),
      .field(everything.raw, is: .optional, ofType: .string),
      .field(everything.link, is: .optional, ofType: .string),
      .field(everything.phone, is: .optional, ofType: .string),
      .field(everything.address, is: .optional, ofType: .string),
      .field(everything.mood, is: .optional, ofType: .enum(type: Mood.self)),
      .field(everything.extent, is: .required, ofType: .enum(type: extent.self)),
      .field(everything.names, is: .optional, ofType: .embeddedCollection(of: String.self)),
      .field(everything.namesWithoutGaps, is: .optional, ofType: .embeddedCollection(of: String.self)),
      .field(everything.namesAlways, is: .required, ofType: .embeddedCollection(of: String.self)),
      .field(everything.namesAlwaysWithoutGaps, is: .required, ofType: .embeddedCollection(of: String.self)),
      .field(everything.moods, is: .optional, ofType: .embeddedCollection(of: Mood.self)),
      .field(everything.extents, is: .required, ofType: .embeddedCollection(of: extent.self)),
      .field(everything.counts, is: .required, ofType: .embeddedCollection(of: Int.self)),
      .field(everything.flags, is: .optional, ofType: .embeddedCollection(of: Bool.self)),
      .field(everything.references, is: .required, ofType: .embeddedCollection(of: String.self)),
      .field(everything.rates, is: .optional, ofType: .embeddedCollection(of: Double.self)),
      .field(everything.stamps, is: .optional, ofType: .embeddedCollection(of: Int.self)),
      .field(everything.days, is: .optional, ofType: .embeddedCollection(of: Temporal.Date.self)),
      .field(everything.raws, is: .optional, ofType: .embeddedCollection(of: String.self)),
      .field(everything.createdAt, is: .optional, isReadOnly: true, ofType: .dateTime),
      .field(everything.updatedAt, is: .optional, isReadOnly: true, ofType: .dateTime)
    )
    }
    public class Path: ModelPath<Everything> { }
    
    public static var rootPath: PropertyContainerPath? { Path() }
}

extension Everything: ModelIdentifiable {
  public typealias IdentifierFormat = ModelIdentifierFormat.Default
  public typealias IdentifierProtocol = DefaultModelIdentifier<Self>
}
extension ModelPath where ModelType == Everything {
  public var id: FieldPath<String>   {
      string("id") 
    }
  public var reference: FieldPath<String>   {
      string("reference") 
    }
  public var text: FieldPath<String>   {
      string("text") 
    }
  public var count: FieldPath<Int>   {
      int("count") 
    }
  public var rate: FieldPath<Double>   {
      double("rate") 
    }
  public var done: FieldPath<Bool>   {
      bool("done") 
    }
  public var day: FieldPath<Temporal.Date>   {
      date("day") 
    }
  public var time: FieldPath<Temporal.Time>   {
      time("time") 
    }
  public var moment: FieldPath<Temporal.DateTime>   {
      datetime("moment") 
    }
  public var stamp: FieldPath<Int>   {
      int("stamp") 
    }
  public var mail: FieldPath<String>   {
      string("mail") 
    }
  public var raw: FieldPath<String>   {
      string("raw") 
    }
  public var link: FieldPath<String>   {
      string("link") 
    }
  public var phone: FieldPath<String>   {
      string("phone") 
    }
  public var address: FieldPath<String>   {
      string("address") 
    }
  public var names: FieldPath<String>   {
      string("names") 
    }
  public var namesWithoutGaps: FieldPath<String>   {
      string("namesWithoutGaps") 
    }
  public var namesAlways: FieldPath<String>   {
      string("namesAlways") 
    }
  public var namesAlwaysWithoutGaps: FieldPath<String>   {
      string("namesAlwaysWithoutGaps") 
    }
  public var counts: FieldPath<Int>   {
      int("counts") 
    }
  public var flags: FieldPath<Bool>   {
      bool("flags") 
    }
  public var references: FieldPath<String>   {
      string("references") 
    }
  public var rates: FieldPath<Double>   {
      double("rates") 
    }
  public var stamps: FieldPath<Int>   {
      int("stamps") 
    }
  public var days: FieldPath<Temporal.Date>   {
      date("days") 
    }
  public var raws: FieldPath<String>   {
      string("raws") 
    }
  public var createdAt: FieldPath<Temporal.DateTime>   {
      datetime("createdAt") 
    }
  public var updatedAt: FieldPath<Temporal.DateTime>   {
      datetime("updatedAt") 
    }
}