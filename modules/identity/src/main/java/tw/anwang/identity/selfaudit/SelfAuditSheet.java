package tw.anwang.identity.selfaudit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Value;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.role.RoleNames;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/** The month as a sheet that the head fills in and signs: the last two columns are left empty for it. */
@RequestScoped
public class SelfAuditSheet {
    /** Headings in their order; the words are {@code selfAudit.<key>}. */
    private static final List<String> COLUMNS = List.of(
            "office",
            "name",
            "account",
            "roles",
            "signIns",
            "failed",
            "reads",
            "records",
            "lists",
            "left",
            "changes",
            "granted",
            "warnings",
            "open",
            "last",
            "result",
            "signature");

    private static final int WIDE = 12;
    private static final int NARROW = 5;

    @Inject
    SelfAudit audit;

    @Inject
    RoleNames roleNames;

    @Inject
    Offices offices;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * @param typed a month as people write it, such as 115/10; empty asks for the last one
     * @throws tw.anwang.kernel.RuleBroken where it cannot be read or is not over yet
     */
    @Permitted(IdentityPermissions.AUDIT)
    public Sheet of(String typed, Locale locale) {
        YearMonth month = AuditedMonth.of(typed, Taipei.today(clock));
        List<AuditedPerson> people = audit.people(month);
        trail.record("export", "identity.trail", 0, "selfAudit " + month + " rows " + people.size());
        List<Sheet.Column> columns = COLUMNS.stream()
                .map(key -> new Sheet.Column(
                        words("selfAudit." + key, locale),
                        key.matches("office|name|account|roles|result|signature|last") ? WIDE : NARROW))
                .toList();
        String name = new MessageFormat(words("selfAudit.sheet", locale), locale)
                .format(new Object[] {AuditedMonth.written(month).replace('/', '-')});
        return new Sheet(
                name, columns, people.stream().map(one -> line(one, locale)).toList());
    }

    private List<Value> line(AuditedPerson one, Locale locale) {
        Stream<Value> who = Stream.of(
                Value.of(offices.byId(new OfficeId(one.office()))
                        .map(OfficeRef::name)
                        .orElse(null)),
                Value.of(one.name()),
                Value.of(one.signInName()),
                Value.of(roles(one.roles(), locale)));
        Stream<Value> numbers = Stream.of(
                        one.signIns(),
                        one.failed(),
                        one.reads(),
                        one.records(),
                        one.lists(),
                        one.left(),
                        one.changes(),
                        one.granted(),
                        one.warnings(),
                        one.open())
                .map(Value::of);
        Stream<Value> end =
                Stream.of(Value.of(one.last() == null ? null : RocDate.format(one.last())), Value.BLANK, Value.BLANK);
        return Stream.of(who, numbers, end).flatMap(part -> part).toList();
    }

    private String roles(String codes, Locale locale) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> roleNames.of(code, locale))
                .collect(Collectors.joining("、"));
    }

    private static String words(String key, Locale locale) {
        return Sentences.of("identity", key, locale);
    }
}
