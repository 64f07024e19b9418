package tw.anwang.identity.permission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import tw.anwang.identity.PermissionCatalog;
import tw.anwang.identity.Sphere;

/** Every right of the house, module by module, with its words. */
@RequestScoped
public class PermissionBook {
    private static final Set<Sphere> APART = EnumSet.of(Sphere.ADMINISTRATION, Sphere.AUDIT);

    @Inject
    @Any
    Instance<PermissionCatalog> catalogues;

    /**
     * A right as the page of a role shows it.
     *
     * @param heading the module's, on its first right; else null
     * @param words what it allows
     * @param shows what it lets see
     */
    public record Line(String heading, String permission, String words, String shows, Sphere sphere) {}

    /** All rights in the order of the modules and of their catalogues. */
    public List<Line> lines(Locale locale) {
        return catalogues.stream()
                .sorted(Comparator.comparing(PermissionCatalog::bundle))
                .flatMap(catalogue -> catalogue.permissions().stream().map(right -> line(catalogue, right, locale)))
                .toList();
    }

    private static Line line(PermissionCatalog catalogue, String right, Locale locale) {
        boolean first = right.equals(catalogue.permissions().get(0));
        return new Line(
                first ? words(catalogue, "permissions.heading", locale) : null,
                right,
                words(catalogue, "permission." + right, locale),
                words(catalogue, "permission." + right + ".shows", locale),
                catalogue.sphereOf(right));
    }

    /** What the right allows, or its own name where no module knows it any more. */
    public String words(String permission, Locale locale) {
        return catalogues.stream()
                .filter(one -> one.permissions().contains(permission))
                .findFirst()
                .map(one -> words(one, "permission." + permission, locale))
                .orElse(permission);
    }

    /** Whether who has these rights administers or audits, and so sees no content of cases. */
    public boolean isApart(Collection<String> permissions) {
        return permissions.stream().map(this::sphereOf).anyMatch(APART::contains);
    }

    /** {@link Sphere#WORK} for a right that no module knows. */
    public Sphere sphereOf(String permission) {
        return catalogues.stream()
                .filter(one -> one.permissions().contains(permission))
                .findFirst()
                .map(one -> one.sphereOf(permission))
                .orElse(Sphere.WORK);
    }

    public boolean knows(String permission) {
        return catalogues.stream().anyMatch(one -> one.permissions().contains(permission));
    }

    /** All rights of that kind. */
    public Set<String> of(Sphere sphere) {
        Set<String> rights = new TreeSet<>();
        catalogues.forEach(one -> one.permissions().stream()
                .filter(right -> one.sphereOf(right) == sphere)
                .forEach(rights::add));
        return rights;
    }

    private static String words(PermissionCatalog catalogue, String key, Locale locale) {
        try {
            return ResourceBundle.getBundle(
                            catalogue.bundle(), locale, Thread.currentThread().getContextClassLoader())
                    .getString(key);
        } catch (MissingResourceException missing) {
            return "";
        }
    }
}
