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


/** This is an auto generated class representing the Profile type in your schema. */
class Profile extends amplify_core.Model {
  static const classType = const _ProfileModelType();
  final String id;
  final Member? _member;
  final String? _bio;
  final String? _url;
  final String? _mail;
  final String? _phone;
  final String? _ip;
  final String? _raw;
  final amplify_core.TemporalDateTime? _at;
  final amplify_core.TemporalTimestamp? _ts;
  final amplify_core.TemporalTime? _tm;
  final amplify_core.TemporalDateTime? _createdAt;
  final amplify_core.TemporalDateTime? _updatedAt;

  @override
  getInstanceType() => classType;
  
  @Deprecated('[getId] is being deprecated in favor of custom primary key feature. Use getter [modelIdentifier] to get model identifier.')
  @override
  String getId() => id;
  
  ProfileModelIdentifier get modelIdentifier {
      return ProfileModelIdentifier(
        id: id
      );
  }
  
  Member? get member {
    return _member;
  }
  
  String? get bio {
    return _bio;
  }
  
  String? get url {
    return _url;
  }
  
  String? get mail {
    return _mail;
  }
  
  String? get phone {
    return _phone;
  }
  
  String? get ip {
    return _ip;
  }
  
  String? get raw {
    return _raw;
  }
  
  amplify_core.TemporalDateTime? get at {
    return _at;
  }
  
  amplify_core.TemporalTimestamp get ts {
    try {
      return _ts!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  amplify_core.TemporalTime? get tm {
    return _tm;
  }
  
  amplify_core.TemporalDateTime? get createdAt {
    return _createdAt;
  }
  
  amplify_core.TemporalDateTime? get updatedAt {
    return _updatedAt;
  }
  
  const Profile._internal({required this.id, member, bio, url, mail, phone, ip, raw, at, required ts, tm, createdAt, updatedAt}): _member = member, _bio = bio, _url = url, _mail = mail, _phone = phone, _ip = ip, _raw = raw, _at = at, _ts = ts, _tm = tm, _createdAt = createdAt, _updatedAt = updatedAt;
  
  factory Profile({String? id, Member? member, String? bio, String? url, String? mail, String? phone, String? ip, String? raw, amplify_core.TemporalDateTime? at, required amplify_core.TemporalTimestamp ts, amplify_core.TemporalTime? tm}) {
    return Profile._internal(
      id: id == null ? amplify_core.UUID.getUUID() : id,
      member: member,
      bio: bio,
      url: url,
      mail: mail,
      phone: phone,
      ip: ip,
      raw: raw,
      at: at,
      ts: ts,
      tm: tm);
  }
  
  bool equals(Object other) {
    return this == other;
  }
  
  @override
  bool operator ==(Object other) {
    if (identical(other, this)) return true;
    return other is Profile &&
      id == other.id &&
      _member == other._member &&
      _bio == other._bio &&
      _url == other._url &&
      _mail == other._mail &&
      _phone == other._phone &&
      _ip == other._ip &&
      _raw == other._raw &&
      _at == other._at &&
      _ts == other._ts &&
      _tm == other._tm;
  }
  
  @override
  int get hashCode => toString().hashCode;
  
  @override
  String toString() {
    var buffer = new StringBuffer();
    
    buffer.write("Profile {");
    buffer.write("id=" + "$id" + ", ");
    buffer.write("member=" + (_member != null ? _member!.toString() : "null") + ", ");
    buffer.write("bio=" + "$_bio" + ", ");
    buffer.write("url=" + "$_url" + ", ");
    buffer.write("mail=" + "$_mail" + ", ");
    buffer.write("phone=" + "$_phone" + ", ");
    buffer.write("ip=" + "$_ip" + ", ");
    buffer.write("raw=" + "$_raw" + ", ");
    buffer.write("at=" + (_at != null ? _at!.format() : "null") + ", ");
    buffer.write("ts=" + (_ts != null ? _ts!.toString() : "null") + ", ");
    buffer.write("tm=" + (_tm != null ? _tm!.format() : "null") + ", ");
    buffer.write("createdAt=" + (_createdAt != null ? _createdAt!.format() : "null") + ", ");
    buffer.write("updatedAt=" + (_updatedAt != null ? _updatedAt!.format() : "null"));
    buffer.write("}");
    
    return buffer.toString();
  }
  
  Profile copyWith({Member? member, String? bio, String? url, String? mail, String? phone, String? ip, String? raw, amplify_core.TemporalDateTime? at, amplify_core.TemporalTimestamp? ts, amplify_core.TemporalTime? tm}) {
    return Profile._internal(
      id: id,
      member: member ?? this.member,
      bio: bio ?? this.bio,
      url: url ?? this.url,
      mail: mail ?? this.mail,
      phone: phone ?? this.phone,
      ip: ip ?? this.ip,
      raw: raw ?? this.raw,
      at: at ?? this.at,
      ts: ts ?? this.ts,
      tm: tm ?? this.tm);
  }
  
  Profile copyWithModelFieldValues({
    ModelFieldValue<Member?>? member,
    ModelFieldValue<String?>? bio,
    ModelFieldValue<String?>? url,
    ModelFieldValue<String?>? mail,
    ModelFieldValue<String?>? phone,
    ModelFieldValue<String?>? ip,
    ModelFieldValue<String?>? raw,
    ModelFieldValue<amplify_core.TemporalDateTime?>? at,
    ModelFieldValue<amplify_core.TemporalTimestamp>? ts,
    ModelFieldValue<amplify_core.TemporalTime?>? tm
  }) {
    return Profile._internal(
      id: id,
      member: member == null ? this.member : member.value,
      bio: bio == null ? this.bio : bio.value,
      url: url == null ? this.url : url.value,
      mail: mail == null ? this.mail : mail.value,
      phone: phone == null ? this.phone : phone.value,
      ip: ip == null ? this.ip : ip.value,
      raw: raw == null ? this.raw : raw.value,
      at: at == null ? this.at : at.value,
      ts: ts == null ? this.ts : ts.value,
      tm: tm == null ? this.tm : tm.value
    );
  }
  
  Profile.fromJson(Map<String, dynamic> json)  
    : id = json['id'],
      _member = json['member'] != null
        ? json['member']['serializedData'] != null
          ? Member.fromJson(new Map<String, dynamic>.from(json['member']['serializedData']))
          : Member.fromJson(new Map<String, dynamic>.from(json['member']))
        : null,
      _bio = json['bio'],
      _url = json['url'],
      _mail = json['mail'],
      _phone = json['phone'],
      _ip = json['ip'],
      _raw = json['raw'],
      _at = json['at'] != null ? amplify_core.TemporalDateTime.fromString(json['at']) : null,
      _ts = json['ts'] != null ? amplify_core.TemporalTimestamp.fromSeconds(json['ts']) : null,
      _tm = json['tm'] != null ? amplify_core.TemporalTime.fromString(json['tm']) : null,
      _createdAt = json['createdAt'] != null ? amplify_core.TemporalDateTime.fromString(json['createdAt']) : null,
      _updatedAt = json['updatedAt'] != null ? amplify_core.TemporalDateTime.fromString(json['updatedAt']) : null;
  
  Map<String, dynamic> toJson() => {
    'id': id, 'member': _member?.toJson(), 'bio': _bio, 'url': _url, 'mail': _mail, 'phone': _phone, 'ip': _ip, 'raw': _raw, 'at': _at?.format(), 'ts': _ts?.toSeconds(), 'tm': _tm?.format(), 'createdAt': _createdAt?.format(), 'updatedAt': _updatedAt?.format()
  };
  
  Map<String, Object?> toMap() => {
    'id': id,
    'member': _member,
    'bio': _bio,
    'url': _url,
    'mail': _mail,
    'phone': _phone,
    'ip': _ip,
    'raw': _raw,
    'at': _at,
    'ts': _ts,
    'tm': _tm,
    'createdAt': _createdAt,
    'updatedAt': _updatedAt
  };

  static final amplify_core.QueryModelIdentifier<ProfileModelIdentifier> MODEL_IDENTIFIER = amplify_core.QueryModelIdentifier<ProfileModelIdentifier>();
  static final ID = amplify_core.QueryField(fieldName: "id");
  static final MEMBER = amplify_core.QueryField(
    fieldName: "member",
    fieldType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.model, ofModelName: 'Member'));
  static final BIO = amplify_core.QueryField(fieldName: "bio");
  static final URL = amplify_core.QueryField(fieldName: "url");
  static final MAIL = amplify_core.QueryField(fieldName: "mail");
  static final PHONE = amplify_core.QueryField(fieldName: "phone");
  static final IP = amplify_core.QueryField(fieldName: "ip");
  static final RAW = amplify_core.QueryField(fieldName: "raw");
  static final AT = amplify_core.QueryField(fieldName: "at");
  static final TS = amplify_core.QueryField(fieldName: "ts");
  static final TM = amplify_core.QueryField(fieldName: "tm");
  static var schema = amplify_core.Model.defineSchema(define: (amplify_core.ModelSchemaDefinition modelSchemaDefinition) {
    modelSchemaDefinition.name = "Profile";
    modelSchemaDefinition.pluralName = "Profiles";
    
    modelSchemaDefinition.authRules = [
      amplify_core.AuthRule(
        authStrategy: amplify_core.AuthStrategy.PUBLIC,
        operations: const [
          amplify_core.ModelOperation.CREATE,
          amplify_core.ModelOperation.UPDATE,
          amplify_core.ModelOperation.DELETE,
          amplify_core.ModelOperation.READ
        ])
    ];
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.id());
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.belongsTo(
      key: Profile.MEMBER,
      isRequired: false,
      targetNames: ['memberId'],
      ofModelName: 'Member'
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Profile.BIO,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.string)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Profile.URL,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.string)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Profile.MAIL,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.string)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Profile.PHONE,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.string)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Profile.IP,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.string)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Profile.RAW,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.string)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Profile.AT,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.dateTime)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Profile.TS,
      isRequired: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.timestamp)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Profile.TM,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.time)
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

class _ProfileModelType extends amplify_core.ModelType<Profile> {
  const _ProfileModelType();
  
  @override
  Profile fromJson(Map<String, dynamic> jsonData) {
    return Profile.fromJson(jsonData);
  }
  
  @override
  String modelName() {
    return 'Profile';
  }
}

/**
 * This is an auto generated class representing the model identifier
 * of [Profile] in your schema.
 */
class ProfileModelIdentifier implements amplify_core.ModelIdentifier<Profile> {
  final String id;

  /** Create an instance of ProfileModelIdentifier using [id] the primary key. */
  const ProfileModelIdentifier({
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
  String toString() => 'ProfileModelIdentifier(id: $id)';
  
  @override
  bool operator ==(Object other) {
    if (identical(this, other)) {
      return true;
    }
    
    return other is ProfileModelIdentifier &&
      id == other.id;
  }
  
  @override
  int get hashCode =>
    id.hashCode;
}