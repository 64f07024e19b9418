-- people who work on cases: 篩派案人員, 社工員, 社工督導
insert ignore into identity_role (code, position) values ('intakeOfficer', 11), ('socialWorker', 12), ('socialWorkSupervisor', 13);
