// swiftlint:disable all
import Amplify
import Foundation

public struct GeoPoint: Embeddable {
  var lat: Double
  var lng: Double
  var label: String?
  var around: [Place]?
}