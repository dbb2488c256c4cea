// swiftlint:disable all
import Amplify
import Foundation

extension Seo {
  // MARK: - CodingKeys 
   public enum CodingKeys: String, ModelKey {
    case title
    case keywords
  }
  
  public static let keys = CodingKeys.self
  //  MARK: - ModelSchema 
  
  public static let schema = defineSchema { model in
    let seo = Seo.keys
    
    model.listPluralName = "Seos"
    model.syncPluralName = "Seos"
    
    model.fields(
      .field(seo.title, is: .optional, ofType: .string),
      .field(seo.keywords, is: .optional, ofType: .embeddedCollection(of: String.self))
    )
    }
}