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


/** This is an auto generated class representing the Seo type in your schema. */
class Seo {
  final String? _title;
  final List<String>? _keywords;

  String? get title {
    return _title;
  }
  
  List<String>? get keywords {
    return _keywords;
  }
  
  const Seo._internal({title, keywords}): _title = title, _keywords = keywords;
  
  factory Seo({String? title, List<String>? keywords}) {
    return Seo._internal(
      title: title,
      keywords: keywords != null ? List<String>.unmodifiable(keywords) : keywords);
  }
  
  bool equals(Object other) {
    return this == other;
  }
  
  @override
  bool operator ==(Object other) {
    if (identical(other, this)) return true;
    return other is Seo &&
      _title == other._title &&
      DeepCollectionEquality().equals(_keywords, other._keywords);
  }
  
  @override
  int get hashCode => toString().hashCode;
  
  @override
  String toString() {
    var buffer = new StringBuffer();
    
    buffer.write("Seo {");
    buffer.write("title=" + "$_title" + ", ");
    buffer.write("keywords=" + (_keywords != null ? _keywords!.toString() : "null"));
    buffer.write("}");
    
    return buffer.toString();
  }
  
  Seo copyWith({String? title, List<String>? keywords}) {
    return Seo._internal(
      title: title ?? this.title,
      keywords: keywords ?? this.keywords);
  }
  
  Seo copyWithModelFieldValues({
    ModelFieldValue<String?>? title,
    ModelFieldValue<List<String>>? keywords
  }) {
    return Seo._internal(
      title: title == null ? this.title : title.value,
      keywords: keywords == null ? this.keywords : keywords.value
    );
  }
  
  Seo.fromJson(Map<String, dynamic> json)  
    : _title = json['title'],
      _keywords = json['keywords']?.cast<String>();
  
  Map<String, dynamic> toJson() => {
    'title': _title, 'keywords': _keywords
  };
  
  Map<String, Object?> toMap() => {
    'title': _title,
    'keywords': _keywords
  };

  static var schema = amplify_core.Model.defineSchema(define: (amplify_core.ModelSchemaDefinition modelSchemaDefinition) {
    modelSchemaDefinition.name = "Seo";
    modelSchemaDefinition.pluralName = "Seos";
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.customTypeField(
      fieldName: 'title',
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.string)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.customTypeField(
      fieldName: 'keywords',
      isRequired: false,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.string.name)
    ));
  });
}