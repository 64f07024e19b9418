insert into meetings_series_participant (series_id, office_id)
select s.id, o.id from meetings_series s, directory_office o
where s.short_name = '政策溝通平臺'
  and o.name in ('衛生福利部社會及家庭署', '衛生福利部心理健康司', '衛生福利部保護服務司', '法務部保護司', '法務部矯正署', '內政部移民署',
                 '高雄市政府社會局', '桃園市政府社會局', '臺北市政府社會局', '新北市政府衛生局');
