package tw.anwang.identity.account;

import java.util.Set;
import tw.anwang.directory.OfficeId;

/** What an administrator writes of an account. @param email null where none is known */
public record AccountDetails(String name, String email, OfficeId office, Set<String> roles) {}
