-- announced_by: who said that the person may come by single sign-on. proven: the own second factor was shown since the
-- link was made, or there was none to show; until then the issuer's does not stand for it. Links of before stay good.
alter table identity_issuer_link
  add column if not exists announced_by bigint null,
  add column if not exists proven boolean not null default true;
