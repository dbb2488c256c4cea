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


/** This is an auto generated class representing the Member type in your schema. */
class Member extends amplify_core.Model {
  static const classType = const _MemberModelType();
  final String id;
  final String? _name;
  final Team? _team;
  final Profile? _profile;
  final amplify_core.TemporalDate? _joined;
  final Status? _status;
  final List<Colour>? _colours;
  final GeoPoint? _where;
  final List<GeoPoint>? _spots;
  final List<String>? _nick;
  final int? _score;
  final double? _rate;
  final bool? _ok;
  final amplify_core.TemporalDateTime? _createdAt;
  final amplify_core.TemporalDateTime? _updatedAt;

  @override
  getInstanceType() => classType;
  
  @Deprecated('[getId] is being deprecated in favor of custom primary key feature. Use getter [modelIdentifier] to get model identifier.')
  @override
  String getId() => id;
  
  MemberModelIdentifier get modelIdentifier {
      return MemberModelIdentifier(
        id: id
      );
  }
  
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
  
  Team? get team {
    return _team;
  }
  
  Profile? get profile {
    return _profile;
  }
  
  amplify_core.TemporalDate? get joined {
    return _joined;
  }
  
  Status? get status {
    return _status;
  }
  
  List<Colour>? get colours {
    return _colours;
  }
  
  GeoPoint? get where {
    return _where;
  }
  
  List<GeoPoint> get spots {
    try {
      return _spots!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  List<String> get nick {
    try {
      return _nick!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  int? get score {
    return _score;
  }
  
  double? get rate {
    return _rate;
  }
  
  bool? get ok {
    return _ok;
  }
  
  amplify_core.TemporalDateTime? get createdAt {
    return _createdAt;
  }
  
  amplify_core.TemporalDateTime? get updatedAt {
    return _updatedAt;
  }
  
  const Member._internal({required this.id, required name, team, profile, joined, status, colours, where, required spots, required nick, score, rate, ok, createdAt, updatedAt}): _name = name, _team = team, _profile = profile, _joined = joined, _status = status, _colours = colours, _where = where, _spots = spots, _nick = nick, _score = score, _rate = rate, _ok = ok, _createdAt = createdAt, _updatedAt = updatedAt;
  
  factory Member({String? id, required String name, Team? team, Profile? profile, amplify_core.TemporalDate? joined, Status? status, List<Colour>? colours, GeoPoint? where, required List<GeoPoint> spots, required List<String> nick, int? score, double? rate, bool? ok}) {
    return Member._internal(
      id: id == null ? amplify_core.UUID.getUUID() : id,
      name: name,
      team: team,
      profile: profile,
      joined: joined,
      status: status,
      colours: colours != null ? List<Colour>.unmodifiable(colours) : colours,
      where: where,
      spots: spots != null ? List<GeoPoint>.unmodifiable(spots) : spots,
      nick: nick != null ? List<String>.unmodifiable(nick) : nick,
      score: score,
      rate: rate,
      ok: ok);
  }
  
  bool equals(Object other) {
    return this == other;
  }
  
  @override
  bool operator ==(Object other) {
    if (identical(other, this)) return true;
    return other is Member &&
      id == other.id &&
      _name == other._name &&
      _team == other._team &&
      _profile == other._profile &&
      _joined == other._joined &&
      _status == other._status &&
      DeepCollectionEquality().equals(_colours, other._colours) &&
      _where == other._where &&
      DeepCollectionEquality().equals(_spots, other._spots) &&
      DeepCollectionEquality().equals(_nick, other._nick) &&
      _score == other._score &&
      _rate == other._rate &&
      _ok == other._ok;
  }
  
  @override
  int get hashCode => toString().hashCode;
  
  @override
  String toString() {
    var buffer = new StringBuffer();
    
    buffer.write("Member {");
    buffer.write("id=" + "$id" + ", ");
    buffer.write("name=" + "$_name" + ", ");
    buffer.write("team=" + (_team != null ? _team!.toString() : "null") + ", ");
    buffer.write("joined=" + (_joined != null ? _joined!.format() : "null") + ", ");
    buffer.write("status=" + (_status != null ? amplify_core.enumToString(_status)! : "null") + ", ");
    buffer.write("colours=" + (_colours != null ? _colours!.map((e) => amplify_core.enumToString(e)).toString() : "null") + ", ");
    buffer.write("where=" + (_where != null ? _where!.toString() : "null") + ", ");
    buffer.write("spots=" + (_spots != null ? _spots!.toString() : "null") + ", ");
    buffer.write("nick=" + (_nick != null ? _nick!.toString() : "null") + ", ");
    buffer.write("score=" + (_score != null ? _score!.toString() : "null") + ", ");
    buffer.write("rate=" + (_rate != null ? _rate!.toString() : "null") + ", ");
    buffer.write("ok=" + (_ok != null ? _ok!.toString() : "null") + ", ");
    buffer.write("createdAt=" + (_createdAt != null ? _createdAt!.format() : "null") + ", ");
    buffer.write("updatedAt=" + (_updatedAt != null ? _updatedAt!.format() : "null"));
    buffer.write("}");
    
    return buffer.toString();
  }
  
  Member copyWith({String? name, Team? team, Profile? profile, amplify_core.TemporalDate? joined, Status? status, List<Colour>? colours, GeoPoint? where, List<GeoPoint>? spots, List<String>? nick, int? score, double? rate, bool? ok}) {
    return Member._internal(
      id: id,
      name: name ?? this.name,
      team: team ?? this.team,
      profile: profile ?? this.profile,
      joined: joined ?? this.joined,
      status: status ?? this.status,
      colours: colours ?? this.colours,
      where: where ?? this.where,
      spots: spots ?? this.spots,
      nick: nick ?? this.nick,
      score: score ?? this.score,
      rate: rate ?? this.rate,
      ok: ok ?? this.ok);
  }
  
  Member copyWithModelFieldValues({
    ModelFieldValue<String>? name,
    ModelFieldValue<Team?>? team,
    ModelFieldValue<Profile?>? profile,
    ModelFieldValue<amplify_core.TemporalDate?>? joined,
    ModelFieldValue<Status?>? status,
    ModelFieldValue<List<Colour>>? colours,
    ModelFieldValue<GeoPoint?>? where,
    ModelFieldValue<List<GeoPoint>>? spots,
    ModelFieldValue<List<String>?>? nick,
    ModelFieldValue<int?>? score,
    ModelFieldValue<double?>? rate,
    ModelFieldValue<bool?>? ok
  }) {
    return Member._internal(
      id: id,
      name: name == null ? this.name : name.value,
      team: team == null ? this.team : team.value,
      profile: profile == null ? this.profile : profile.value,
      joined: joined == null ? this.joined : joined.value,
      status: status == null ? this.status : status.value,
      colours: colours == null ? this.colours : colours.value,
      where: where == null ? this.where : where.value,
      spots: spots == null ? this.spots : spots.value,
      nick: nick == null ? this.nick : nick.value,
      score: score == null ? this.score : score.value,
      rate: rate == null ? this.rate : rate.value,
      ok: ok == null ? this.ok : ok.value
    );
  }
  
  Member.fromJson(Map<String, dynamic> json)  
    : id = json['id'],
      _name = json['name'],
      _team = json['team'] != null
        ? json['team']['serializedData'] != null
          ? Team.fromJson(new Map<String, dynamic>.from(json['team']['serializedData']))
          : Team.fromJson(new Map<String, dynamic>.from(json['team']))
        : null,
      _profile = json['profile'] != null
        ? json['profile']['serializedData'] != null
          ? Profile.fromJson(new Map<String, dynamic>.from(json['profile']['serializedData']))
          : Profile.fromJson(new Map<String, dynamic>.from(json['profile']))
        : null,
      _joined = json['joined'] != null ? amplify_core.TemporalDate.fromString(json['joined']) : null,
      _status = amplify_core.enumFromString<Status>(json['status'], Status.values),
      _colours = json['colours'] is List
        ? (json['colours'] as List)
          .map((e) => amplify_core.enumFromString<Colour>(e, Colour.values)!)
          .toList()
        : null,
      _where = json['where'] != null
          ? json['where']['serializedData'] != null
              ? GeoPoint.fromJson(new Map<String, dynamic>.from(json['where']['serializedData']))
              : GeoPoint.fromJson(new Map<String, dynamic>.from(json['where']))
        : null,
      _spots = json['spots'] is List
        ? (json['spots'] as List)
          .where((e) => e != null)
          .map((e) => GeoPoint.fromJson(new Map<String, dynamic>.from(e['serializedData'] ?? e)))
          .toList()
        : null,
      _nick = json['nick']?.cast<String>(),
      _score = (json['score'] as num?)?.toInt(),
      _rate = (json['rate'] as num?)?.toDouble(),
      _ok = json['ok'],
      _createdAt = json['createdAt'] != null ? amplify_core.TemporalDateTime.fromString(json['createdAt']) : null,
      _updatedAt = json['updatedAt'] != null ? amplify_core.TemporalDateTime.fromString(json['updatedAt']) : null;
  
  Map<String, dynamic> toJson() => {
    'id': id, 'name': _name, 'team': _team?.toJson(), 'profile': _profile?.toJson(), 'joined': _joined?.format(), 'status': amplify_core.enumToString(_status), 'colours': _colours?.map((e) => amplify_core.enumToString(e)).toList(), 'where': _where?.toJson(), 'spots': _spots?.map((GeoPoint? e) => e?.toJson()).toList(), 'nick': _nick, 'score': _score, 'rate': _rate, 'ok': _ok, 'createdAt': _createdAt?.format(), 'updatedAt': _updatedAt?.format()
  };
  
  Map<String, Object?> toMap() => {
    'id': id,
    'name': _name,
    'team': _team,
    'profile': _profile,
    'joined': _joined,
    'status': _status,
    'colours': _colours,
    'where': _where,
    'spots': _spots,
    'nick': _nick,
    'score': _score,
    'rate': _rate,
    'ok': _ok,
    'createdAt': _createdAt,
    'updatedAt': _updatedAt
  };

  static final amplify_core.QueryModelIdentifier<MemberModelIdentifier> MODEL_IDENTIFIER = amplify_core.QueryModelIdentifier<MemberModelIdentifier>();
  static final ID = amplify_core.QueryField(fieldName: "id");
  static final NAME = amplify_core.QueryField(fieldName: "name");
  static final TEAM = amplify_core.QueryField(
    fieldName: "team",
    fieldType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.model, ofModelName: 'Team'));
  static final PROFILE = amplify_core.QueryField(
    fieldName: "profile",
    fieldType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.model, ofModelName: 'Profile'));
  static final JOINED = amplify_core.QueryField(fieldName: "joined");
  static final STATUS = amplify_core.QueryField(fieldName: "status");
  static final COLOURS = amplify_core.QueryField(fieldName: "colours");
  static final WHERE = amplify_core.QueryField(fieldName: "where");
  static final SPOTS = amplify_core.QueryField(fieldName: "spots");
  static final NICK = amplify_core.QueryField(fieldName: "nick");
  static final SCORE = amplify_core.QueryField(fieldName: "score");
  static final RATE = amplify_core.QueryField(fieldName: "rate");
  static final OK = amplify_core.QueryField(fieldName: "ok");
  static var schema = amplify_core.Model.defineSchema(define: (amplify_core.ModelSchemaDefinition modelSchemaDefinition) {
    modelSchemaDefinition.name = "Member";
    modelSchemaDefinition.pluralName = "Members";
    
    modelSchemaDefinition.authRules = [
      amplify_core.AuthRule(
        authStrategy: amplify_core.AuthStrategy.PUBLIC,
        operations: const [
          amplify_core.ModelOperation.CREATE,
          amplify_core.ModelOperation.UPDATE,
          amplify_core.ModelOperation.DELETE,
          amplify_core.ModelOperation.READ
        ]),
      amplify_core.AuthRule(
        authStrategy: amplify_core.AuthStrategy.OWNER,
        ownerField: "owner",
        identityClaim: "cognito:username",
        provider: amplify_core.AuthRuleProvider.USERPOOLS,
        operations: const [
          amplify_core.ModelOperation.CREATE,
          amplify_core.ModelOperation.UPDATE,
          amplify_core.ModelOperation.DELETE,
          amplify_core.ModelOperation.READ
        ])
    ];
    
    modelSchemaDefinition.indexes = [
      amplify_core.ModelIndex(fields: const ["name", "joined", "score"], name: "byName")
    ];
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.id());
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Member.NAME,
      isRequired: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.string)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.belongsTo(
      key: Member.TEAM,
      isRequired: false,
      targetNames: ['teamId'],
      ofModelName: 'Team'
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.hasOne(
      key: Member.PROFILE,
      isRequired: false,
      ofModelName: 'Profile',
      associatedKey: Profile.MEMBER
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Member.JOINED,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.date)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Member.STATUS,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.enumeration)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Member.COLOURS,
      isRequired: false,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.enumeration.name)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.embedded(
      fieldName: 'where',
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.embedded, ofCustomTypeName: 'GeoPoint')
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.embedded(
      fieldName: 'spots',
      isRequired: true,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.embeddedCollection, ofCustomTypeName: 'GeoPoint')
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Member.NICK,
      isRequired: true,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.string.name)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Member.SCORE,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.int)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Member.RATE,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.double)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Member.OK,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.bool)
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

class _MemberModelType extends amplify_core.ModelType<Member> {
  const _MemberModelType();
  
  @override
  Member fromJson(Map<String, dynamic> jsonData) {
    return Member.fromJson(jsonData);
  }
  
  @override
  String modelName() {
    return 'Member';
  }
}

/**
 * This is an auto generated class representing the model identifier
 * of [Member] in your schema.
 */
class MemberModelIdentifier implements amplify_core.ModelIdentifier<Member> {
  final String id;

  /** Create an instance of MemberModelIdentifier using [id] the primary key. */
  const MemberModelIdentifier({
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
  String toString() => 'MemberModelIdentifier(id: $id)';
  
  @override
  bool operator ==(Object other) {
    if (identical(this, other)) {
      return true;
    }
    
    return other is MemberModelIdentifier &&
      id == other.id;
  }
  
  @override
  int get hashCode =>
    id.hashCode;
}