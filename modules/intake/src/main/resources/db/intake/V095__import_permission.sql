-- whoever brings a county's exports brings its cases too; a supervisor brings those of the own centre
insert ignore into identity_role_permission (role_code, permission)
select role_code, 'intake.import' from identity_role_permission where permission = 'intake.platform'
union select 'socialWorkSupervisor', 'intake.import' from identity_role where code = 'socialWorkSupervisor';
