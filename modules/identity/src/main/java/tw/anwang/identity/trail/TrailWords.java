package tw.anwang.identity.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.People;
import tw.anwang.identity.UsedGrant;
import tw.anwang.identity.account.Actors;
import tw.anwang.identity.role.RoleNames;
import tw.anwang.identity.signin.AddressForm;
import tw.anwang.kernel.RocDate;

/** Words for what stands in the trail, from the messages of the module that wrote it. */
@Named
@RequestScoped
public class TrailWords {
    /** Where codes have words of other pages. */
    private static final Map<String, String> CODES = Map.of(
            "verdict", "glass.verdict.",
            "application", "application.state.",
            "purpose", "reveal.purpose.",
            "alarm", "trail.alarm.",
            "central", "central.state.",
            "grade", "grade.");

    @Inject
    KindWords ofKinds;

    @Inject
    Offices offices;

    @Inject
    People people;

    @Inject
    RoleNames roleNames;

    public List<String> kinds() {
        return ofKinds.kinds();
    }

    public String kind(String kind) {
        return ofKinds.name(kind);
    }

    /** In the words of the kind's module, else in those all modules share. */
    public String verb(TrailLine line) {
        return verb(line.kind(), line.verb());
    }

    public String verb(String kind, String verb) {
        return ofKinds.words(kind, "trail." + verb)
                .or(() -> ofKinds.words(kind, "act." + verb))
                .or(() -> KindWords.shared("trail." + verb))
                .orElse(verb);
    }

    /** What was noted; of a list's question the conditions that were set, in words. A queue notes only what it shows. */
    public String detail(TrailLine line) {
        boolean queue = "list".equals(line.verb())
                && line.detail() != null
                && !line.detail().startsWith("{");
        return queue ? value(line.kind(), "show", line.detail()) : coded(line).orElseGet(() -> conditions(line));
    }

    private Optional<String> coded(TrailLine line) {
        return line.detail() == null
                ? Optional.empty()
                : CodedDetail.inWords(
                        line.verb(),
                        line.detail(),
                        (name, value) -> code(line.kind(), name, value),
                        key -> KindWords.shared(key).orElse(key));
    }

    private String conditions(TrailLine line) {
        return question(line.kind(), line.detail());
    }

    /** What a list of the kind was asked for. */
    public String question(String kind, String asked) {
        return TrailConditions.inWords(
                asked,
                key -> KindWords.shared("question." + key)
                        .or(() -> KindWords.shared("roster.result." + key))
                        .orElse(key),
                (key, value) -> value(kind, key, value));
    }

    /** As the list itself calls it: {@code grant.state.ON}, or {@code tracking.UNDER} for all lists of a module. */
    private String value(String kind, String key, String value) {
        String code = key + "." + value;
        return switch (key) {
            case "kind" -> kind(value);
            case "role" -> roleNames.of(value);
            default ->
                ofKinds.words(kind, kind.substring(kind.indexOf('.') + 1) + "." + code)
                        .or(() -> ofKinds.words(kind, code))
                        .or(() -> KindWords.shared("question." + code))
                        .orElse(value);
        };
    }

    /** Words for a value that was noted in code. @param name what it is, as {@link CodedDetail} says */
    private String code(String kind, String name, String value) {
        return switch (name) {
            case "kind" -> kind(value);
            case "kinds" -> each(value, this::kind);
            case "day" -> RocDate.format(LocalDate.parse(value));
            case "office", "offices" -> each(value, id -> office(Long.valueOf(id)));
            case "person" -> person(Long.parseLong(value));
            case "role", "roles" -> each(value, roleNames::of);
            case "right", "rights" -> each(value, roleNames::right);
            default -> {
                String key = CODES.getOrDefault(name, "told." + name + ".") + value;
                yield ofKinds.words(kind, key).or(() -> KindWords.shared(key)).orElse(value);
            }
        };
    }

    private static String each(String values, UnaryOperator<String> words) {
        return values.isBlank()
                ? "—"
                : Arrays.stream(values.strip().split("[ ,]")).map(words).collect(Collectors.joining("、"));
    }

    private String person(long id) {
        return people.byIds(List.of(id)).stream()
                .map(People.Person::name)
                .findFirst()
                .orElse(String.valueOf(id));
    }

    /** Where somebody came from, as it is usually written. */
    public String address(String kept) {
        return kept == null || kept.isEmpty() ? "—" : AddressForm.shown(kept);
    }

    /** A role of who acted, or the person for whom a deputy did. */
    public String role(String code) {
        if (!code.startsWith(Actors.FOR)) {
            return roleNames.of(code);
        }
        return KindWords.shared("deputy.for").orElse("") + " "
                + person(Long.parseLong(code.substring(Actors.FOR.length())));
    }

    /** The page that opens the record; empty where there is none, or no record is named. */
    public String page(TrailLine line) {
        return line.record() == null || line.record() == 0 ? "" : ofKinds.page(line.kind());
    }

    /** Its first day, as a filter is given days. */
    public String firstDay(UsedGrant grant) {
        return RocDate.format(grant.from());
    }

    public String office(Long id) {
        return id == null
                ? "—"
                : offices.byId(new OfficeId(id)).map(OfficeRef::name).orElse("—");
    }
}
