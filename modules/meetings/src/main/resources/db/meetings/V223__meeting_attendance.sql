-- who came, by name: more than the line of an invitation holds
alter table meetings_meeting modify attendance mediumtext null;
