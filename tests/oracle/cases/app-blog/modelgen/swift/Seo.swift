// swiftlint:disable all
import Amplify
import Foundation

public struct Seo: Embeddable {
  var title: String?
  var keywords: [String]?
}