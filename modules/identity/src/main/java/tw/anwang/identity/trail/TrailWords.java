package tw.anwang.identity.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.People;
import tw.anwang.identity.TracedKinds;
import tw.anwang.identity.UsedGrant;
import tw.anwang.identity.account.Actors;
import tw.anwang.identity.role.RoleNames;
import tw.anwang.identity.signin.AddressForm;
import tw.anwang.kernel.RocDate;

/** Words for what stands in the trail, from the messages of the module that wrote it. */
@Named
@RequestScoped
public class TrailWords {
    private static final String OWN = "tw.anwang.identity.messages";

    /** Where codes have words of other pages. */
    private static final Map<String, String> CODES = Map.of(
            "verdict", "glass.verdict.",
            "application", "application.state.",
            "purpose", "reveal.purpose.",
            "alarm", "trail.alarm.",
            "central", "central.state.",
            "grade", "grade.");

    @Inject
    @Any
    Instance<TracedKinds> modules;

    @Inject
    Offices offices;

    @Inject
    People people;

    @Inject
    RoleNames roleNames;

    /** All kinds of record that stand in the trail. */
    public List<String> kinds() {
        TreeSet<String> kinds = new TreeSet<>();
        modules.forEach(module -> kinds.addAll(module.pages().keySet()));
        return new ArrayList<>(kinds);
    }

    public String kind(String kind) {
        return module(kind)
                .flatMap(module -> words(module.bundle(), "kind." + kind))
                .orElse(kind);
    }

    /** In the words of the kind's module, else in those all modules share. */
    public String verb(TrailLine line) {
        return verb(line.kind(), line.verb());
    }

    public String verb(String kind, String verb) {
        Optional<TracedKinds> module = module(kind);
        return module.flatMap(of -> words(of.bundle(), "trail." + verb))
                .or(() -> module.flatMap(of -> words(of.bundle(), "act." + verb)))
                .or(() -> words(OWN, "trail." + verb))
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
                        line.verb(), line.detail(), (name, value) -> code(line.kind(), name, value), key -> words(
                                        OWN, key)
                                .orElse(key));
    }

    private String conditions(TrailLine line) {
        return question(line.kind(), line.detail());
    }

    /** What a list of the kind was asked for. */
    public String question(String kind, String asked) {
        return TrailConditions.inWords(
                asked,
                key -> words(OWN, "question." + key)
                        .or(() -> words(OWN, "roster.result." + key))
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
                module(kind)
                        .map(TracedKinds::bundle)
                        .flatMap(bundle -> words(bundle, kind.substring(kind.indexOf('.') + 1) + "." + code)
                                .or(() -> words(bundle, code)))
                        .or(() -> words(OWN, "question." + code))
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
                yield module(kind)
                        .flatMap(module -> words(module.bundle(), key))
                        .or(() -> words(OWN, key))
                        .orElse(value);
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
        return words(OWN, "deputy.for").orElse("") + " " + person(Long.parseLong(code.substring(Actors.FOR.length())));
    }

    /** The page that opens the record; empty where there is none, or no record is named. */
    public String page(TrailLine line) {
        return line.record() == null || line.record() == 0
                ? ""
                : module(line.kind())
                        .map(module -> module.pages().get(line.kind()))
                        .orElse("");
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

    private Optional<TracedKinds> module(String kind) {
        return modules.stream()
                .map(TracedKinds.class::cast)
                .filter(module -> module.pages().containsKey(kind))
                .findFirst();
    }

    private static Optional<String> words(String bundle, String key) {
        Locale locale = Objects.requireNonNull(FacesContext.getCurrentInstance())
                .getViewRoot()
                .getLocale();
        try {
            return Optional.of(ResourceBundle.getBundle(
                            bundle, locale, Thread.currentThread().getContextClassLoader())
                    .getString(key));
        } catch (MissingResourceException missing) {
            return Optional.empty();
        }
    }
}
