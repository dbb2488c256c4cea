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


/** This is an auto generated class representing the Place type in your schema. */
class Place {
  final String? _name;
  final List<String>? _tags;
  final Status? _status;
  final List<Colour>? _colours;

  String get name {
    try {
      return _name!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  List<String> get tags {
    try {
      return _tags!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  Status? get status {
    return _status;
  }
  
  List<Colour> get colours {
    try {
      return _colours!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  const Place._internal({required name, required tags, status, required colours}): _name = name, _tags = tags, _status = status, _colours = colours;
  
  factory Place({required String name, required List<String> tags, Status? status, required List<Colour> colours}) {
    return Place._internal(
      name: name,
      tags: tags != null ? List<String>.unmodifiable(tags) : tags,
      status: status,
      colours: colours != null ? List<Colour>.unmodifiable(colours) : colours);
  }
  
  bool equals(Object other) {
    return this == other;
  }
  
  @override
  bool operator ==(Object other) {
    if (identical(other, this)) return true;
    return other is Place &&
      _name == other._name &&
      DeepCollectionEquality().equals(_tags, other._tags) &&
      _status == other._status &&
      DeepCollectionEquality().equals(_colours, other._colours);
  }
  
  @override
  int get hashCode => toString().hashCode;
  
  @override
  String toString() {
    var buffer = new StringBuffer();
    
    buffer.write("Place {");
    buffer.write("name=" + "$_name" + ", ");
    buffer.write("tags=" + (_tags != null ? _tags!.toString() : "null") + ", ");
    buffer.write("status=" + (_status != null ? amplify_core.enumToString(_status)! : "null") + ", ");
    buffer.write("colours=" + (_colours != null ? _colours!.map((e) => amplify_core.enumToString(e)).toString() : "null"));
    buffer.write("}");
    
    return buffer.toString();
  }
  
  Place copyWith({String? name, List<String>? tags, Status? status, List<Colour>? colours}) {
    return Place._internal(
      name: name ?? this.name,
      tags: tags ?? this.tags,
      status: status ?? this.status,
      colours: colours ?? this.colours);
  }
  
  Place copyWithModelFieldValues({
    ModelFieldValue<String>? name,
    ModelFieldValue<List<String>>? tags,
    ModelFieldValue<Status?>? status,
    ModelFieldValue<List<Colour>>? colours
  }) {
    return Place._internal(
      name: name == null ? this.name : name.value,
      tags: tags == null ? this.tags : tags.value,
      status: status == null ? this.status : status.value,
      colours: colours == null ? this.colours : colours.value
    );
  }
  
  Place.fromJson(Map<String, dynamic> json)  
    : _name = json['name'],
      _tags = json['tags']?.cast<String>(),
      _status = amplify_core.enumFromString<Status>(json['status'], Status.values),
      _colours = json['colours'] is List
        ? (json['colours'] as List)
          .map((e) => amplify_core.enumFromString<Colour>(e, Colour.values)!)
          .toList()
        : null;
  
  Map<String, dynamic> toJson() => {
    'name': _name, 'tags': _tags, 'status': amplify_core.enumToString(_status), 'colours': _colours?.map((e) => amplify_core.enumToString(e)).toList()
  };
  
  Map<String, Object?> toMap() => {
    'name': _name,
    'tags': _tags,
    'status': _status,
    'colours': _colours
  };

  static var schema = amplify_core.Model.defineSchema(define: (amplify_core.ModelSchemaDefinition modelSchemaDefinition) {
    modelSchemaDefinition.name = "Place";
    modelSchemaDefinition.pluralName = "Places";
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.customTypeField(
      fieldName: 'name',
      isRequired: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.string)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.customTypeField(
      fieldName: 'tags',
      isRequired: true,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.string.name)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.customTypeField(
      fieldName: 'status',
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.enumeration)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.customTypeField(
      fieldName: 'colours',
      isRequired: true,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.enumeration.name)
    ));
  });
}