-- two people of the demo whom their head has not confirmed for long
update identity_account set confirmed_at = utc_timestamp() - interval 7 month
where sign_in_name in ('shejia.officer', 'kaohsiung.officer');
