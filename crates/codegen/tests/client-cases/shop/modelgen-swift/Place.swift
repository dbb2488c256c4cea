// swiftlint:disable all
import Amplify
import Foundation

public struct Place: Embeddable {
  var name: String
  var tags: [String]
  var status: Status?
  var colours: [Colour]
}