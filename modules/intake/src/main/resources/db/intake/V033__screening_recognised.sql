-- whom the screening says to be the same as somebody of another report; applied once a second person agrees
alter table intake_screening add column if not exists recognised varchar(4000) null after screened_at,
  add column if not exists household_id bigint null after recognised;
