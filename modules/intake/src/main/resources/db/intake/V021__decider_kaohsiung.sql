-- 高雄市政府社會局 [assumed]: the bureau above window and centres
insert ignore into intake_decider (county_code, office_id) select '6400000000', id from directory_office where id = 10201;
