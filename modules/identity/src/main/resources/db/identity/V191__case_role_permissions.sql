-- who works on cases all day reads names, addresses and telephone numbers of the own ones in clear; who reported, ID
-- numbers and health only for a purpose that is recorded
insert ignore into identity_role_permission (role_code, permission) values
  ('intakeOfficer', 'identity.reveal'), ('intakeOfficer', 'scope.confidential'),
  ('intakeOfficer', 'scope.clear.victim'), ('intakeOfficer', 'scope.clear.address'), ('intakeOfficer', 'scope.clear.phone'),
  ('socialWorker', 'identity.reveal'), ('socialWorker', 'scope.confidential'),
  ('socialWorker', 'scope.clear.victim'), ('socialWorker', 'scope.clear.address'), ('socialWorker', 'scope.clear.phone'),
  ('socialWorkSupervisor', 'identity.reveal'), ('socialWorkSupervisor', 'scope.confidential'),
  ('socialWorkSupervisor', 'scope.clear.victim'), ('socialWorkSupervisor', 'scope.clear.address'), ('socialWorkSupervisor', 'scope.clear.phone'),
  ('socialWorkSupervisor', 'identity.audit'), ('socialWorkSupervisor', 'identity.reviewAccounts');
