-- by_day serves what this one was for: its account before the day kept every question from the day
drop index if exists desk on intake_report_party;
