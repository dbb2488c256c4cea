// swiftlint:disable all
import Amplify
import Foundation

public enum Unused: String, EnumPersistable {
  case nothing = "NOTHING"
}