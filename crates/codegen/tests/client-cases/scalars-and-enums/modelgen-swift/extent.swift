// swiftlint:disable all
import Amplify
import Foundation

public enum Extent: String, EnumPersistable {
  case s = "S"
  case m = "M"
  case l = "L"
}