// swiftlint:disable all
import Amplify
import Foundation

// Contains the set of classes that conforms to the `Model` protocol. 

final public class AmplifyModels: AmplifyModelRegistration {
  public let version: String = "c0e34ce41073e6f21da40f544724ea81"
  
  public func registerModels(registry: ModelRegistry.Type) {
    ModelRegistry.register(modelType: Team.self)
    ModelRegistry.register(modelType: Member.self)
    ModelRegistry.register(modelType: Profile.self)
    ModelRegistry.register(modelType: Order.self)
  }
}