-- an office sees a report once, in whatever parts it has
delete later from intake_report_party later
join intake_report_party first on first.record_id = later.record_id and first.office_id = later.office_id and first.id < later.id;
