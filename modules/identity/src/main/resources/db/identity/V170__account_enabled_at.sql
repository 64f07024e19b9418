-- an account enabled again has its time to be used, however long ago its person signed in last
alter table identity_account add column if not exists enabled_at datetime(3) null;
