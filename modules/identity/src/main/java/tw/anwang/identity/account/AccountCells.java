package tw.anwang.identity.account;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.office.NamedOffices;
import tw.anwang.identity.role.RoleNames;
import tw.anwang.identity.roster.RosterLine;
import tw.anwang.kernel.MailAddress;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** What the cells of one row say of an account; what a list leaves out stays as it is. */
final class AccountCells {
    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9._\\-]{2,59}");
    private static final int NAME_ROOM = 60;
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Map<String, Boolean> disabled;
    private final String roleWords;
    private final NamedOffices offices;

    /** @param codes of all roles @param givable those this person can give, for the words of a row that names none */
    AccountCells(List<String> codes, List<String> givable, NamedOffices offices, RoleNames names, Locale locale) {
        this.offices = offices;
        codes.forEach(code -> List.of(code, names.of(code, Locale.TAIWAN), names.of(code, Locale.ENGLISH))
                .forEach(word -> roles.put(plain(word), code)));
        roleWords = givable.stream().map(code -> names.of(code, locale)).collect(Collectors.joining("、"));
        disabled = Map.of(
                state("ACTIVE", Locale.TAIWAN), false,
                state("ACTIVE", Locale.ENGLISH), false,
                state("DISABLED", Locale.TAIWAN), true,
                state("DISABLED", Locale.ENGLISH), true);
    }

    /** Full-width and capital letters are the same name. @throws RuleBroken {@code identity.roster.account.signInName} */
    static String signInName(RosterLine line) {
        String typed = plain(line.cell("signInName"));
        if (!SIGN_IN_NAME.matcher(typed).matches()) {
            throw new RuleBroken("identity.roster.account.signInName", line.cell("signInName"));
        }
        return typed;
    }

    /** @param had null for a new account */
    AccountDetails details(RosterLine line, AccountRecord had) {
        return new AccountDetails(name(line), email(line, had), office(line, had), roles(line), endsOn(line, had));
    }

    /** Whether the account is to be out of use. */
    boolean disabled(RosterLine line, AccountRecord had) {
        String typed = plain(line.cell("state"));
        boolean now = had != null && had.disabled();
        if (typed.isEmpty()) {
            return now;
        }
        Boolean asked = disabled.get(typed);
        if (asked == null) {
            throw new RuleBroken("identity.roster.account.state", line.cell("state"));
        }
        if (had == null && asked) {
            throw new RuleBroken("identity.roster.account.newDisabled");
        }
        return asked;
    }

    private static String name(RosterLine line) {
        String name = line.cell("name").strip();
        if (name.isEmpty() || name.length() > NAME_ROOM) {
            throw new RuleBroken("identity.roster.account.name", NAME_ROOM);
        }
        return name;
    }

    private static String email(RosterLine line, AccountRecord had) {
        if (!line.has("email")) {
            return had == null ? null : had.email();
        }
        String typed =
                Normalizer.normalize(line.cell("email"), Normalizer.Form.NFKC).strip();
        return MailAddress.read(typed, "identity.roster.account.email").orElse(null);
    }

    /** The same words as today mean the same office, even where it has ended since. */
    private OfficeId office(RosterLine line, AccountRecord had) {
        String typed = line.cell("office").strip();
        return had != null && typed.equals(offices.nameOf(had.office())) ? had.office() : offices.one(typed);
    }

    private Set<String> roles(RosterLine line) {
        return Arrays.stream(line.cell("roles").split("[、,，;；\\n]+"))
                .map(AccountCells::plain)
                .filter(word -> !word.isEmpty())
                .map(this::role)
                .collect(Collectors.toSet());
    }

    private String role(String word) {
        String code = roles.get(word);
        if (code == null) {
            throw new RuleBroken("identity.roster.account.role", word, roleWords);
        }
        return code;
    }

    private static LocalDate endsOn(RosterLine line, AccountRecord had) {
        if (!line.has("endsOn")) {
            return had == null ? null : had.endsOn();
        }
        String typed = line.cell("endsOn");
        if (typed.isEmpty()) {
            return null;
        }
        return RocDate.parse(typed).orElseThrow(() -> new RuleBroken("identity.roster.day", typed));
    }

    private static String state(String state, Locale locale) {
        return plain(words("account.state." + state, locale));
    }

    private static String words(String key, Locale locale) {
        return Sentences.of("identity", key, locale);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
