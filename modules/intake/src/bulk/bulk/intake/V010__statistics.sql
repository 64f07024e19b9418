analyze table intake_report, intake_report_party, intake_reported_person, intake_clock, intake_report_step, intake_screening;
