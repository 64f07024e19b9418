-- every page says that these people are invented
update identity_account set demo = true;
