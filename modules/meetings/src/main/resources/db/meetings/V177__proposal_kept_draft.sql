-- what the pre-meeting prepared for a proposal, while the proposal is off the agenda
alter table meetings_proposal add column if not exists kept_draft mediumtext null;
