-- 其他 beside a refusal of help says no more than the refusal: it needs another reason, too.
update welfare_code set alone = false where list = 'NOT_OPENED' and code = '99';
