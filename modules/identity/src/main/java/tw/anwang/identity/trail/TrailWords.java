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
import tw.anwang.identity.account.Actors;
import tw.anwang.identity.role.RoleNames;

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

    /** What was noted; of a list's question the conditions that were set, each by its name in words. */
    public String detail(String detail) {
        return TrailConditions.inWords(
                detail, key -> words(OWN, "question." + key).orElse(key));
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
