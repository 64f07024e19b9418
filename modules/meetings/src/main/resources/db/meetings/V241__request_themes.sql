-- as the counties group them in 110; administrators add others
insert ignore into meetings_request_theme (name, position) values
  ('人力招募、運用及訓練', 1), ('經費補助及運用', 2), ('調整績效指標', 3), ('整合資訊平台', 4);
