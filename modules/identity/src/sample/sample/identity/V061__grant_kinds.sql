insert into identity_grant_kind (grant_id, kind) select id, 'meetings.trackedItem' from identity_grant;
