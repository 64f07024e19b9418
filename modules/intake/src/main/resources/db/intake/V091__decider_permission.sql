-- heads of the office that decides say who of it does
insert ignore into identity_role_permission (role_code, permission) values ('officeHead', 'intake.deciders');
