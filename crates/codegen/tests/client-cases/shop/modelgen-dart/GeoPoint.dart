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


/** This is an auto generated class representing the GeoPoint type in your schema. */
class GeoPoint {
  final double? _lat;
  final double? _lng;
  final String? _label;
  final List<Place>? _around;

  double get lat {
    try {
      return _lat!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  double get lng {
    try {
      return _lng!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  String? get label {
    return _label;
  }
  
  List<Place>? get around {
    return _around;
  }
  
  const GeoPoint._internal({required lat, required lng, label, around}): _lat = lat, _lng = lng, _label = label, _around = around;
  
  factory GeoPoint({required double lat, required double lng, String? label, List<Place>? around}) {
    return GeoPoint._internal(
      lat: lat,
      lng: lng,
      label: label,
      around: around != null ? List<Place>.unmodifiable(around) : around);
  }
  
  bool equals(Object other) {
    return this == other;
  }
  
  @override
  bool operator ==(Object other) {
    if (identical(other, this)) return true;
    return other is GeoPoint &&
      _lat == other._lat &&
      _lng == other._lng &&
      _label == other._label &&
      DeepCollectionEquality().equals(_around, other._around);
  }
  
  @override
  int get hashCode => toString().hashCode;
  
  @override
  String toString() {
    var buffer = new StringBuffer();
    
    buffer.write("GeoPoint {");
    buffer.write("lat=" + (_lat != null ? _lat!.toString() : "null") + ", ");
    buffer.write("lng=" + (_lng != null ? _lng!.toString() : "null") + ", ");
    buffer.write("label=" + "$_label" + ", ");
    buffer.write("around=" + (_around != null ? _around!.toString() : "null"));
    buffer.write("}");
    
    return buffer.toString();
  }
  
  GeoPoint copyWith({double? lat, double? lng, String? label, List<Place>? around}) {
    return GeoPoint._internal(
      lat: lat ?? this.lat,
      lng: lng ?? this.lng,
      label: label ?? this.label,
      around: around ?? this.around);
  }
  
  GeoPoint copyWithModelFieldValues({
    ModelFieldValue<double>? lat,
    ModelFieldValue<double>? lng,
    ModelFieldValue<String?>? label,
    ModelFieldValue<List<Place>>? around
  }) {
    return GeoPoint._internal(
      lat: lat == null ? this.lat : lat.value,
      lng: lng == null ? this.lng : lng.value,
      label: label == null ? this.label : label.value,
      around: around == null ? this.around : around.value
    );
  }
  
  GeoPoint.fromJson(Map<String, dynamic> json)  
    : _lat = (json['lat'] as num?)?.toDouble(),
      _lng = (json['lng'] as num?)?.toDouble(),
      _label = json['label'],
      _around = json['around'] is List
        ? (json['around'] as List)
          .where((e) => e != null)
          .map((e) => Place.fromJson(new Map<String, dynamic>.from(e['serializedData'] ?? e)))
          .toList()
        : null;
  
  Map<String, dynamic> toJson() => {
    'lat': _lat, 'lng': _lng, 'label': _label, 'around': _around?.map((Place? e) => e?.toJson()).toList()
  };
  
  Map<String, Object?> toMap() => {
    'lat': _lat,
    'lng': _lng,
    'label': _label,
    'around': _around
  };

  static var schema = amplify_core.Model.defineSchema(define: (amplify_core.ModelSchemaDefinition modelSchemaDefinition) {
    modelSchemaDefinition.name = "GeoPoint";
    modelSchemaDefinition.pluralName = "GeoPoints";
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.customTypeField(
      fieldName: 'lat',
      isRequired: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.double)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.customTypeField(
      fieldName: 'lng',
      isRequired: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.double)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.customTypeField(
      fieldName: 'label',
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.string)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.embedded(
      fieldName: 'around',
      isRequired: false,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.embeddedCollection, ofCustomTypeName: 'Place')
    ));
  });
}