-- what the meeting said of the minutes of the meeting before it (確認, 修正後確認), as typed
alter table meetings_recording add column if not exists previous_said varchar(40) null after change_reason;
