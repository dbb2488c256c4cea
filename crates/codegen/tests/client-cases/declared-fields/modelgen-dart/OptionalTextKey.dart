/*
* Copyright 2021 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*  http://aws.amazon.com/apache2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/

// NOTE: This file is generated and may not follow lint rules defined in your app
// Generated files can be excluded from analysis in analysis_options.yaml
// For more info, see: https://dart.dev/guides/language/analysis-options#excluding-code-from-analysis

// ignore_for_file: public_member_api_docs, annotate_overrides, dead_code, dead_codepublic_member_api_docs, depend_on_referenced_packages, file_names, library_private_types_in_public_api, no_leading_underscores_for_library_prefixes, no_leading_underscores_for_local_identifiers, non_constant_identifier_names, null_check_on_nullable_type_parameter, override_on_non_overriding_member, prefer_adjacent_string_concatenation, prefer_const_constructors, prefer_if_null_operators, prefer_interpolation_to_compose_strings, slash_for_doc_comments, sort_child_properties_last, unnecessary_const, unnecessary_constructor_name, unnecessary_late, unnecessary_new, unnecessary_null_aware_assignments, unnecessary_nullable_for_final_variable_declarations, unnecessary_string_interpolations, use_build_context_synchronously

import 'ModelProvider.dart';
import 'package:amplify_core/amplify_core.dart' as amplify_core;
import 'package:collection/collection.dart';


/** This is an auto generated class representing the OptionalTextKey type in your schema. */
class OptionalTextKey extends amplify_core.Model {
  static const classType = const _OptionalTextKeyModelType();
  final String id;
  final int? _before;
  final List<int>? _after;
  final amplify_core.TemporalDateTime? _createdAt;
  final amplify_core.TemporalDateTime? _updatedAt;

  @override
  getInstanceType() => classType;
  
  @Deprecated('[getId] is being deprecated in favor of custom primary key feature. Use getter [modelIdentifier] to get model identifier.')
  @override
  String getId() => id;
  
  OptionalTextKeyModelIdentifier get modelIdentifier {
      return OptionalTextKeyModelIdentifier(
        id: id
      );
  }
  
  int get before {
    try {
      return _before!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  List<int> get after {
    try {
      return _after!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  amplify_core.TemporalDateTime? get createdAt {
    return _createdAt;
  }
  
  amplify_core.TemporalDateTime? get updatedAt {
    return _updatedAt;
  }
  
  const OptionalTextKey._internal({required this.id, required before, required after, createdAt, updatedAt}): _before = before, _after = after, _createdAt = createdAt, _updatedAt = updatedAt;
  
  factory OptionalTextKey({String? id, required int before, required List<int> after}) {
    return OptionalTextKey._internal(
      id: id == null ? amplify_core.UUID.getUUID() : id,
      before: before,
      after: after != null ? List<int>.unmodifiable(after) : after);
  }
  
  bool equals(Object other) {
    return this == other;
  }
  
  @override
  bool operator ==(Object other) {
    if (identical(other, this)) return true;
    return other is OptionalTextKey &&
      id == other.id &&
      _before == other._before &&
      DeepCollectionEquality().equals(_after, other._after);
  }
  
  @override
  int get hashCode => toString().hashCode;
  
  @override
  String toString() {
    var buffer = new StringBuffer();
    
    buffer.write("OptionalTextKey {");
    buffer.write("id=" + "$id" + ", ");
    buffer.write("before=" + (_before != null ? _before!.toString() : "null") + ", ");
    buffer.write("after=" + (_after != null ? _after!.toString() : "null") + ", ");
    buffer.write("createdAt=" + (_createdAt != null ? _createdAt!.format() : "null") + ", ");
    buffer.write("updatedAt=" + (_updatedAt != null ? _updatedAt!.format() : "null"));
    buffer.write("}");
    
    return buffer.toString();
  }
  
  OptionalTextKey copyWith({int? before, List<int>? after}) {
    return OptionalTextKey._internal(
      id: id,
      before: before ?? this.before,
      after: after ?? this.after);
  }
  
  OptionalTextKey copyWithModelFieldValues({
    ModelFieldValue<int>? before,
    ModelFieldValue<List<int>>? after
  }) {
    return OptionalTextKey._internal(
      id: id,
      before: before == null ? this.before : before.value,
      after: after == null ? this.after : after.value
    );
  }
  
  OptionalTextKey.fromJson(Map<String, dynamic> json)  
    : id = json['id'],
      _before = (json['before'] as num?)?.toInt(),
      _after = (json['after'] as List?)?.map((e) => (e as num).toInt()).toList(),
      _createdAt = json['createdAt'] != null ? amplify_core.TemporalDateTime.fromString(json['createdAt']) : null,
      _updatedAt = json['updatedAt'] != null ? amplify_core.TemporalDateTime.fromString(json['updatedAt']) : null;
  
  Map<String, dynamic> toJson() => {
    'id': id, 'before': _before, 'after': _after, 'createdAt': _createdAt?.format(), 'updatedAt': _updatedAt?.format()
  };
  
  Map<String, Object?> toMap() => {
    'id': id,
    'before': _before,
    'after': _after,
    'createdAt': _createdAt,
    'updatedAt': _updatedAt
  };

  static final amplify_core.QueryModelIdentifier<OptionalTextKeyModelIdentifier> MODEL_IDENTIFIER = amplify_core.QueryModelIdentifier<OptionalTextKeyModelIdentifier>();
  static final ID = amplify_core.QueryField(fieldName: "id");
  static final BEFORE = amplify_core.QueryField(fieldName: "before");
  static final AFTER = amplify_core.QueryField(fieldName: "after");
  static var schema = amplify_core.Model.defineSchema(define: (amplify_core.ModelSchemaDefinition modelSchemaDefinition) {
    modelSchemaDefinition.name = "OptionalTextKey";
    modelSchemaDefinition.pluralName = "OptionalTextKeys";
    
    modelSchemaDefinition.authRules = [
      amplify_core.AuthRule(
        authStrategy: amplify_core.AuthStrategy.OWNER,
        ownerField: "createdBy",
        identityClaim: "cognito:username",
        provider: amplify_core.AuthRuleProvider.USERPOOLS,
        operations: const [
          amplify_core.ModelOperation.CREATE,
          amplify_core.ModelOperation.UPDATE,
          amplify_core.ModelOperation.DELETE,
          amplify_core.ModelOperation.READ
        ])
    ];
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.id());
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: OptionalTextKey.BEFORE,
      isRequired: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.int)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: OptionalTextKey.AFTER,
      isRequired: true,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.int.name)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.nonQueryField(
      fieldName: 'createdAt',
      isRequired: false,
      isReadOnly: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.dateTime)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.nonQueryField(
      fieldName: 'updatedAt',
      isRequired: false,
      isReadOnly: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.dateTime)
    ));
  });
}

class _OptionalTextKeyModelType extends amplify_core.ModelType<OptionalTextKey> {
  const _OptionalTextKeyModelType();
  
  @override
  OptionalTextKey fromJson(Map<String, dynamic> jsonData) {
    return OptionalTextKey.fromJson(jsonData);
  }
  
  @override
  String modelName() {
    return 'OptionalTextKey';
  }
}

/**
 * This is an auto generated class representing the model identifier
 * of [OptionalTextKey] in your schema.
 */
class OptionalTextKeyModelIdentifier implements amplify_core.ModelIdentifier<OptionalTextKey> {
  final String id;

  /** Create an instance of OptionalTextKeyModelIdentifier using [id] the primary key. */
  const OptionalTextKeyModelIdentifier({
    required this.id});
  
  @override
  Map<String, dynamic> serializeAsMap() => (<String, dynamic>{
    'id': id
  });
  
  @override
  List<Map<String, dynamic>> serializeAsList() => serializeAsMap()
    .entries
    .map((entry) => (<String, dynamic>{ entry.key: entry.value }))
    .toList();
  
  @override
  String serializeAsString() => serializeAsMap().values.join('#');
  
  @override
  String toString() => 'OptionalTextKeyModelIdentifier(id: $id)';
  
  @override
  bool operator ==(Object other) {
    if (identical(this, other)) {
      return true;
    }
    
    return other is OptionalTextKeyModelIdentifier &&
      id == other.id;
  }
  
  @override
  int get hashCode =>
    id.hashCode;
}