// swiftlint:disable all
import Amplify
import Foundation

public enum StatusType: String, EnumPersistable {
  case b = "B"
  case a
  case c = "_c"
}