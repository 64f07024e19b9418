package tw.anwang.identity.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import tw.anwang.identity.TracedKinds;

/** What the module of a kind of record calls things, in the language of the page. */
@RequestScoped
class KindWords {
    private static final String SHARED = "tw.anwang.identity.messages";

    @Inject
    @Any
    Instance<TracedKinds> modules;

    /** All kinds of record that stand in the trail. */
    List<String> kinds() {
        TreeSet<String> kinds = new TreeSet<>();
        modules.forEach(module -> kinds.addAll(module.pages().keySet()));
        return new ArrayList<>(kinds);
    }

    /** The kind itself; its code where it has no words. */
    String name(String kind) {
        return words(kind, "kind." + kind).orElse(kind);
    }

    /** The page that opens a record of the kind; empty where there is none. */
    String page(String kind) {
        return module(kind).map(module -> module.pages().get(kind)).orElse("");
    }

    Optional<String> words(String kind, String key) {
        return module(kind).flatMap(module -> find(module.bundle(), key));
    }

    /** Words that all modules share. */
    static Optional<String> shared(String key) {
        return find(SHARED, key);
    }

    private Optional<TracedKinds> module(String kind) {
        return modules.stream()
                .map(TracedKinds.class::cast)
                .filter(module -> module.pages().containsKey(kind))
                .findFirst();
    }

    private static Optional<String> find(String bundle, String key) {
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
