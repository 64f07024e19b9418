package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.Actor;
import tw.anwang.identity.GrantableKinds;
import tw.anwang.identity.Permitted;

/** The kinds of record that all modules together let be granted. */
@ApplicationScoped
public class Kinds {
    @Inject
    @Any
    Instance<GrantableKinds> modules;

    /** A kind, and the module that has it. */
    public record Known(GrantableKinds module, GrantableKinds.Kind kind) {}

    @Permitted(Permitted.ANYONE)
    public List<String> names() {
        return all().stream().map(known -> known.kind().name()).toList();
    }

    /** The kind's words in that language; its name where no module has it any more. */
    @Permitted(Permitted.ANYONE)
    public String label(String name, Locale locale) {
        return named(name)
                .map(known -> words(known.module().bundle(), known.kind().label(), locale))
                .orElse(name);
    }

    Optional<Known> named(String name) {
        return all().stream().filter(known -> known.kind().name().equals(name)).findFirst();
    }

    /** Names of the kinds whose national owner this person acts for. */
    Set<String> ownedBy(Actor me) {
        return all().stream()
                .map(Known::kind)
                .filter(kind -> me.actsFor(kind.nationalOwner()))
                .map(GrantableKinds.Kind::name)
                .collect(Collectors.toSet());
    }

    /** How records are called, those too that hang on a granted one: its module knows them. */
    Map<Long, String> words(String kind, Collection<Long> ids) {
        return all().stream()
                .filter(known -> module(known.kind().name()).equals(module(kind)))
                .findFirst()
                .map(known -> known.module().words(kind, ids))
                .orElse(Map.of());
    }

    private static String module(String kind) {
        return kind.substring(0, kind.indexOf('.'));
    }

    private List<Known> all() {
        return modules.stream()
                .flatMap(module -> module.kinds().stream().map(kind -> new Known(module, kind)))
                .toList();
    }

    private static String words(String bundle, String key, Locale locale) {
        try {
            return ResourceBundle.getBundle(
                            bundle, locale, Thread.currentThread().getContextClassLoader())
                    .getString(key);
        } catch (MissingResourceException missing) {
            return key;
        }
    }
}
