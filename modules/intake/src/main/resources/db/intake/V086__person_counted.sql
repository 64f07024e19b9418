-- statistics ask for the birth of everybody in a report: from the key alone, the words of the row are wide
alter table intake_reported_person add key if not exists counted (report_id, born_on);
