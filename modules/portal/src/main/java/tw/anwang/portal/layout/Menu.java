package tw.anwang.portal.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.MenuEntries;

/** The menu on the left: what the modules offer and this person may open. */
@Named
@RequestScoped
public class Menu {
    @Inject
    @Any
    Instance<MenuEntries> modules;

    @Inject
    CurrentUser user;

    @Inject
    Language language;

    /** A heading (empty for the first group) and the entries below it. */
    public record Group(String label, List<Line> entries) {}

    /** @param current for aria-current: {@code page} for the page being shown, {@code true} for the list above it */
    public record Line(String page, String label, String current, int position) {}

    public List<Group> getGroups() {
        String here =
                FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "");
        Locale locale = language.getLocale();
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        groups.put(
                "",
                new ArrayList<>(List.of(new Line("/home", portal(locale, "home.title"), current("/home", here), 0))));
        modules.stream()
                .flatMap(module -> module.entries().stream()
                        .filter(entry -> user.may(entry.permission()))
                        .map(entry -> new Object[] {entry, text(module.bundle(), locale, entry.label())}))
                .sorted(Comparator.comparingInt(pair -> ((MenuEntries.Entry) pair[0]).position()))
                .forEach(pair -> {
                    MenuEntries.Entry entry = (MenuEntries.Entry) pair[0];
                    groups.computeIfAbsent(portal(locale, entry.group()), key -> new ArrayList<>())
                            .add(new Line(entry.page(), (String) pair[1], current(entry, here), entry.position()));
                });
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    static String current(MenuEntries.Entry entry, String here) {
        return entry.below().contains(here) ? "true" : current(entry.page(), here);
    }

    /** {@code /meetings/seriesForm} lies below {@code /meetings/seriesList}. */
    static String current(String page, String here) {
        if (page.equals(here)) {
            return "page";
        }
        String family = Pattern.quote(page.replaceFirst("List$", ""));
        return String.valueOf(here.matches(family + "([A-Z]\\w*)?"));
    }

    private static String portal(Locale locale, String key) {
        return text("tw.anwang.portal.messages", locale, key);
    }

    private static String text(String bundle, Locale locale, String key) {
        return ResourceBundle.getBundle(bundle, locale, Thread.currentThread().getContextClassLoader())
                .getString(key);
    }
}
