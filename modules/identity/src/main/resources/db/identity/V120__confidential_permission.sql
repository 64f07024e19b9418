-- who answers, approves or keeps meetings goes on with all of it, the 密 too; who only reads does not see what is 密
insert ignore into identity_role_permission (role_code, permission)
select distinct role_code, 'scope.confidential' from identity_role_permission
where permission in ('meetings.answer', 'meetings.approve', 'meetings.keep');
