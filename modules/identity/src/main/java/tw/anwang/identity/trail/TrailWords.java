package tw.anwang.identity.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
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
        return queue
                ? value(line.kind(), "show", line.detail())
                : TrailConditions.inWords(
                        line.detail(),
                        key -> words(OWN, "question." + key).orElse(key),
                        (key, value) -> value(line.kind(), key, value));
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

    /** Where somebody came from, as it is usually written. */
    public String address(String kept) {
        return kept == null || kept.isEmpty() ? "—" : AddressForm.shown(kept);
    }

    /** A role of who acted, or the person for whom a deputy did. */
    public String role(String code) {
        if (!code.startsWith(Actors.FOR)) {
            return roleNames.of(code);
        }
        long person = Long.parseLong(code.substring(Actors.FOR.length()));
        String name = people.byIds(List.of(person)).stream()
                .map(People.Person::name)
                .findFirst()
                .orElse(String.valueOf(person));
        return words(OWN, "deputy.for").orElse("") + " " + name;
    }

    /** The page that opens the record; empty where there is none, or no record is named. */
    public String page(TrailLine line) {
        return line.record() == null
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
