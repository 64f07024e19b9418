package tw.anwang.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.inject.Named;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A name that a page speaks of and nobody gives is no error to Faces: the part that needs it is silently missing. */
class NamesOnPagesTest {
    private static final JavaClasses HOUSE = House.CLASSES;

    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");

    /** The first name of each path: nothing of a word, a dot or a closing bracket stands right before it. */
    private static final Pattern ROOT = Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)");

    private static final Pattern GIVEN = Pattern.compile("\\bvar(?:Status)?=\"(\\w+)\"|<ui:param\\s+name=\"(\\w+)\"");
    private static final Pattern BUNDLE = Pattern.compile("<var>(\\w+)</var>");

    /** Words of the language, and the objects that Faces itself gives. */
    private static final Set<String> FACES = Set.of(
            "and",
            "or",
            "not",
            "empty",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "true",
            "false",
            "null",
            "cc",
            "component",
            "facesContext",
            "request",
            "resource",
            "requestScope",
            "param",
            "view",
            "session",
            "header",
            "cookie");

    @Test
    void every_name_on_a_page_is_a_bean_a_bundle_or_given_on_it() {
        Set<String> everywhere = new TreeSet<>(FACES);
        everywhere.addAll(beans());
        everywhere.addAll(bundles());
        House.xhtml().forEach(file -> everywhere.addAll(params(House.read(file))));
        List<String> unknown = new ArrayList<>();
        for (Path file : House.xhtml()) {
            String text = House.read(file);
            Set<String> names = roots(text);
            names.removeAll(everywhere);
            names.removeAll(given(text, 1));
            names.forEach(name -> unknown.add(file.getFileName() + ": " + name));
        }
        assertEquals(List.of(), unknown);
    }

    private static Set<String> roots(String text) {
        Set<String> names = new TreeSet<>();
        Matcher expressions = EXPRESSION.matcher(text);
        while (expressions.find()) {
            Matcher roots = ROOT.matcher(LITERAL.matcher(expressions.group(1)).replaceAll("''"));
            while (roots.find()) {
                names.add(roots.group(1));
            }
        }
        return names;
    }

    private static Set<String> params(String text) {
        return given(text, 2);
    }

    private static Set<String> given(String text, int group) {
        Set<String> names = new TreeSet<>();
        Matcher given = GIVEN.matcher(text);
        while (given.find()) {
            if (given.group(group) != null) {
                names.add(given.group(group));
            }
        }
        return names;
    }

    private static Set<String> beans() {
        Set<String> names = new TreeSet<>();
        HOUSE.forEach(type -> type.tryGetAnnotationOfType(Named.class).ifPresent(named -> {
            String name = type.getSimpleName();
            names.add(
                    named.value().isEmpty()
                            ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
                            : named.value());
        }));
        return names;
    }

    private static Set<String> bundles() {
        Set<String> names = new TreeSet<>();
        for (String module : House.MODULES) {
            for (String place : List.of("resources/META-INF/faces-config.xml", "webapp/WEB-INF/faces-config.xml")) {
                Path config = House.main(module, place);
                if (Files.exists(config)) {
                    Matcher bundle = BUNDLE.matcher(House.read(config));
                    while (bundle.find()) {
                        names.add(bundle.group(1));
                    }
                }
            }
        }
        return names;
    }
}
