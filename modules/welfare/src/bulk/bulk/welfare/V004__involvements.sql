insert into registry_involvement (household_id, service_system, office_id, account_id, leads, began_on, ended_on, sensitivity, record_kind, record_id)
select household_id, 'WELFARE', lead_office_id, worker_id, true, date(opened_at), ended_on, sensitivity, 'welfare.familyCase', id from welfare_family_case where id >= 5000000;
