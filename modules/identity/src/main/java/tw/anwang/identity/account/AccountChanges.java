package tw.anwang.identity.account;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.identity.office.NamedOffices;
import tw.anwang.identity.role.RoleNames;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** In words what a row would change of an account, field by field, from and to. */
record AccountChanges(NamedOffices offices, RoleNames names, Locale locale) {
    private record Field(String key, String from, String to) {}

    /** One change a line; empty where nothing differs. */
    String words(AccountRecord had, AccountDetails wanted, boolean disabled) {
        return Stream.of(
                        new Field("account.name", had.name(), wanted.name()),
                        new Field("account.email", had.email(), wanted.email()),
                        new Field("account.office", offices.nameOf(had.office()), offices.nameOf(wanted.office())),
                        new Field("account.role", roles(had.roles()), roles(wanted.roles())),
                        new Field("account.endsOn", RocDate.format(had.endsOn()), RocDate.format(wanted.endsOn())),
                        new Field("account.state", state(had.disabled()), state(disabled)))
                .filter(field -> !blank(field.from()).equals(blank(field.to())))
                .map(this::words)
                .collect(Collectors.joining("\n"));
    }

    /** What a new account would be. */
    String words(AccountDetails wanted) {
        return offices.nameOf(wanted.office()) + " " + roles(wanted.roles());
    }

    private String words(Field field) {
        return Sentences.of(
                new RuleBroken(
                        "identity.roster.change",
                        Sentences.of("identity", field.key(), locale),
                        blank(field.from()),
                        blank(field.to())),
                locale);
    }

    private String roles(Collection<String> codes) {
        return codes.stream().sorted().map(code -> names.of(code, locale)).collect(Collectors.joining("、"));
    }

    private String state(boolean disabled) {
        return Sentences.of("identity", disabled ? "account.state.DISABLED" : "account.state.ACTIVE", locale);
    }

    private static String blank(String words) {
        String stripped = Objects.toString(words, "").strip();
        return stripped.isEmpty() ? "—" : stripped;
    }
}
