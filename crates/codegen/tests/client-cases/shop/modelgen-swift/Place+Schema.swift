// swiftlint:disable all
import Amplify
import Foundation

extension Place {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case name
    case tags
    case status
    case colours
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let place = Place.keys
    
    model.listPluralName = "Places"
    model.syncPluralName = "Places"
    
    model.fields(
      .field(place.name, is: .required, ofType: .string),
      .field(place.tags, is: .required, ofType: .embeddedCollection(of: String.self)),
      .field(place.status, is: .optional, ofType: .enum(type: Status.self)),
      .field(place.colours, is: .required, ofType: .embeddedCollection(of: Colour.self))
    )
    }
}