// swiftlint:disable all
import Amplify
import Foundation

// Contains the set of classes that conforms to the `Model` protocol. 

final public class AmplifyModels: AmplifyModelRegistration {
  public let version: String = "d5a113ef59b84b2face96a2a40df5945"
  
  public func registerModels(registry: ModelRegistry.Type) {
    ModelRegistry.register(modelType: Handbook.self)
    ModelRegistry.register(modelType: Task.self)
  }
}