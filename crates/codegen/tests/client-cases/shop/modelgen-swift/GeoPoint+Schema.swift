// swiftlint:disable all
import Amplify
import Foundation

extension GeoPoint {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case lat
    case lng
    case label
    case around
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let geoPoint = GeoPoint.keys
    
    model.listPluralName = "GeoPoints"
    model.syncPluralName = "GeoPoints"
    
    model.fields(
      .field(geoPoint.lat, is: .required, ofType: .double),
      .field(geoPoint.lng, is: .required, ofType: .double),
      .field(geoPoint.label, is: .optional, ofType: .string),
      .field(geoPoint.around, is: .optional, ofType: .embeddedCollection(of: Place.self))
    )
    }
}