analyze table registry_person, registry_member, registry_household, registry_household_party, registry_identifier, registry_involvement;
