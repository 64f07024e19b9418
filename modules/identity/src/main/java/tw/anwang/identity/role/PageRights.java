package tw.anwang.identity.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.identity.MenuEntries;
import tw.anwang.identity.permission.PermissionBook;
import tw.anwang.kernel.Sentences;

/** Which right each page asks for, read from the pages themselves: what is shown here cannot differ from what they do. */
@RequestScoped
public class PageRights {
    private static final Pattern NEED = Pattern.compile("permit\\.need\\('([^']+)'\\)");
    private static final Pattern TITLE =
            Pattern.compile("<ui:define name=\"title\">#\\{(\\w+)Text\\['([\\w.]+)'\\]}</ui:define>");
    /** Of those who are not signed in, and parts that nobody opens by address. */
    private static final Pattern NO_PAGE = Pattern.compile("/(WEB-INF|META-INF|resources|error|\\w+Parts)/");

    @Inject
    @Any
    Instance<MenuEntries> menus;

    @Inject
    PermissionBook book;

    /**
     * @param words the page's title where it has a steady one, else empty
     * @param menu its label in the menu; null where it has no entry
     * @param permission that decides, in words
     * @param open whether these rights open it
     */
    public record Line(String address, String words, String menu, String permission, boolean open) {}

    /** Every page that asks for a right, those in the menu first. */
    public List<Line> lines(Set<String> rights, Locale locale) {
        Map<String, String> labels = labels(locale);
        return pages("/")
                .flatMap(address -> line(address, rights, labels, locale))
                .sorted(Comparator.comparing((Line line) -> line.menu() == null).thenComparing(Line::address))
                .toList();
    }

    private Stream<Line> line(String address, Set<String> rights, Map<String, String> labels, Locale locale) {
        String text = text(address);
        Matcher need = NEED.matcher(text);
        if (!need.find()) {
            return Stream.empty();
        }
        Matcher title = TITLE.matcher(text);
        return Stream.of(new Line(
                address,
                title.find() ? Sentences.of(title.group(1), title.group(2), locale) : "",
                labels.get(address),
                book.words(need.group(1), locale),
                rights.contains(need.group(1))));
    }

    private Map<String, String> labels(Locale locale) {
        return menus.stream()
                .flatMap(module -> module.entries().stream()
                        .map(entry -> Map.entry(entry.page() + ".xhtml", words(module, entry, locale))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
    }

    private static String words(MenuEntries module, MenuEntries.Entry entry, Locale locale) {
        return ResourceBundle.getBundle(
                        module.bundle(), locale, Thread.currentThread().getContextClassLoader())
                .getString(entry.label());
    }

    private static Stream<String> pages(String folder) {
        return Objects.requireNonNullElse(web().getResourcePaths(folder), Set.<String>of()).stream()
                .filter(path -> !NO_PAGE.matcher(path).find())
                .flatMap(path -> path.endsWith("/") ? pages(path) : Stream.of(path))
                .filter(path -> path.endsWith(".xhtml"))
                .distinct();
    }

    private static ExternalContext web() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    private static String text(String address) {
        try (InputStream page = web().getResourceAsStream(address)) {
            return page == null ? "" : new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
