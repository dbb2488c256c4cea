// swiftlint:disable all
import Amplify
import Foundation

public enum Mood: String, EnumPersistable {
  case happy = "HAPPY"
  case sad = "SAD"
}